import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned } from './page/isOrphaned';
import { startProgram } from './page/program';

/** In the isolated world of a frame, once the page program is there; the page cannot see it. */
const HERE = Symbol.for('randnotiz.page');

interface Resident {
  isOrphaned(): boolean;
  leave(): void;
}

/** What every page pays for. Registered in the manifest by `wxt.config.ts`, for top frames only. */
export default defineUnlistedScript({
  main() {
    // Only HTML has articles.
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    // Also brought into tabs that were open before the extension was, or before it was updated.
    const world = globalThis as { [HERE]?: Resident };
    if (world[HERE]?.isOrphaned() === false) return;
    world[HERE]?.leave();

    const life = new AbortController();
    world[HERE] = { isOrphaned, leave: () => life.abort() };
    life.signal.addEventListener('abort', () => delete world[HERE]);
    void startProgram(life);
  },
});

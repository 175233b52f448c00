import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startProgram } from './page/program';

/** In the isolated world of a frame once the page program is there; the page cannot see it. */
const HERE = Symbol.for('randnotiz.page');

/** What every page pays for. Registered in the manifest by `wxt.config.ts`, for top frames only. */
export default defineUnlistedScript({
  main() {
    // Also brought into tabs that were open before the extension was; and only HTML has articles.
    const world = globalThis as { [HERE]?: true };
    if (world[HERE] || !/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    world[HERE] = true;
    const life = new AbortController();
    life.signal.addEventListener('abort', () => delete world[HERE]);
    void startProgram(life);
  },
});

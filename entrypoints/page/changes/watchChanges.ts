import { pause, whenIdle, whenVisible } from '../waiting';
import { type Changes, createChangeLog } from './changeLog';
import { afterPass, FRESH_PACE, isRestless, waitBefore } from './pace';

/** So long changes are gathered, so that a page built up in many small steps is not read after each. */
const GATHER_MS = 250;

/** What the watch needs to know of the page's text, and whom it tells. */
export interface Watched {
  readonly roots: readonly Element[];
  isBlock(element: Node): boolean;
  /** Where the page's text is now. */
  findRoots(): readonly Element[];
  /** These text nodes have other text: at once, before it is drawn. */
  onText(nodes: Node[]): void;
  /**
   * The page changed, and has come to rest for a moment.
   *
   * @returns Whether its text did.
   */
  onChanges(changes: Changes): Promise<boolean>;
}

export interface ChangeWatch {
  /** The page never came to rest, so that it is not read again. */
  isRestless(): boolean;
  /** Parts that were hidden can be seen now. */
  noteShown(parts: readonly Element[]): void;
  /** Forgets what was noted and how restless the page was: for reading it as a whole now. */
  reset(): void;
}

/**
 * Watches the page for changes: collects them, and lets them be read when the page is idle and in
 * sight, seldom enough never to be felt (`pace.ts`).
 */
export function watchChanges(page: Watched, signal: AbortSignal): ChangeWatch {
  const log = createChangeLog();
  let pace = FRESH_PACE;
  let isDue = false;

  const observer = new MutationObserver((records) => {
    page.onText(records.filter(({ type }) => type === 'characterData').map(({ target }) => target));
    if (isRestless(pace)) return;
    log.note(records, page.roots, (element) => page.isBlock(element));
    void readSoon();
  });
  // The root element, because some pages replace their body.
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  async function readSoon(): Promise<void> {
    if (isDue || log.isEmpty()) return;
    isDue = true;
    await pause(Math.max(GATHER_MS, waitBefore(pace, performance.now())), signal);
    await whenIdle();
    await whenVisible(signal);
    if (signal.aborted) return;
    const began = performance.now();
    try {
      const textChanged = await page.onChanges(log.take(page.roots, () => page.findRoots()));
      if (textChanged) pace = afterPass(pace, began);
    } finally {
      // A pass that failed must not be the last one.
      isDue = false;
    }
    void readSoon();
  }

  return {
    isRestless: () => isRestless(pace),
    noteShown(parts) {
      for (const part of parts) log.noteShown(part);
      void readSoon();
    },
    reset() {
      pace = FRESH_PACE;
    },
  };
}

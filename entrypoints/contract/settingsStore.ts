import { browser } from 'wxt/browser';
import { differences, parseSettings, SETTINGS_KEY, type Settings } from './settings';

/**
 * The reader's settings in `storage.local`: the one place that reads and writes them. Never throws
 * over what is stored; a field that makes no sense counts as not set (`parseSettings`).
 */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Changes wait for each other: two at once would each write back what the other had not yet changed. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes some fields and leaves the others. Every open page, popup and options page learns of it
 * by `watchSettings`.
 *
 * @param change The fields, or a function that makes them from what holds now.
 * @returns The settings as they are now.
 * @throws {Error} If the browser cannot write (disk full).
 */
export function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  const next = lastChange.then(async () => {
    const now = await readSettings();
    const changed = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await browser.storage.local.set({ [SETTINGS_KEY]: differences(changed) });
    return changed;
  });
  lastChange = next.catch(() => undefined);
  return next;
}

/**
 * Calls the listener after every change, whoever made it, with the settings as they are then.
 *
 * @returns Stops watching.
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

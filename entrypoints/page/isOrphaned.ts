import { browser } from 'wxt/browser';

/**
 * Whether the extension was removed, switched off or updated under this script. Nobody tells a
 * script; but its runtime loses its id.
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

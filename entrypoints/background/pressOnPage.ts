import { browser } from 'wxt/browser';
import { askPage } from '../contract/ask';
import { PAGE_COMMANDS } from '../contract/requests';

/**
 * Hands a browser command on to the page in front, if it is one of the page's.
 *
 * @throws {Error} If that page has no script: browser pages, stores, PDF viewers.
 */
export async function pressOnPage(pressed: string): Promise<void> {
  const command = PAGE_COMMANDS.find((known) => known === pressed);
  if (!command) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, 'press', { command });
}

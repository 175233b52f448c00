import { browser } from 'wxt/browser';
import { askPage } from '../contract/ask';
import { parseOverview } from '../contract/parseOverview';
import type { Overview } from '../contract/requests';
import { WEB } from '../contract/web';

/** The page in front of the reader, as far as the popup can know it. */
export type ThisPage =
  | { is: 'read'; tabId: number; overview: Overview }
  /** Browser pages, stores, PDF viewers: closed to every extension. */
  | { is: 'closed' }
  /** The reader or the browser has taken our access to web pages away. */
  | { is: 'not-allowed' };

/** Asks the page in the active tab about itself. Never throws: a page that cannot answer is `closed`. */
export async function thisPage(): Promise<ThisPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) return { is: 'closed' };
  try {
    return { is: 'read', tabId, overview: await overviewOf(tabId) };
  } catch {
    return (await browser.permissions.contains(WEB)) ? { is: 'closed' } : { is: 'not-allowed' };
  }
}

/** A page that is still loading, or older than the extension, has no script yet: it is brought there. */
async function overviewOf(tabId: number): Promise<Overview> {
  try {
    return parseOverview(await askPage(tabId, 'overview', null));
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    return parseOverview(await askPage(tabId, 'overview', null));
  }
}

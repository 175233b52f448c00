import { browser } from 'wxt/browser';
import { askPage } from './ask';
import { parseOverview } from './parseOverview';
import type { Overview } from './requests';
import { WEB } from './web';

/** The page in front of the reader, as far as popup and side panel can know it. */
export type ThisPage =
  | {
      is: 'read';
      tabId: number;
      windowId: number | undefined;
      /** As the browser shows it on the tab; '' where it has none. */
      title: string;
      address: string;
      overview: Overview;
    }
  /** Browser pages, stores, PDF viewers: closed to every extension. */
  | { is: 'closed' }
  /** The reader or the browser has taken our access to web pages away. */
  | { is: 'not-allowed' };

/**
 * Asks a page about itself. Never throws: a page that cannot answer is `closed`.
 *
 * @param own The tab it is in; `null`: the active one of this window.
 */
export async function thisPage(own: number | null): Promise<ThisPage> {
  const tab = await tabOf(own);
  const tabId = tab?.id;
  if (tabId === undefined) return { is: 'closed' };
  try {
    const overview = await overviewOf(tabId);
    // Title and address are told because the page may be read, not by a permission of their own.
    const { title = '', url: address = '', windowId } = tab ?? {};
    return { is: 'read', tabId, windowId, title, address, overview };
  } catch {
    return (await browser.permissions.contains(WEB)) ? { is: 'closed' } : { is: 'not-allowed' };
  }
}

async function tabOf(own: number | null) {
  if (own !== null) return browser.tabs.get(own).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
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

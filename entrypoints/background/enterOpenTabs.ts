import { browser } from 'wxt/browser';

/**
 * Brings the page script into tabs that were open before the extension was installed or updated, so that
 * nobody has to reload. The script itself sees to it that it runs once.
 */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  // Closed to scripts are stores and error pages; those fail, and nothing is lost with them.
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id }, files: ['/page.js'] }),
    ),
  );
}

import { browser } from 'wxt/browser';

/** Shows a new reader around, once: an update comes without a word. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

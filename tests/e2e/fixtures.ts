import { test as base, expect } from '@playwright/test';
import { type Browser, withExtension } from '../browser/withExtension';
import { ArticlePage } from './articlePage';
import { OptionsPage } from './optionsPage';
import { Outside } from './outside';
import { Popup } from './popup';
import { SidePanel } from './sidePanel';
import { Site } from './site';

interface Fixtures {
  outside: Outside;
  site: Site;
  reader: Browser;
  article: ArticlePage;
  popup: Popup;
  options: OptionsPage;
  sidePanel: SidePanel;
}

/**
 * A browser with the built extension and a fresh profile for every test; nothing of it reaches the
 * network, and a test in which anything tried to fails.
 */
export const test = base.extend<Fixtures>({
  outside: async ({ browserName: _ }, use) => {
    const outside = await Outside.open();
    await use(outside);
    await outside.close();
    expect(outside.wanted(), 'nothing may leave this machine').toEqual([]);
  },
  site: async ({ browserName: _ }, use) => {
    const site = await Site.open();
    await use(site);
    await site.server.stop();
  },
  reader: async ({ outside }, use) => {
    // The debugger's port is the only way to a popup: Playwright is not told of it.
    const browser = await withExtension({
      args: [outside.switch, '--lang=en-US', '--remote-debugging-port=0'],
    });
    outside.watch(browser.context);
    await use(browser);
    await browser.close();
  },
  context: async ({ reader }, use) => use(reader.context),
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  article: async ({ page }, use) => use(new ArticlePage(page)),
  popup: async ({ reader }, use) => {
    const popup = new Popup(reader);
    await use(popup);
    await popup.disconnect();
  },
  options: async ({ reader }, use) => use(new OptionsPage(reader)),
  sidePanel: async ({ reader }, use) => use(new SidePanel(reader)),
});

export { expect };

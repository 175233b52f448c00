import { test as base, expect } from '@playwright/test';
import { SETTINGS_KEY, type Settings } from '@/entrypoints/contract/settings';
import { type Browser, withExtension } from '../browser/withExtension';
import { ArticlePage } from './articlePage';
import { Keys } from './keys';
import { OptionsPage } from './optionsPage';
import { Outside } from './outside';
import { Popup } from './popup';
import { SidePanel } from './sidePanel';
import { Site } from './site';

interface Fixtures {
  /** Whether the reader's screen is one to tap on. */
  touch: boolean;
  outside: Outside;
  site: Site;
  reader: Browser;
  article: ArticlePage;
  popup: Popup;
  options: OptionsPage;
  keys: Keys;
  /** Makes choices in the options, by the way they are stored. */
  choose: (choices: Partial<Settings>) => Promise<void>;
  sidePanel: SidePanel;
}

/**
 * A browser with the built extension and a fresh profile for every test; nothing of it reaches the
 * network, and a test in which anything tried to fails.
 */
export const test = base.extend<Fixtures>({
  touch: [false, { option: true }],
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
  reader: async ({ outside, touch }, use) => {
    // The debugger's port is the only way to a popup: Playwright is not told of it.
    const browser = await withExtension({
      touch,
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
  keys: async ({ reader }, use) => use(new Keys(reader)),
  choose: async ({ reader }, use) =>
    use((choices) => reader.background.evaluate(store, { [SETTINGS_KEY]: choices })),
  sidePanel: async ({ reader }, use) => use(new SidePanel(reader)),
});

/** In the background. */
async function store(stored: Record<string, unknown>): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(what: Record<string, unknown>): Promise<void> } } };
  };
  await chrome.storage.local.set(stored);
}

export { expect };

import type { Page } from '@playwright/test';
import type { Browser } from '../browser/withExtension';

/** The side panel, as a tab that stays with a page: the browser's own panel cannot be driven by a test. */
export class SidePanel {
  constructor(readonly reader: Browser) {}

  /** Opens the dossier of a page, as wide as a side panel; waits for its heading. */
  async openFor(article: Page, { width = 380 } = {}): Promise<Page> {
    const tab = await this.reader.background.evaluate(async (url) => {
      const [found] = await (globalThis as unknown as Chrome).chrome.tabs.query({ url: `${url}*` });
      return found?.id;
    }, article.url());
    const panel = await this.reader.context.newPage();
    await panel.setViewportSize({ width, height: 800 });
    await panel.goto(`chrome-extension://${this.reader.extensionId}/sidepanel.html?tab=${tab}`);
    await panel.getByRole('heading', { level: 1 }).waitFor();
    return panel;
  }
}

interface Chrome {
  chrome: { tabs: { query(what: { url: string }): Promise<{ id?: number }[]> } };
}

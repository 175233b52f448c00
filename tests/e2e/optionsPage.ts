import type { Page } from '@playwright/test';
import type { Browser } from '../browser/withExtension';

/** The options, in a tab of their own. */
export class OptionsPage {
  constructor(readonly reader: Browser) {}

  async open(): Promise<Page> {
    const page = await this.reader.context.newPage();
    await page.goto(`chrome-extension://${this.reader.extensionId}/options.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
}

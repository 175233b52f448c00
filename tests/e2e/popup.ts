import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import type { Browser as Reader } from '../browser/withExtension';

/** The real popup of the toolbar button, over the tab in front. */
export class Popup {
  #debugger: Browser | null = null;

  constructor(readonly reader: Reader) {}

  /** Opens it; waits until it shows something. */
  async open(): Promise<Page> {
    const { background, extensionId } = this.reader;
    await background.evaluate(() => (globalThis as unknown as Chrome).chrome.action.openPopup());
    const address = `chrome-extension://${extensionId}/popup.html`;
    const all = await this.#pages();
    await expect.poll(() => all().some((page) => page.url() === address), 'the popup opens').toBe(true);
    const popup = all().find((page) => page.url() === address);
    if (!popup) throw new Error('the popup closed by itself');
    await popup.getByRole('switch').first().waitFor();
    return popup;
  }

  async disconnect(): Promise<void> {
    await this.#debugger?.close();
  }

  /** A second debugger, because the first is not told of popups. */
  async #pages(): Promise<() => Page[]> {
    if (!this.#debugger) {
      const [port] = (await readFile(join(this.reader.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
      this.#debugger = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    }
    const connected = this.#debugger;
    return () => connected.contexts().flatMap((context) => context.pages());
  }
}

interface Chrome {
  chrome: { action: { openPopup(): Promise<void> } };
}

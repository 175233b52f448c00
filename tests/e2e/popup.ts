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
    const { background } = this.reader;
    await background.evaluate(() => (globalThis as unknown as Chrome).chrome.action.openPopup());
    const popup = await this.#opened('popup.html');
    await popup.getByRole('switch').first().waitFor();
    return popup;
  }

  /** Opens the browser's own side panel from the popup. */
  async openDossier(): Promise<Page> {
    const popup = await this.open();
    await popup.getByRole('button', { name: 'Open dossier' }).click();
    // A debugger is told of side panels only where they were open before it came.
    await expect.poll(() => this.#isOpen('sidepanel.html'), 'the side panel opens').toBe(true);
    await this.disconnect();
    return this.#opened('sidepanel.html');
  }

  /** The page of ours that is opening; waits for it. */
  async #opened(file: string): Promise<Page> {
    const address = this.#address(file);
    const all = await this.#pages();
    await expect.poll(() => all().some((page) => page.url() === address), `${file} opens`).toBe(true);
    const page = all().find((each) => each.url() === address);
    if (!page) throw new Error(`${file} closed by itself`);
    return page;
  }

  async disconnect(): Promise<void> {
    await this.#debugger?.close();
    this.#debugger = null;
  }

  async #isOpen(file: string): Promise<boolean> {
    const targets: { url: string }[] = await (await fetch(`${await this.#door()}/json`)).json();
    return targets.some(({ url }) => url === this.#address(file));
  }

  #address(file: string): string {
    return `chrome-extension://${this.reader.extensionId}/${file}`;
  }

  async #door(): Promise<string> {
    const [port] = (await readFile(join(this.reader.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    return `http://127.0.0.1:${port}`;
  }

  /** A second debugger, because the first is not told of popups. */
  async #pages(): Promise<() => Page[]> {
    this.#debugger ??= await chromium.connectOverCDP(await this.#door());
    const connected = this.#debugger;
    return () => connected.contexts().flatMap((context) => context.pages());
  }
}

interface Chrome {
  chrome: { action: { openPopup(): Promise<void> } };
}

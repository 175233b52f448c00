import { type ElementHandle, expect } from '@playwright/test';

/** An open card, through the debugger's door into its closed shadow root. */
export class Card {
  constructor(readonly dialog: ElementHandle<HTMLElement>) {}

  /** Waits until the card of this name is open. */
  async isAbout(label: string): Promise<void> {
    await expect.poll(() => this.title(), `the card is about ${label}`).toBe(label);
  }

  async title(): Promise<string> {
    return (await (await this.dialog.$('role=heading'))?.textContent()) ?? '';
  }

  async says(text: string | RegExp): Promise<void> {
    const said = expect.poll(() => this.text(), `the card says ${text}`);
    await (typeof text === 'string' ? said.toContain(text) : said.toMatch(text));
  }

  async text(): Promise<string> {
    return (await this.dialog.textContent()) ?? '';
  }

  async press(button: string): Promise<void> {
    await (await this.dialog.waitForSelector(`role=button[name="${button}"]`)).click();
  }

  /** Unfolds a question with the keyboard, and waits until its answer can be read. @returns The answer. */
  async unfold(question: string): Promise<string> {
    await (await this.dialog.waitForSelector(`summary:text-is("${question}")`)).press('Enter');
    const end = await this.dialog.waitForSelector('details[open] p >> nth=-1', { state: 'visible' });
    await expect.poll(() => this.#shows(end), 'the end of the answer is in view').toBe(true);
    const sentences = await this.dialog.$$eval('details[open] p', (all) => all.map((one) => one.textContent));
    return sentences.join(' ');
  }

  async #shows(part: ElementHandle): Promise<boolean> {
    const [card, inside] = await Promise.all([this.dialog.boundingBox(), part.boundingBox()]);
    return card !== null && inside !== null && inside.y + inside.height <= card.y + card.height;
  }

  /** What the headings of its parts say, in order. */
  headings(): Promise<string[]> {
    return this.dialog.$$eval('h3', (all) => all.map((one) => one.textContent));
  }

  /** What its pictures are called by those who do not see them. */
  pictures(): Promise<string[]> {
    return this.dialog.$$eval('[role="img"]', (all) =>
      all.map((one) => one.getAttribute('aria-label') ?? ''),
    );
  }

  /** Every link in the card. */
  links(): Promise<{ href: string; target: string; rel: string }[]> {
    return this.dialog.$$eval('a', (links) =>
      links.map((link) => ({ href: link.href, target: link.target, rel: link.rel })),
    );
  }

  async follow(nthLink: number): Promise<void> {
    await (await this.dialog.$$('a'))[nthLink]?.click();
  }
}

import { expect, type Page } from '@playwright/test';
import { CARD_HOST, openCard } from '../browser/openCard';
import { type PaintedMark, paintedMarks } from '../browser/paintedMarks';
import { Card } from './card';

/** A page with an article, as its reader sees and handles it. */
export class ArticlePage {
  constructor(readonly page: Page) {}

  /** Opens an address, and waits for the marks there. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.hasMarks();
  }

  /** Every word marked now, in text order. */
  async words(): Promise<string[]> {
    return (await this.marks()).map(({ surface }) => surface);
  }

  marks(): Promise<PaintedMark[]> {
    return paintedMarks(this.page);
  }

  async hasMarks(): Promise<void> {
    await expect.poll(() => this.words(), 'marks appear').not.toEqual([]);
  }

  async hasNoMarks(): Promise<void> {
    await expect.poll(() => this.words(), 'marks are gone').toEqual([]);
  }

  async hasMarkOn(word: string): Promise<void> {
    await expect.poll(() => this.words(), `"${word}" is marked`).toContain(word);
  }

  /** Moves the pointer onto the first mark of these words, and leaves it there. */
  async restOn(word: string): Promise<void> {
    const { x, y } = await this.#bringIntoView(word);
    // Coming from beside: a card opens for a pointer that moves onto a mark, not for one the page moves under.
    await this.page.mouse.move(x, y - 30);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  async clickOn(word: string): Promise<void> {
    await this.restOn(word);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  async tapOn(word: string): Promise<void> {
    const { x, y } = await this.#bringIntoView(word);
    await this.page.touchscreen.tap(x, y);
  }

  /** Moves the pointer off marks and card, to the edge of the page. */
  async lookAway(): Promise<void> {
    await this.page.mouse.move(3, 300);
    await this.page.mouse.move(3, 500, { steps: 3 });
  }

  /** The card that opens; waits for it. */
  async card(): Promise<Card> {
    await this.page.locator(CARD_HOST).waitFor({ state: 'attached' });
    await expect.poll(() => openCard(this.page), 'the card is drawn').not.toBeNull();
    const dialog = await openCard(this.page);
    if (!dialog) throw new Error('the card was closed while it was looked at');
    return new Card(dialog);
  }

  async hasNoCard(): Promise<void> {
    await expect(this.page.locator(CARD_HOST)).toHaveCount(0);
  }

  /** Scrolls to the first mark of these words; where its middle is then, viewport px. */
  async #bringIntoView(word: string): Promise<PaintedMark> {
    await this.hasMarkOn(word);
    const markOf = async () => (await this.marks()).find(({ surface }) => surface === word);
    await this.page.evaluate(
      (by) => scrollBy({ top: by - innerHeight / 3, behavior: 'instant' }),
      (await markOf())?.y ?? 0,
    );
    await expect.poll(async () => (await markOf())?.inView, `"${word}" is in view`).toBe(true);
    const mark = await markOf();
    if (!mark) throw new Error(`the mark on "${word}" went while it was scrolled to`);
    return mark;
  }
}

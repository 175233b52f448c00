import type { Page } from '@playwright/test';
import type { Wall } from './page';

/** Cards of the knowledge as it ships, and the page that draws them, as one script. */
export interface CardsToHang {
  cards: Wall['cards'];
  code: string;
}

/** Draws cards in an ordinary document, where everything can be looked into. What is not said is as on a wide, light page in German. */
export async function hangCards(
  page: Page,
  { cards, code }: CardsToHang,
  wall: Partial<Wall> = {},
): Promise<void> {
  await page.setContent('<!doctype html><html lang="de"><title>Randnotiz</title><body></body></html>');
  await page.addScriptTag({ content: code });
  await page.evaluate((shown) => (globalThis as unknown as { hang(wall: Wall): Promise<void> }).hang(shown), {
    cards,
    theme: 'light',
    language: 'de',
    whole: false,
    why: false,
    acts: false,
    sheet: false,
    ...wall,
  } satisfies Wall);
}

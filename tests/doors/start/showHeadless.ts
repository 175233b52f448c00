import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { CARD_HOST, openCard } from '../../browser/openCard';
import { type PaintedMark, paintedMarks } from '../../browser/paintedMarks';

/** Reading, asking a cold background and painting take well under a second; a loaded machine gets more. */
const MARKS_WITHIN_MS = 20_000;
const CARD_WITHIN_MS = 10_000;
/** Marks come block by block; the page is done when none came for so long. */
const QUIET_MS = 700;
/** Marks are painted around the viewport, so it is stretched over the page; Chromium's pictures end near here. px. */
const TALLEST_VIEW = 16_000;

export interface Shown {
  marks: PaintedMark[];
  /** Name of the card that was opened; `null` if there was nothing to open. */
  card: string | null;
  /** The page went on below what could be looked at. */
  longer: boolean;
}

/** Does what a reader does: waits for marks, rests the pointer on one, looks at the card. Leaves a picture. */
export async function showHeadless(page: Page, picture: string): Promise<Shown> {
  const { marks, longer } = await everyMark(page);
  const card = marks.length > 0 ? await openOne(page) : null;
  await mkdir(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  return { marks, card, longer };
}

async function everyMark(page: Page): Promise<Pick<Shown, 'marks' | 'longer'>> {
  const view = page.viewportSize() ?? { width: 1280, height: 900 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...view, height: Math.max(view.height, Math.min(height, TALLEST_VIEW)) });
  const marks = await settled(page);
  await page.setViewportSize(view);
  return { marks, longer: height > TALLEST_VIEW };
}

async function settled(page: Page): Promise<PaintedMark[]> {
  const deadline = Date.now() + MARKS_WITHIN_MS;
  let marks = await paintedMarks(page);
  let since = Date.now();
  while (Date.now() < deadline && (marks.length === 0 || Date.now() - since < QUIET_MS)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await paintedMarks(page);
    if (now.length !== marks.length) since = Date.now();
    marks = now;
  }
  return marks;
}

/** Opens the card of the mark nearest to the middle, where it has room. */
async function openOne(page: Page): Promise<string | null> {
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const middle = (page.viewportSize()?.height ?? 900) * 0.45;
  const [mark] = (await paintedMarks(page))
    .filter(({ inView }) => inView)
    .sort((one, other) => Math.abs(one.y - middle) - Math.abs(other.y - middle));
  if (!mark) return null;
  await page.mouse.move(mark.x, mark.y - 40);
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  try {
    await page.locator(CARD_HOST).waitFor({ state: 'attached', timeout: CARD_WITHIN_MS });
    const card = await openCard(page);
    const title = await card?.waitForSelector('role=heading', { timeout: CARD_WITHIN_MS });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    return title ? await title.textContent() : null;
  } catch {
    return null;
  }
}

import { fileURLToPath } from 'node:url';
import { CARD_HOST } from '../browser/openCard';
import { paintedMarks } from '../browser/paintedMarks';
import { folder, serve } from '../browser/serve';
import { withExtension } from '../browser/withExtension';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
/** Says most about us: a disputed place, in the headline of the demo article. */
const WORD = 'Krim';
/** Room above the headline. Pixels. */
const MARGIN = 40;

/**
 * The picture of README: the demo article in Chromium with the built extension, and a card open.
 *
 * @throws {Error} If the word is not marked, or its card does not come.
 */
export async function pictureOfArticle(path: string): Promise<void> {
  const server = await serve(folder(FIXTURES));
  const { context, close } = await withExtension();
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize({ width: 1180, height: 760 });
    // The card comes at once, not half faded in.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${server.origin}/demo/`);
    await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
    const top = await page.locator('h1').boundingBox();
    await page.evaluate((by) => scrollBy(0, by), (top?.y ?? 0) - MARGIN);
    // The page program reports the scroll a frame later; before that the pointer would mean nothing.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const mark = (await paintedMarks(page)).find(({ surface, inView }) => surface === WORD && inView);
    if (!mark)
      throw new Error(`gallery: "${WORD}" is not marked in the demo article; is the extension built?`);
    await page.mouse.move(mark.x, mark.y - 60);
    await page.mouse.move(mark.x, mark.y, { steps: 5 });
    await page.locator(CARD_HOST).waitFor({ state: 'attached' });
    await page.screenshot({ path });
  } finally {
    await close();
    await server.stop();
  }
}

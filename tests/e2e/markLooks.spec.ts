import type { Page } from '@playwright/test';
import { type Area, paintIn } from '../browser/paintUnder';
import { expect, test } from './fixtures';
import { STRIP } from './strip';

/** Grounds on which text is legible (4.5 : 1 and a little), the hard ones among them. */
const GROUNDS: Record<string, string> = {
  light: 'background: #ffffff; color: #1a1a1a',
  'light, faint text': 'background: #ffffff; color: #757575',
  sepia: 'background: #f4ecd8; color: #5b4636',
  dark: 'background: #121212; color: #e8e8e8',
  'dark, faint text': 'background: #000000; color: #767676',
  'grey with white text': 'background: #757575; color: #ffffff',
  'grey with black text': 'background: #777777; color: #000000',
  'blue like the marks': 'background: #26779d; color: #ffffff',
  'amber like the marks': 'background: #c77d1a; color: #000000',
  red: 'background: #c00000; color: #ffffff',
  'a dark picture':
    'background: repeating-linear-gradient(45deg, #20333f 0 9px, #5a3030 9px 18px); color: #ffffff',
  'a light picture':
    'background: repeating-linear-gradient(45deg, #ffffff 0 9px, #cfe4c9 9px 18px); color: #102010',
};

/** A line one pixel high and half of it gaps is the least that is seen as a line: so many pixels to a px of width. */
const LEAST_SHARE = 0.3;

const SENTENCE = 'Mehr über Nornickel, über die Krim und über HIMARS.';
const STORY = `<article><h1 style="font-size: 20px">Was heute geschah</h1>${Object.values(GROUNDS)
  .map((style) => `<p style="margin: 0; padding: 8px; font: 18px/1.5 serif; ${style}">${SENTENCE}</p>`)
  .join('')}</article>`;

for (const markStyle of ['underline', 'tint'] as const) {
  test(`in style "${markStyle}" every mark stands out from its real ground by 3 : 1, where its text can be read`, async ({
    article,
    site,
    choose,
    page,
    context,
  }) => {
    await choose({ density: 'all', markStyle });
    await article.open(site.putNews('/grounds', STORY));
    await expect.poll(async () => (await article.words()).length).toBe(3 * Object.keys(GROUNDS).length);
    const areas = await linesUnder(page);
    const painted = await page.screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    const bare = await page.screenshot();
    const paint = await paintIn(context, painted, bare, areas);
    const tooFaint = paint.flatMap((contrasts, at) => {
      const seen = contrasts.filter((contrast) => contrast >= 3).length;
      const ground = Object.keys(GROUNDS)[Math.floor(at / 3)];
      return seen >= (areas[at]?.width ?? 0) * LEAST_SHARE
        ? []
        : [{ ground, nth: at % 3, seen, best: contrasts[0] }];
    });
    expect(tooFaint).toEqual([]);
  });
}

test('in forced colours every mark and its line can be seen, in colours of the reader', async ({
  article,
  site,
  choose,
  page,
  context,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await choose({ density: 'all' });
  await article.open(site.putNews('/forced', STORY));
  const areas = await linesUnder(page);
  expect(areas).toHaveLength(3 * Object.keys(GROUNDS).length);
  const painted = await page.screenshot();
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await page.screenshot();
  const faint = (await paintIn(context, painted, bare, areas)).filter((contrasts, at) => {
    const seen = contrasts.filter((contrast) => contrast >= 3).length;
    return seen < (areas[at]?.width ?? 0) * LEAST_SHARE;
  });
  expect(faint).toEqual([]);
});

/** Where the line of each mark is drawn, in text order: below the letters. */
function linesUnder(page: Page): Promise<Area[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y: y + height * 0.75, width, height: height * 0.5 };
      })
      .sort((one, other) => one.y - other.y || one.x - other.x),
  );
}

test('on paper there is no trace of marks or strip', async ({ article, site, choose, page, context }) => {
  await choose({ density: 'all', strip: true });
  await article.open(site.putNews('/printed', STORY));
  await expect(page.locator(STRIP)).toBeVisible();
  const traces = async (media: 'print' | 'screen') => {
    await page.emulateMedia({ media });
    const painted = await page.screenshot();
    const entries = await page.evaluateHandle(() => [...CSS.highlights.entries()]);
    await page.evaluate(() => CSS.highlights.clear());
    const bare = await page.screenshot();
    await entries.evaluate((all) => {
      for (const [name, highlight] of all) CSS.highlights.set(name, highlight);
    });
    const [differing] = await paintIn(context, painted, bare, [{ x: 0, y: 0, width: 1280, height: 900 }]);
    return differing?.length;
  };
  expect(await traces('screen'), 'on the screen').toBeGreaterThan(1000);
  expect(await traces('print'), 'on paper').toBe(0);
  await expect(page.locator(STRIP)).toBeHidden();
});

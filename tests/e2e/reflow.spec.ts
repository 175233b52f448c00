import type { Page } from '@playwright/test';
import type { Browser } from '../browser/withExtension';
import { expect, test } from './fixtures';
import { sticksOut } from './sticksOut';

/** A window of 1280 px at 400 % zoom, as the page in it is told. */
const NARROW = { width: 320, height: 256 };
const ZOOM = 4;
const SCREENS = ['options', 'welcome', 'popup', 'sidepanel'] as const;

for (const screen of SCREENS) {
  test(`${screen}: at 320 px everything is there without scrolling sideways`, async ({
    article,
    site,
    reader,
  }) => {
    await article.open(site.demo);
    const page = await openAsTab(screen, reader, article.page);
    await zoomIn(page);
    expect(await wideParts(page)).toEqual([]);
  });

  test(`${screen}: nothing moves for readers who want it still`, async ({ article, site, reader }) => {
    await article.open(site.demo);
    const page = await openAsTab(screen, reader, article.page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((part) =>
        [null, '::before', '::after'].flatMap((pseudo) => {
          const { animationName, transitionDuration } = getComputedStyle(part, pseudo);
          return animationName === 'none' && transitionDuration === '0s' ? [] : [part.className];
        }),
      ),
    );
    expect(moving).toEqual([]);
  });

  test(`${screen}: in forced colours the focus can be seen on whatever has it`, async ({
    article,
    site,
    reader,
  }) => {
    await article.open(site.demo);
    const page = await openAsTab(screen, reader, article.page);
    await page.emulateMedia({ forcedColors: 'active' });
    // Enough for every kind of control each screen has at its beginning.
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const control = document.activeElement;
        if (!control || control === document.body) return null;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
        const ground = getComputedStyle(document.body).backgroundColor;
        return { outline: `${outlineStyle} ${outlineWidth}`, stands: outlineColor !== ground };
      });
      if (focused) expect(focused).toEqual({ outline: 'solid 2px', stands: true });
    }
  });
}

test('at 320 px the real card fits between the edges, with everything unfolded', async ({
  article,
  site,
  page,
}) => {
  await page.setViewportSize({ ...NARROW, height: 640 });
  await article.open(site.demo);
  await article.clickOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  await card.press('Mehr');
  await card.press('Kopieren, ausblenden, melden …');
  await card.unfold('Warum ist das markiert?');
  expect(await sticksOut(card.dialog)).toEqual([]);
  const box = await card.dialog.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(NARROW.width);
});

test('a page with letters twice as large has a card of its usual size, in which nothing is cut off', async ({
  article,
  site,
}) => {
  const head = '<style>:root { font-size: 200% } body { line-height: 3; letter-spacing: .12em }</style>';
  await article.open(
    site.putNews('/large', '<article><h1>Heute</h1><p>Mehr über die Krim.</p></article>', { head }),
  );
  await article.clickOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  await card.press('Mehr');
  expect(await sticksOut(card.dialog)).toEqual([]);
  expect(
    await card.dialog.evaluate((dialog) => {
      const { fontSize, letterSpacing } = getComputedStyle(dialog);
      return { fontSize, letterSpacing };
    }),
  ).toEqual({ fontSize: '15px', letterSpacing: 'normal' });
});

test('on a page that runs from right to left the card is read from left to right, beside its word', async ({
  article,
  site,
  page,
}) => {
  const body = '<article dir="rtl"><h1>Heute</h1><p>Mehr über die Krim und Nornickel heute.</p></article>';
  const address = site.putNews('/rtl', body, {
    head: '<script>document.documentElement.dir = "rtl"</script>',
  });
  await article.open(address);
  await article.clickOn('Nornickel');
  const card = await article.card();
  await card.isAbout('Nornickel');
  const mark = (await article.marks()).find(({ surface }) => surface === 'Nornickel');
  const seen = await card.dialog.evaluate((dialog) => {
    const { direction, textAlign } = getComputedStyle(dialog);
    const { left, right, top } = dialog.getBoundingClientRect();
    const [title, close] = ['h2', '.tools'].map(
      (part) => dialog.querySelector(part)?.getBoundingClientRect().left,
    );
    return { direction, textAlign, left, right, top, titleFirst: (title ?? 0) < (close ?? 0) };
  });
  expect(seen).toMatchObject({ direction: 'ltr', textAlign: 'left', titleFirst: true });
  expect(seen.left).toBeGreaterThanOrEqual(0);
  expect(seen.right).toBeLessThanOrEqual(1280);
  expect(seen.left, 'under its word').toBeLessThanOrEqual(mark?.x ?? 0);
  expect(seen.right, 'under its word').toBeGreaterThanOrEqual(mark?.x ?? 0);
  expect(seen.top - (mark?.y ?? 0), 'below it, and close').toBeLessThan(40);
  expect(seen.top - (mark?.y ?? 0), 'not over it').toBeGreaterThan(0);
  await card.press('Schließen');
  await article.hasNoCard();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

/** A screen of ours in a tab, as wide as can be measured; it is about the article. */
async function openAsTab(
  screen: (typeof SCREENS)[number],
  { context, background, extensionId }: Browser,
  article: Page,
): Promise<Page> {
  const tab = await background.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(what: { url: string }): Promise<{ id?: number }[]> } };
    };
    return (await chrome.tabs.query({ url: `${url}*` }))[0]?.id;
  }, article.url());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${screen}.html?tab=${tab}`);
  await page.getByRole('button').or(page.getByRole('switch')).first().waitFor();
  return page;
}

async function zoomIn(page: Page): Promise<void> {
  const debugging = await page.context().newCDPSession(page);
  await debugging.send('Emulation.setDeviceMetricsOverride', {
    ...NARROW,
    deviceScaleFactor: ZOOM,
    mobile: false,
  });
  await expect.poll(() => page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([NARROW.width, ZOOM]);
}

/** What is wider than the window, a line each. */
async function wideParts(page: Page): Promise<string[]> {
  const body = await page.$('body');
  const parts = body ? await sticksOut(body) : ['no body'];
  const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return (width ?? 0) > (room ?? 0) ? [`the page is ${width} px wide in ${room} px`, ...parts] : parts;
}

import { expect, test } from './fixtures';

test.use({ touch: true });

const STORY = `<article><h1>Was heute geschah</h1><p>Mehr über Nornickel heute.</p>
  <p>Mehr über die <a href="#there">Krim</a> steht dort.</p></article>`;

test.beforeEach(async ({ article, site, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await article.open(site.putNews('/tapped', STORY));
});

test('a tap on a mark opens the sheet at the edge of the screen, a tap elsewhere closes it', async ({
  article,
  page,
}) => {
  await article.tapOn('Nornickel');
  const card = await article.card();
  await card.isAbout('Nornickel');
  const box = await card.dialog.boundingBox();
  expect(box?.width, 'as wide as the screen').toBeGreaterThan(380);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0)), 'at its lower edge').toBe(800);
  await page.touchscreen.tap(200, 250);
  await article.hasNoCard();
});

test('a tap into the sheet leaves it open, and what is tapped there works', async ({ article }) => {
  await article.tapOn('Nornickel');
  const card = await article.card();
  await card.isAbout('Nornickel');
  const close = await card.dialog.waitForSelector('role=button[name="Schließen"]');
  await (await card.dialog.waitForSelector('role=heading')).tap();
  await card.isAbout('Nornickel');
  await close.tap();
  await article.hasNoCard();
});

test('a link under a mark keeps its tap', async ({ article, page }) => {
  await article.tapOn('Krim');
  await expect(page).toHaveURL(/#there$/);
  await article.hasNoCard();
});

import { expect, test } from './fixtures';

const STORY =
  '<article><h1>Was Semafor meldet</h1><p>Das Portal Semafor berichtet über die Krim.</p></article>';

test('a page with the strictest policy has marks and a card', async ({ article, site }) => {
  const policy =
    "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
  await article.open(site.putNews('/strict', STORY, { headers: { 'content-security-policy': policy } }));
  await article.restOn('Krim');
  await (await article.card()).isAbout('Krim');
});

test('a page whose style shouts at everything does not reach the card', async ({ article, site }) => {
  const hostile = `<style>
    * { all: unset !important; color: magenta !important; font-size: 60px !important; }
    div, [popover] { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(3) !important; }
    article, h1, p, body, html { display: block !important; visibility: visible !important; opacity: 1 !important; transform: none !important; }
  </style>`;
  await article.open(site.putNews('/hostile', STORY, { head: hostile }));
  await article.restOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  const box = await card.dialog.boundingBox();
  expect(box?.width, 'as wide as a card').toBeGreaterThan(250);
  expect(box?.width, 'and not three times that').toBeLessThan(500);
  const colour = await card.dialog.evaluate((dialog) => getComputedStyle(dialog).color);
  expect(colour).not.toBe('rgb(255, 0, 255)');
});

test('a name split over elements and soft hyphens is one mark, and opens one card', async ({
  article,
  site,
}) => {
  const body = `<article><h1>Was heute geschah</h1>
    <p>Der Fonds wird von <b>Kirill</b>\n   <i>Dmit&shy;riew</i> geleitet, sagt <a href="#s">Nor<em>ni</em>ckel</a>.</p></article>`;
  await article.open(site.putNews('/split', body));
  await expect.poll(() => article.words()).toEqual(['Kirill Dmit\u00ADriew', 'Nornickel']);
  await article.restOn('Kirill Dmit\u00ADriew');
  await (await article.card()).isAbout('Kirill Dmitrijew');
});

test('a name in a link: resting opens the card, the link keeps the click', async ({ article, site }) => {
  const body =
    '<article><h1>Was heute geschah</h1><p>Mehr über die <a href="#there">Krim</a> steht dort.</p></article>';
  await article.open(site.putNews('/link', body));
  await article.clickOn('Krim');
  await expect(article.page).toHaveURL(/#there$/);
});

test('what is hidden, typed, code or a menu is left alone', async ({ article, site }) => {
  const body = `<nav><a href="#a">Palladium</a></nav><article><h1>Was in Moskau geschah</h1>
    <p hidden>Nickel</p><p style="display:none">Palladium</p><pre>Nornickel</pre>
    <p contenteditable="true">Semafor</p><textarea>Iswestija</textarea><p>Ende.</p></article>`;
  await article.open(site.putNews('/alone', body));
  await expect.poll(() => article.words()).toEqual(['Moskau']);
});

test('a page that clears all highlights does not break the card', async ({ article, site }) => {
  await article.open(site.putNews('/clearing', STORY));
  await article.page.evaluate(() => CSS.highlights.clear());
  await article.page.evaluate(() => document.querySelector('article')?.append('Mehr aus Kiew.'));
  await article.hasMarkOn('Kiew');
  await article.restOn('Krim');
  await (await article.card()).isAbout('Krim');
});

import type { BrowserContext, Page } from '@playwright/test';
import { ArticlePage } from './articlePage';
import { expect, test } from './fixtures';

const OPEN = 'Kopieren, ausblenden, melden …';

test.beforeEach(({ article, site }) => article.open(site.demo));

/** The card of a word, pinned, with what can be done unfolded. */
async function actionsOf(article: ArticlePage, word: string) {
  await article.clickOn(word);
  const card = await article.card();
  await card.isAbout(word);
  await card.press(OPEN);
  return card;
}

async function clipboardOf(context: BrowserContext, page: Page): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a card is copied with its sources, as text and as Markdown', async ({ article, context, page }) => {
  const card = await actionsOf(article, 'Semafor');
  await card.press('Als Text kopieren');
  await card.says('Kopiert, mit allen Quellen.');
  const text = await clipboardOf(context, page);
  expect(text).toMatch(/^Semafor\nNachrichtenportal aus den USA\n\n.+ \[1/);
  expect(text).toMatch(/\nQuellen\n\[1\] .+, https:\/\/\S+\n/);
  expect(text).toMatch(/auf Deutsch, zu einem Artikel vom 19\. März 2025\.\n$/);

  await card.press('Als Markdown kopieren');
  await expect
    .poll(() => clipboardOf(context, page))
    .toMatch(
      /^## Semafor\n\n\*Nachrichtenportal aus den USA\*\n[\s\S]+\n- \\\[1\\\] \[.+\]\(<https:\/\/\S+>\)/,
    );
});

test('copying works on plain http too, and the page adds nothing to it', async ({
  article,
  context,
  outside,
  page,
  site,
}) => {
  const host = 'zeitung.example';
  outside.allow(/^zeitung\.example$/);
  await context.route(`http://${host}/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="de"><title>Nachricht</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><article><p>Mehr über die Krim in dieser Zeitung.</p></article>
<script>document.addEventListener('copy', (event) => {
  event.clipboardData.setData('text/plain', 'Mehr in Ihrer Zeitung');
  event.preventDefault();
}, true);</script></html>`,
    }),
  );
  await article.open(`http://${host}/`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const card = await actionsOf(article, 'Krim');
  await card.press('Als Text kopieren');
  await card.says('Kopiert, mit allen Quellen.');
  await page.goto(site.demo);
  expect(await clipboardOf(context, page)).toMatch(/^Krim\nHalbinsel am Schwarzen Meer\n/);
});

test('what the reader knows is marked on no page any more, listed all the same, and marked again when they say so', async ({
  article,
  context,
  options,
  popup,
  site,
}) => {
  const other = new ArticlePage(await context.newPage());
  await other.open(site.demo);
  await other.hasMarkOn('Semafor');
  await article.page.bringToFront();
  const card = await actionsOf(article, 'Semafor');
  await card.press('Kenne ich');
  await card.says('Ist nirgends mehr markiert.');
  await expect.poll(() => other.words()).not.toContain('Semafor');
  await article.page.keyboard.press('Escape');
  await expect.poll(() => article.words()).not.toContain('Semafor');
  await article.open(site.demo);
  expect(await article.words()).not.toContain('Semafor');
  const list = await popup.open();
  await expect(list.getByRole('button', { name: /Semafor/ })).toBeVisible();

  const settings = await options.open();
  await settings.getByRole('button', { name: 'Mark again: Semafor' }).click();
  await expect(settings.getByText('Semafor is marked again.')).toBeAttached();
  await article.hasMarkOn('Semafor');
  await other.hasMarkOn('Semafor');
});

test('with the keyboard: known and undone by the same button, which keeps the focus', async ({
  article,
  page,
}) => {
  const card = await actionsOf(article, 'Semafor');
  await (await card.dialog.waitForSelector('role=button[name="Kenne ich"]')).focus();
  await page.keyboard.press('Enter');
  await card.says('Ist nirgends mehr markiert.');
  await page.keyboard.press('Enter');
  await card.says('Wird nirgends mehr markiert. In der Übersicht steht es weiter.');
  await page.keyboard.press('Escape');
  await article.hasNoCard();
  await article.hasMarkOn('Semafor');
});

test('what is wrong here is neither marked nor listed on this page, until it is reloaded', async ({
  article,
  popup,
  site,
}) => {
  const card = await actionsOf(article, 'Semafor');
  await card.press('Hier falsch');
  await card.says('Nach dem Neuladen doch wieder');
  await article.page.keyboard.press('Escape');
  await expect.poll(() => article.words()).not.toContain('Semafor');
  const list = await popup.open();
  await expect(list.getByRole('button', { name: /Moskau|Moscow/ }).first()).toBeVisible();
  await expect(list.getByRole('button', { name: /Semafor/ })).toHaveCount(0);
  await list.close();
  await article.open(site.demo);
  await article.hasMarkOn('Semafor');
});

test('undone, what was wrong here is marked again at once', async ({ article }) => {
  const card = await actionsOf(article, 'Semafor');
  await card.press('Hier falsch');
  await card.press('Rückgängig: Hier falsch');
  await article.page.keyboard.press('Escape');
  await article.hasNoCard();
  await article.hasMarkOn('Semafor');
});

test('not on this site: marks and card go at once, and the popup brings them back', async ({
  article,
  popup,
}) => {
  const card = await actionsOf(article, 'Semafor');
  await card.says('Schaltet Randnotiz auf 127.0.0.1 aus');
  await card.press('Nicht auf dieser Website');
  await article.hasNoCard();
  await article.hasNoMarks();
  const open = await popup.open();
  await expect(open.getByText('Switched off on this site.')).toBeVisible();
  await open.getByRole('switch', { name: /On 127\.0\.0\.1/ }).click();
  await article.hasMarks();
});

test('a report of a mistake names card, claim and source, and neither address nor words of the page', async ({
  article,
  context,
  page,
}) => {
  const card = await actionsOf(article, 'Semafor');
  await card.press('Fehler melden');
  await (await card.dialog.waitForSelector('select')).selectOption({ label: 'Zusammenfassung' });
  await card.press('Meldung kopieren');
  await card.says('Gesendet ist sie noch nicht.');
  const report = await clipboardOf(context, page);
  expect(report).toMatch(/Karte: Semafor \(semafor\)\nEs geht um: Zusammenfassung\n\[1\] .+https:\/\//);
  expect(report).not.toContain('127.0.0.1');
  expect(report).not.toContain(await page.title());
  expect(await (await card.dialog.waitForSelector('textarea')).inputValue()).toBe(report);
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.beforeEach(({ article, site }) => article.open(site.demo));

const entry = (panel: Page, name: string) =>
  panel.getByRole('listitem').filter({ has: panel.getByRole('button', { name, exact: true }) });

test('the popup opens the side panel beside the page; it follows the tab in front', async ({
  article,
  context,
  popup,
  site,
}) => {
  const panel = await popup.openDossier();
  await expect(entry(panel, 'Semafor')).toBeVisible();
  const other = await context.newPage();
  await other.goto(site.putNews('/other', '<article><h1>Nickel</h1><p>Nornickel aus Norilsk.</p></article>'));
  await expect(entry(panel, 'Nornickel')).toBeVisible();
  await expect(entry(panel, 'Semafor')).toHaveCount(0);
  await article.page.bringToFront();
  await expect(entry(panel, 'Semafor')).toBeVisible();
});

test('the dossier says what every entity is, what happened, who is related to whom, and where it stands', async ({
  article,
  sidePanel,
}) => {
  const panel = await sidePanel.openFor(article.page);
  await expect(entry(panel, 'Crimea')).toContainText('Peninsula');
  const timeline = panel.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText('This article')).toBeVisible();
  await expect(timeline.getByText('after the article').first()).toBeVisible();
  const relations = panel.getByRole('region', { name: 'Relations' });
  await expect(relations.getByRole('img', { name: /how \d+ entries are connected/ })).toBeVisible();
  await relations.getByRole('button', { name: /^Show all/ }).click();
  await expect(
    relations.getByRole('listitem').filter({ hasText: 'Vladimir Putin holds office in Russia' }),
  ).toBeVisible();
  const numbers = await panel
    .getByRole('region', { name: 'Sources' })
    .getByRole('listitem')
    .evaluateAll((sources) => sources.map((source) => (source as HTMLLIElement).value));
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});

test('a card opens in the panel; Escape leads back to where the reader was', async ({
  article,
  sidePanel,
}) => {
  const panel = await sidePanel.openFor(article.page);
  const name = panel.getByRole('button', { name: 'Semafor', exact: true });
  await name.click();
  await expect(panel.getByRole('article', { name: 'Semafor' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Back to the dossier' })).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(name).toBeFocused();
});

test('arrow keys go from name to name', async ({ article, sidePanel }) => {
  const panel = await sidePanel.openFor(article.page);
  const names = panel.locator('.entry .name');
  await names.first().focus();
  await panel.keyboard.press('ArrowDown');
  await expect(names.nth(1)).toBeFocused();
  await panel.keyboard.press('End');
  await expect(names.last()).toBeFocused();
});

test('pointing at an entry lights its marks on the page, and no longer than that', async ({
  article,
  sidePanel,
}) => {
  const lit = () =>
    article.page.evaluate(() =>
      [...CSS.highlights.values()]
        .filter(({ priority }) => priority === 1)
        .flatMap((highlight) => [...highlight].map(({ startContainer: { textContent } }) => textContent)),
    );
  const panel = await sidePanel.openFor(article.page);
  await entry(panel, 'Semafor').hover();
  await expect.poll(lit).toContainEqual(expect.stringContaining('Semafor'));
  await panel.close();
  await expect.poll(lit).toEqual([]);
});

test('pointing at a mark on the page marks its entry', async ({ article, sidePanel }) => {
  const panel = await sidePanel.openFor(article.page);
  await expect(entry(panel, 'Semafor')).not.toHaveAttribute('aria-current');
  await article.page.bringToFront();
  await article.restOn('Semafor');
  await expect(entry(panel, 'Semafor')).toHaveAttribute('aria-current', 'true');
  await expect(entry(panel, 'Semafor')).toBeInViewport();
  await article.lookAway();
  await expect(entry(panel, 'Semafor')).not.toHaveAttribute('aria-current');
});

test('an entity is shown where it stands on the page', async ({ article, sidePanel }) => {
  const panel = await sidePanel.openFor(article.page);
  await panel.getByRole('button', { name: /^Show Newsflash24 in the article/ }).click();
  await (await article.card()).isAbout('Newsflash24');
});

test('the panel follows its page: to another article, off, and to none', async ({
  article,
  site,
  sidePanel,
  options,
}) => {
  const panel = await sidePanel.openFor(article.page);
  await expect(entry(panel, 'Semafor')).toBeVisible();
  await article.open(
    site.putNews('/other', '<article><h1>Gold</h1><p>Nickel aus Norilsk liefert Nornickel.</p></article>'),
  );
  await expect(entry(panel, 'Semafor')).toHaveCount(0);
  await expect(entry(panel, 'Nornickel')).toBeVisible();
  const settings = await options.open();
  await settings.getByRole('textbox', { name: 'Site' }).fill('127.0.0.1');
  await settings.locator('form').getByRole('combobox').selectOption({ label: 'never' });
  await settings.getByRole('button', { name: 'Add' }).click();
  await expect(panel.getByText('Switched off on this site.')).toBeVisible();
  await panel.getByRole('button', { name: 'Always on this site' }).click();
  await expect(entry(panel, 'Nornickel')).toBeVisible();
  await article.page.goto('chrome://version');
  await expect(panel.getByText(/cannot read this page/)).toBeVisible();
});

test('the dossier is copied as Markdown, every claim with its numbered sources', async ({
  article,
  context,
  sidePanel,
}) => {
  const panel = await sidePanel.openFor(article.page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# Dossier: /);
  expect(copied).toMatch(/\n### Semafor \(.+\)\n\n.+\[\^\d+\]/);
  const cited = new Set([...copied.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
  const listed = new Set([...copied.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number));
  expect(listed).toEqual(cited);
});

test('on paper the dossier is unfolded and has no buttons', async ({ article, sidePanel }) => {
  const panel = await sidePanel.openFor(article.page);
  await expect(entry(panel, 'Semafor')).toBeVisible();
  await panel.emulateMedia({ media: 'print' });
  await expect(panel.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(panel.locator('.beyond').first()).toBeVisible();
  await expect(panel.getByText(/^http:\/\/127\.0\.0\.1/)).toBeVisible();
});

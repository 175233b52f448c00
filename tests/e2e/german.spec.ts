import { germanInterface } from '../browser/germanInterface';
import { expect, test } from './fixtures';

test.beforeEach(({ reader }) => germanInterface(reader.context));

test('in a German browser the options are German', async ({ options }) => {
  const page = await options.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle('Randnotiz – Einstellungen');
  expect(await page.locator('#root').textContent()).not.toMatch(ENGLISH);
});

test('the page for new readers is German', async ({ reader }) => {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/welcome.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Randnotiz liest mit – und bleibt leise');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(await page.locator('#root').textContent()).not.toMatch(ENGLISH);
});

test('the popup is German', async ({ article, site, popup }) => {
  await article.open(site.demo);
  const open = await popup.open();
  await germanInterface(open);
  await open.reload();
  await expect(open.getByRole('searchbox', { name: 'Wissen durchsuchen' })).toBeVisible();
  await expect(open.locator('html')).toHaveAttribute('lang', 'de');
  expect(await open.locator('#root').textContent()).not.toMatch(ENGLISH);
});

test('the side panel is German', async ({ article, site, sidePanel }) => {
  await article.open(site.demo);
  const panel = await sidePanel.openFor(article.page);
  await expect(panel.getByRole('region', { name: 'Beziehungen' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'de');
  expect(await panel.locator('#root').textContent()).not.toMatch(ENGLISH);
});

/** Words that stand in English sentences and in no German ones; names of publishers and titles of sources are left out by them. */
const ENGLISH = /\b(?:you|your|this page|settings|when|which|only|show|marks?)\b/;

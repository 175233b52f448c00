import { expect, test } from './fixtures';

test.beforeEach(({ article, site }) => article.open(site.demo));

test('a pack switched off takes its marks out of the open page, and gives them back', async ({
  article,
  options,
}) => {
  const settings = await options.open();
  const pack = settings.getByRole('switch', { name: /Raw materials/ });
  await article.hasMarkOn('Nornickel');
  await pack.click();
  await expect.poll(() => article.words()).not.toContain('Nornickel');
  await article.hasMarkOn('Semafor');
  await pack.click();
  await article.hasMarkOn('Nornickel');
});

test('few marks are fewer, all are more, at once', async ({ article, options }) => {
  const some = (await article.words()).length;
  const settings = await options.open();
  await settings.getByRole('radio', { name: /^All Every place/ }).check();
  await expect.poll(async () => (await article.words()).length).toBeGreaterThan(some);
  await settings.getByRole('radio', { name: /^Few/ }).check();
  await expect.poll(async () => (await article.words()).length).toBeLessThanOrEqual(some);
  const words = await article.words();
  expect(words.filter((word) => word === 'Putin' || word === 'Wladimir Putin').length).toBeLessThan(2);
});

test('cards that open only after a click do so in the open page', async ({ article, options }) => {
  const settings = await options.open();
  await settings.getByRole('radio', { name: /only after a click/ }).check();
  await settings.close();
  await article.clickOn('Semafor');
  await (await article.card()).isAbout('Semafor');
});

test('English cards come in English on a German page', async ({ article, options }) => {
  const settings = await options.open();
  await settings.getByRole('radio', { name: 'English' }).check();
  await settings.close();
  await article.restOn('Krim');
  await (await article.card()).isAbout('Crimea');
});

test('a site on the list as "never" has no marks', async ({ article, options }) => {
  const settings = await options.open();
  await settings.getByRole('textbox', { name: 'Site' }).fill('127.0.0.1');
  await settings.locator('form').getByRole('combobox').selectOption({ label: 'never' });
  await settings.getByRole('button', { name: 'Add' }).click();
  await article.hasNoMarks();
});

test('what was chosen is still chosen when the browser tab comes back', async ({ options }) => {
  const settings = await options.open();
  await settings.getByRole('radio', { name: /Tinted ground/ }).check();
  await settings.reload();
  await expect(settings.getByRole('radio', { name: /Tinted ground/ })).toBeChecked();
});

test('invisible marks: nothing is painted that the page could read, and a click in the popup still opens cards', async ({
  article,
  options,
  popup,
}) => {
  const settings = await options.open();
  await settings.getByRole('radio', { name: /^Invisible/ }).check();
  await settings.close();
  await article.hasNoMarks();
  const open = await popup.open();
  await open.getByRole('button', { name: /Semafor/ }).dispatchEvent('click');
  await (await article.card()).isAbout('Semafor');
});

import { expect, test } from './fixtures';

test.beforeEach(({ article, site }) => article.open(site.demo));

test('the popup lists what was found, and says that nothing leaves', async ({ popup }) => {
  const open = await popup.open();
  await expect(open.getByRole('button', { name: /Semafor/ })).toBeVisible();
  await expect(open.getByRole('button', { name: /Marco Rubio/ })).toBeVisible();
  await expect(open.getByText('Nothing you read leaves the browser.')).toBeVisible();
});

test('switched off everywhere, marks go at once; switched on, they are back', async ({ article, popup }) => {
  const open = await popup.open();
  const everywhere = open.getByRole('switch', { name: 'Randnotiz' });
  await everywhere.click();
  await article.hasNoMarks();
  await everywhere.click();
  await article.hasMarks();
});

test('switched off for this site, marks go at once; switched on, they are back', async ({
  article,
  popup,
}) => {
  const open = await popup.open();
  const here = open.getByRole('switch', { name: /On 127\.0\.0\.1/ });
  await here.click();
  await article.hasNoMarks();
  await expect(open.getByText('Switched off on this site.')).toBeVisible();
  await here.click();
  await article.hasMarks();
});

test('a name chosen in the popup is scrolled to and its card opens', async ({ article, popup }) => {
  const open = await popup.open();
  // The popup closes itself under the click.
  await open.getByRole('button', { name: /Newsflash24/ }).dispatchEvent('click');
  await (await article.card()).isAbout('Newsflash24');
  const mark = (await article.marks()).find(({ surface }) => surface === 'Newsflash24');
  expect(mark?.inView).toBe(true);
});

test('search finds an entity by another of its names, on this page or not', async ({ popup }) => {
  const open = await popup.open();
  await open.getByRole('searchbox').fill('Kyiv');
  await expect(open.getByRole('button', { name: /^Kyiv Capital/ })).toBeVisible();
  await open.getByRole('searchbox').fill('xyzzy');
  await expect(open.getByText(/Nothing is known about/)).toBeVisible();
});

test('in mode "only when asked" the popup runs it once', async ({ article, popup, options }) => {
  const settings = await options.open();
  await settings.getByRole('radio', { name: /Only when I ask/ }).check();
  await settings.close();
  await article.hasNoMarks();
  const open = await popup.open();
  await open.getByRole('button', { name: 'Run here once' }).click();
  await article.hasMarks();
});

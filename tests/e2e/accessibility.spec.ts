import { expect, test } from './fixtures';
import { seriousIn } from './seriousIn';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the options have nothing serious against them (${colorScheme})`, async ({ options }) => {
    const settings = await options.open();
    await settings.emulateMedia({ colorScheme });
    expect(await seriousIn(settings)).toEqual([]);
  });

  test(`the page for new readers has nothing serious against it (${colorScheme})`, async ({ reader }) => {
    const welcome = await reader.context.newPage();
    await welcome.emulateMedia({ colorScheme });
    await welcome.goto(`chrome-extension://${reader.extensionId}/welcome.html`);
    await welcome.getByRole('heading', { level: 1 }).waitFor();
    expect(await seriousIn(welcome)).toEqual([]);
  });

  test(`the popup has nothing serious against it (${colorScheme})`, async ({ article, site, popup }) => {
    await article.open(site.demo);
    const open = await popup.open();
    await open.emulateMedia({ colorScheme });
    expect(await seriousIn(open)).toEqual([]);
  });

  test(`the side panel has nothing serious against it (${colorScheme})`, async ({
    article,
    site,
    sidePanel,
  }) => {
    await article.open(site.demo);
    const panel = await sidePanel.openFor(article.page, { width: 320 });
    await panel.getByRole('region', { name: 'Relations' }).waitFor();
    await panel.emulateMedia({ colorScheme });
    expect(await seriousIn(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Crimea', exact: true }).click();
    await panel.getByRole('article', { name: 'Crimea' }).waitFor();
    expect(await seriousIn(panel)).toEqual([]);
    const width = await panel.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing is cut off or scrolled to at the side').toBeLessThanOrEqual(320);
  });
}

test('the popup can be worked with the keyboard alone', async ({ article, site, popup }) => {
  await article.open(site.demo);
  const open = await popup.open();
  const search = open.getByRole('searchbox');
  await search.focus();
  await open.keyboard.type('Potanin');
  await open.keyboard.press('Tab');
  await expect(open.getByRole('button', { name: /Potanin/ }).first()).toBeFocused();
});

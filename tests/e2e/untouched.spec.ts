import { expect, test } from './fixtures';

test('the document is the same to the byte, before and after marks and card', async ({ article, site }) => {
  await article.page.addInitScript(() => {
    // Before the extension's script, which waits for the document to be complete.
    document.addEventListener('DOMContentLoaded', () => {
      const seen = { outerHTML: document.documentElement.outerHTML, changes: 0 };
      new MutationObserver((records) => {
        seen.changes += records.length;
      }).observe(document.documentElement, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      Object.assign(globalThis, { seen });
    });
  });
  const since = () =>
    article.page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: { outerHTML: string; changes: number } };
      return { same: document.documentElement.outerHTML === seen.outerHTML, changes: seen.changes };
    });

  await article.open(site.demo);
  expect(await since(), 'with marks').toEqual({ same: true, changes: 0 });
  await article.restOn('Semafor');
  await (await article.card()).isAbout('Semafor');
  await article.page.keyboard.press('Escape');
  await article.hasNoCard();
  expect((await since()).same, 'after a card').toBe(true);
});

test('the page finds no name of ours: no globals, no style sheets, no fixed highlight names', async ({
  article,
  site,
}) => {
  const look = () =>
    article.page.evaluate(() => ({
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => /randnotiz|wxt/i.test(name)),
    }));
  await article.open(site.demo);
  const first = await look();
  await article.open(site.demo);
  const second = await look();
  expect(first.sheets, "the page's own only").toBe(1);
  expect(first.globals).toEqual([]);
  expect(second.highlights.filter((name) => first.highlights.includes(name))).toEqual([]);
});

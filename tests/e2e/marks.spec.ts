import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MARKED } from './expectedMarks';
import { expect, test } from './fixtures';
import { ARTICLES_ARE_HERE } from './site';

const DOOR = fileURLToPath(new URL('../doors/door.mjs', import.meta.url));

test.describe('the words a reader sees marked', () => {
  test('in the demo article are these', async ({ article, site }) => {
    await article.open(site.demo);
    await expect.poll(() => article.words()).toEqual(MARKED.demo);
  });

  for (const { name, date } of [
    { name: 'seltene-erden', date: '2025-04-01' },
    { name: 'telefonat', date: '2025-03-18' },
  ] as const) {
    test(`in the article "${name}" are these`, async ({ article, site }) => {
      test.skip(!ARTICLES_ARE_HERE, 'the folder ../shared/articles is not here');
      await article.open(site.putArticle(name, date));
      await expect.poll(() => article.words()).toEqual(MARKED[name]);
    });
  }
});

test('the page marks what `npm run scan` says it would mark', async ({ article, site }) => {
  const text = `Ein Gespräch in Kiew

US-Außenminister Marco Rubio sprach mit Andrij Sybiha. Rubio reiste danach nach Moskau.

Was Nornickel fördert

Nickel und Palladium, sagt Wladimir Potanin. Seltene Erden sind nicht dabei, auch nicht auf der Krim.
`;
  await article.open(site.putText('/scanned', text, '2025-03-19'));
  const scanned = await scan(text, '--date', '2025-03-19');
  expect(scanned.length).toBeGreaterThan(5);
  await expect.poll(() => article.words()).toEqual(scanned);
});

/** The words the door for scanning calls marked, in text order. */
async function scan(text: string, ...args: string[]): Promise<string[]> {
  const door = promisify(execFile)(process.execPath, [DOOR, 'scan', ...args, '-']);
  door.child.stdin?.end(text);
  const mentions: { surface: string; marked: boolean }[] = JSON.parse((await door).stdout);
  return mentions.filter(({ marked }) => marked).map(({ surface }) => surface);
}

test('marks stand in the article only: not in navigation, teasers, adverts, comments, footer', async ({
  article,
  site,
}) => {
  await article.open(site.demo);
  await article.hasMarkOn('Newsflash24');
  const elsewhere = (await article.marks()).filter(({ inside }) => inside !== 'article');
  expect(elsewhere).toEqual([]);
});

test('a page that is no article has no marks, and the popup says why', async ({ article, site, popup }) => {
  const address = site.put(
    '/shop',
    '<!doctype html><title>Laden</title><h1>Palladium</h1><p>Putin, Trump und die Krim.',
  );
  await article.page.goto(address);
  const open = await popup.open();
  await expect(open.getByText('Not recognised as a news article')).toBeVisible();
  await article.hasNoMarks();
});

test('a paragraph that comes later is marked when it has come', async ({ article, site }) => {
  await article.open(site.putNews('/later', '<article><h1>Was heute in Moskau geschah</h1></article>'));
  await article.page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Der Sprecher Dmitri Peskow äußerte sich nicht.';
    document.querySelector('article')?.append(paragraph);
  });
  await article.hasMarkOn('Dmitri Peskow');
});

test('a paragraph that changes carries the marks of its new words only', async ({ article, site }) => {
  await article.open(
    site.putNews(
      '/changing',
      '<article><h1>Was heute geschah</h1><p>Wladimir Potanin reiste an.</p></article>',
    ),
  );
  await article.page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'Steve Witkoff reiste an.';
  });
  await expect.poll(() => article.words()).toEqual(['Steve Witkoff']);
});

test('when the address changes without a load, the marks are those of the new page', async ({
  article,
  site,
}) => {
  await article.open(site.putNews('/one', '<article><h1>Was in Moskau geschah</h1></article>'));
  await article.page.evaluate(() => {
    history.pushState(null, '', '/two');
    document.body.innerHTML = '<article><h1>Was in Kiew geschah</h1></article>';
  });
  await expect.poll(() => article.words()).toEqual(['Kiew']);
});

import { expect, test } from './fixtures';
import { litWord } from './litWord';

const STORY = `<article><h1>Was heute geschah</h1><p>Nornickel meldet sich.</p>
  <div style="height: 2000px"></div><p>Die Krim und <a href="#there">HIMARS</a>.</p><div style="height: 2000px"></div>
  <p><button type="button">Mehr</button> Marco Rubio schweigt.</p></article>`;

test('from mark to mark by key, in reading order and round the ends, each lit, in view and with its card', async ({
  article,
  site,
  keys,
  page,
}) => {
  await article.open(site.putNews('/walk', STORY));
  await expect.poll(() => article.words()).toEqual(['Nornickel', 'Krim', 'HIMARS', 'Marco Rubio']);
  const isOn = async (word: string) => {
    await expect.poll(() => litWord(page), `"${word}" is lit`).toBe(word);
    expect(
      (await article.marks()).find(({ surface }) => surface === word)?.inView,
      `"${word}" is in view`,
    ).toBe(true);
    await (await article.card()).isAbout(word);
  };
  for (const word of ['Nornickel', 'Krim', 'HIMARS', 'Marco Rubio', 'Nornickel']) {
    await keys.press('next-mark');
    await isOn(word);
  }
  for (const word of ['Marco Rubio', 'HIMARS']) {
    await keys.press('previous-mark');
    await isOn(word);
  }
  await page.keyboard.press('Escape');
  await article.hasNoCard();
  await keys.press('previous-mark');
  await isOn('Krim');
});

test('after scrolling away, the next mark is the next one in view', async ({ article, site, keys, page }) => {
  await article.open(site.putNews('/walk', STORY));
  await keys.press('next-mark');
  await (await article.card()).isAbout('Nornickel');
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await keys.press('next-mark');
  await (await article.card()).isAbout('Marco Rubio');
});

test('a card reached by key leaves the focus where it is; Enter moves in, Escape closes and gives it back', async ({
  article,
  site,
  keys,
  page,
}) => {
  await article.open(site.putNews('/walk', STORY));
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  await keys.press('next-mark');
  await (await article.card()).isAbout('Nornickel');
  expect(await focused()).toBe('body');
  await page.keyboard.press('Enter');
  await expect.poll(focused, 'the focus is in the card').toBe('div');
  // Whoever is in the card stays in it from mark to mark.
  await keys.press('next-mark');
  await (await article.card()).isAbout('Krim');
  expect(await focused()).toBe('div');
  await page.keyboard.press('Escape');
  await article.hasNoCard();
  expect(await focused()).toBe('body');
});

test('where something in the page has the focus, Enter is its own; the key for it moves in, and back there', async ({
  article,
  site,
  keys,
  page,
}) => {
  await article.open(site.putNews('/walk', STORY));
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  await page.getByRole('button').evaluate((button) => {
    button.addEventListener('click', () => button.setAttribute('data-pressed', 'yes'));
    button.focus();
  });
  await keys.press('next-mark');
  await (await article.card()).isAbout('Marco Rubio');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button')).toHaveAttribute('data-pressed', 'yes');
  expect(await focused()).toBe('button');
  await keys.press('open-mark');
  await expect.poll(focused, 'the focus is in the card').toBe('div');
  await page.keyboard.press('Escape');
  await article.hasNoCard();
  expect(await focused()).toBe('button');
});

test('with marks invisible, keys still lead from name to name', async ({
  article,
  site,
  keys,
  choose,
  page,
}) => {
  await choose({ markStyle: 'none' });
  await page.goto(site.putNews('/walk', STORY));
  await expect
    .poll(async () => {
      await keys.press('next-mark');
      return page.locator('html > div[popover]').count();
    })
    .toBe(1);
  await expect.poll(() => litWord(page)).not.toBeNull();
  expect(await article.words()).toHaveLength(1);
});

test('the browser assigned the keys, and the options show them', async ({ options, site, article }) => {
  await article.open(site.demo);
  const settings = await options.open();
  const keyOf = (command: string) => settings.locator('.keys div', { hasText: command }).locator('dd');
  await expect(keyOf('To the next mark')).toHaveText('Alt+Shift+Period');
  await expect(keyOf('To the previous mark')).toHaveText('Alt+Shift+Comma');
  await expect(keyOf('Show or hide the marks')).toHaveText('Alt+Shift+M');
  await expect(keyOf('Move into the card')).toHaveText('not set');
});

import { paintIn } from '../browser/paintUnder';
import { expect, test } from './fixtures';
import { STRIP, ticksOn } from './strip';

const LONG = `<article><h1>Was heute geschah</h1><p>Nornickel meldet sich.</p>
  <div style="height: 3000px"></div><p>Die Krim und HIMARS.</p><div style="height: 1000px"></div></article>`;

test('in the margin only: nothing on the words, ticks at their heights, and resting on a word opens its card', async ({
  article,
  site,
  choose,
  page,
  context,
}) => {
  await choose({ markStyle: 'margin' });
  await page.goto(site.putNews('/margin', LONG));
  await expect(page.locator(STRIP)).toHaveCount(1);
  const painted = await page.screenshot();
  await choose({ markStyle: 'none' });
  await expect(page.locator(STRIP)).toHaveCount(0);
  const bare = await page.screenshot();
  const text = { x: 0, y: 0, width: 1000, height: 900 };
  expect((await paintIn(context, painted, bare, [text]))[0]).toEqual([]);
  await choose({ markStyle: 'margin' });
  await expect(page.locator(STRIP)).toHaveCount(1);
  expect(await article.words(), 'nothing for the page to read').toEqual([]);
  const word = await page.getByText('Nornickel').boundingBox();
  await page.mouse.move((word?.x ?? 0) + 30, (word?.y ?? 0) - 20);
  await page.mouse.move((word?.x ?? 0) + 30, (word?.y ?? 0) + 10, { steps: 4 });
  await (await article.card()).isAbout('Nornickel');
});

test('the strip has a tick as far down the window as each mark is down the page', async ({
  article,
  site,
  choose,
  page,
}) => {
  await choose({ strip: true });
  await article.open(site.putNews('/strip', LONG));
  const expected = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer }) => {
          const { top, height } = startContainer.parentElement?.getBoundingClientRect() ?? new DOMRect();
          return ((top + height / 2 + scrollY) / document.documentElement.scrollHeight) * innerHeight;
        })
        .sort((one, other) => one - other),
    );
  const fits = async () => {
    const [ticks, marks] = await Promise.all([ticksOn(page), expected()]);
    // The term's tick is two dots.
    const heights = [...new Set(ticks)].sort((one, other) => one - other);
    return (
      new Set(marks.map(Math.round)).size === heights.length &&
      [...new Set(marks.map(Math.round))].every((mark, at) => Math.abs(mark - (heights[at] ?? 0)) <= 2)
    );
  };
  await expect.poll(fits, 'ticks stand where the marks are').toBe(true);
  const before = await ticksOn(page);
  await page.evaluate(() => scrollTo(0, 2000));
  expect(await ticksOn(page), 'scrolling moves no tick').toEqual(before);
  await page.evaluate(() => {
    const more = document.createElement('div');
    more.style.height = '4000px';
    document.body.append(more);
  });
  await expect.poll(() => ticksOn(page), 'a page that grows does').not.toEqual(before);
  await expect.poll(fits).toBe(true);
});

test('the strip leaves the page as it was: its layout, its clicks, and when it goes, its document', async ({
  article,
  site,
  choose,
  page,
}) => {
  const shout =
    '<style>div { display: block !important; position: static !important; height: 500px !important; pointer-events: auto !important; background: red !important }</style>';
  await article.open(site.putNews('/layout', LONG, { head: shout }));
  const look = () =>
    page.evaluate(() => {
      const root = document.documentElement;
      const parts = [...document.querySelectorAll('article *')].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y, width, height].join();
      });
      const atEdge = document.elementFromPoint(innerWidth - 4, innerHeight / 2)?.localName;
      return { parts, width: root.scrollWidth, height: root.scrollHeight, atEdge };
    });
  const [before, source] = [await look(), await page.content()];
  await choose({ strip: true });
  await expect(page.locator(STRIP)).toHaveCount(1);
  expect(await look()).toEqual(before);
  await choose({ strip: false });
  await expect(page.locator(STRIP)).toHaveCount(0);
  expect(await page.content()).toBe(source);
});

test('not until a key: nothing is painted before it is pressed, lines after, nothing when it is pressed again', async ({
  article,
  site,
  choose,
  keys,
  page,
  reader,
}) => {
  await choose({ markStyle: 'onKey', strip: true });
  await article.page.goto(site.putNews('/on-key', LONG));
  const badge = () =>
    reader.background.evaluate(async () => {
      const { chrome } = globalThis as unknown as Chrome;
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
  await expect.poll(badge, 'the page was read').toBe('3');
  expect(await article.words()).toEqual([]);
  await expect(page.locator(STRIP)).toHaveCount(0);
  await keys.press('show-marks');
  await article.hasMarkOn('Nornickel');
  await expect(page.locator(STRIP)).toHaveCount(1);
  await article.restOn('Nornickel');
  await (await article.card()).isAbout('Nornickel');
  await page.keyboard.press('Escape');
  await keys.press('show-marks');
  await article.hasNoMarks();
  await expect(page.locator(STRIP)).toHaveCount(0);
});

test('the same key hides marks that are always there, and brings them back', async ({
  article,
  site,
  keys,
}) => {
  await article.open(site.demo);
  await keys.press('show-marks');
  await article.hasNoMarks();
  await keys.press('show-marks');
  await article.hasMarks();
});

test('while a page changes all the time, marks that stay are there in every frame', async ({
  article,
  site,
  page,
}) => {
  const body = `<article><h1>Was heute geschah</h1><p id="still">Nornickel meldet sich aus Moskau.</p>
    <p id="mixed">Die Krim um <b id="clock">0</b> Uhr.</p><p id="ticker">Stand: 0</p><div id="more"></div></article>`;
  await article.open(site.putNews('/ticker', body));
  for (const word of ['Nornickel', 'Moskau', 'Krim']) await article.hasMarkOn(word);
  const seen = await page.evaluate(async () => {
    const gone = new Set<string>();
    let looks = 0;
    const look = () => {
      const words = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        ),
      );
      looks += 1;
      for (const word of ['Nornickel', 'Moskau', 'Krim']) if (!words.includes(word)) gone.add(word);
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    const text = (id: string, words: string) => {
      const node = document.getElementById(id)?.firstChild;
      if (node) node.nodeValue = words;
    };
    // Three seconds: long enough for the page to be read again several times.
    for (let frame = 0; frame < 180; frame += 1) {
      await new Promise(requestAnimationFrame);
      look();
      text('clock', String(frame));
      if (frame % 3 === 0) text('ticker', `Stand: ${frame}, sagt Marco Rubio`);
      if (frame % 20 === 0) document.getElementById('more')?.append(`Nachricht ${frame} aus Kiew. `);
    }
    watch.disconnect();
    return { gone: [...gone], looks };
  });
  expect(seen.gone).toEqual([]);
  expect(seen.looks).toBeGreaterThan(180);
  await article.hasMarkOn('Marco Rubio');
});

interface Chrome {
  chrome: {
    tabs: { query(which: { active: true }): Promise<{ id?: number }[]> };
    action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> };
  };
}

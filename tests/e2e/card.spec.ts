import { expect, test } from './fixtures';

test.beforeEach(({ article, site }) => article.open(site.demo));

test('resting on a name opens its card, with what it is and where that is from', async ({ article }) => {
  await article.restOn('Semafor');
  const card = await article.card();
  await card.isAbout('Semafor');
  await card.says('Nachrichtenportal aus den USA');
  await card.says('Quellen');
});

test('a disputed matter says who holds what', async ({ article }) => {
  await article.restOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  await card.says(/Russland.*Ukraine|Ukraine.*Russland/);
});

test('a disputed place is hatched on its map, and words say where it lies', async ({ article }) => {
  await article.clickOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  await card.press('Mehr');
  expect(await card.pictures()).toEqual([
    expect.stringMatching(
      /^Lagekarte: Krim schraffiert, mit den Namen .*Ukraine.*Schraffiert: umstritten \(Krim\)\.$/,
    ),
  ]);
  await card.says('45,1° nördlicher Breite, 34,6° östlicher Länge');
  await card.says('Karte: Natural Earth');
});

test('a claim says first what its sentence leaves out', async ({ article }) => {
  await article.clickOn('Neue Investitionen in Russland');
  const card = await article.card();
  await card.says('Was der Satz weglässt');
  const [first] = await card.headings();
  expect(first).toBe('Was der Satz weglässt');
});

test('leaving a name closes its card', async ({ article }) => {
  await article.restOn('Semafor');
  await (await article.card()).isAbout('Semafor');
  await article.lookAway();
  await article.hasNoCard();
});

test('the pointer may go into the card and the card stays', async ({ article }) => {
  await article.restOn('Semafor');
  const card = await article.card();
  const box = await card.dialog.boundingBox();
  if (!box) throw new Error('the card is nowhere');
  await article.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await card.dialog.hover();
  await card.isAbout('Semafor');
});

test('from one name to another the card goes along', async ({ article }) => {
  await article.restOn('Nickel');
  await (await article.card()).isAbout('Nickel');
  await article.restOn('Nornickel');
  await (await article.card()).isAbout('Nornickel');
});

test('Escape closes the card', async ({ article }) => {
  await article.restOn('Semafor');
  await article.card();
  await article.page.keyboard.press('Escape');
  await article.hasNoCard();
});

test('a click opens the card pinned: it stays when the pointer leaves, and goes with Escape', async ({
  article,
}) => {
  await article.clickOn('Semafor');
  const card = await article.card();
  await card.isAbout('Semafor');
  await article.lookAway();
  await article.restOn('Hamas');
  await card.isAbout('Semafor');
  await article.page.keyboard.press('Escape');
  await article.hasNoCard();
});

test('another name in the card leads to its card, and back', async ({ article }) => {
  await article.clickOn('Semafor');
  const card = await article.card();
  await card.press('Krim');
  await card.isAbout('Krim');
  await card.press('Zurück zu Semafor');
  await card.isAbout('Semafor');
});

test('the card says why its word is marked, and nothing of the kind about another one', async ({
  article,
}) => {
  const question = 'Warum ist das markiert?';
  await article.clickOn('Semafor');
  const card = await article.card();
  await card.isAbout('Semafor');
  expect(await card.unfold(question)).toBe(
    'Name im Verzeichnis: Semafor, im Text genau so geschrieben. Der Name allein ist mehrdeutig; ein Wort in der Nähe spricht für diese Bedeutung.',
  );
  await card.press('Krim');
  await card.isAbout('Krim');
  expect(await card.text()).not.toContain(question);
  await card.press('Zurück zu Semafor');
  await card.isAbout('Semafor');
  await card.says(question);
});

test('sources are https and open in a tab of their own, without saying where the reader came from', async ({
  article,
  site,
  outside,
  context,
}) => {
  await article.clickOn('Semafor');
  const card = await article.card();
  const links = await card.links();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link).toMatchObject({ target: '_blank', rel: expect.stringContaining('noopener') });
    expect(link.rel).toContain('noreferrer');
    expect(link.href).toMatch(/^https:\/\//);
  }

  const address = links[0]?.href ?? '';
  const { hostname } = new URL(address);
  outside.allow(new RegExp(`^${hostname.replaceAll('.', '\\.')}$`));
  const opened = context.waitForEvent('page');
  const asked = context.waitForEvent('request', (request) => request.url() === address);
  await card.follow(0);
  // Nothing comes of it: the way outside is closed in tests.
  expect((await asked).isNavigationRequest()).toBe(true);
  expect(await (await asked).headerValue('referer')).toBeNull();
  await opened;
  await expect(article.page, 'the article stays where it is').toHaveURL(site.demo);
});

test('on a narrow screen the card leaves its word to be seen, wherever that is', async ({
  article,
  site,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const lines = Object.entries({ Moskau: 20, Krim: 270, 'Wladimir Putin': 330, Nornickel: 580 }).map(
    ([name, top]) => `<p style="position: absolute; top: ${top}px; margin: 0">Mehr über ${name} heute.</p>`,
  );
  await article.open(site.putNews('/narrow', `<article>${lines.join('')}</article>`));
  const marks = await article.marks();
  expect(marks).toHaveLength(lines.length);
  for (const { surface, x, y } of marks) {
    await page.mouse.move(x, y - 15);
    await page.mouse.move(x, y, { steps: 4 });
    const { dialog } = await article.card();
    const covers = async () => {
      const box = await dialog.boundingBox();
      return !box || (box.y < y && y < box.y + box.height);
    };
    await expect.poll(covers, `the card covers ${surface}`).toBe(false);
    await page.keyboard.press('Escape');
    await article.hasNoCard();
  }
});

test('a card stays as long as the reader set when the pointer leaves, and goes then', async ({
  article,
  choose,
  page,
}) => {
  const stay = async (graceMs: number) => {
    await choose({ graceMs });
    await article.restOn('Semafor');
    await (await article.card()).isAbout('Semafor');
    await article.lookAway();
    const left = Date.now();
    await article.hasNoCard();
    return Date.now() - left;
  };
  // A loaded machine makes both longer, never shorter.
  expect(await stay(1500)).toBeGreaterThan(1300);
  expect(await stay(150)).toBeLessThan(1300);
  expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
});

import { expect, test } from './fixtures';

const KRIM = '<article><h1>Nachricht</h1><p>Heute geht es um die Krim und um Wladimir Putin.</p></article>';

test('on an old article the card shows what held then, and apart from it what is newer', async ({
  article,
  site,
}) => {
  await article.open(site.putNews('/old', KRIM, { date: '2014-03-18T12:00:00+01:00' }));
  await article.restOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  await card.says('Artikel von 2014: Fakten, wie sie damals galten');
  const [then, since] = (await card.text()).split('Seither');
  expect(then).toContain('Russische Kontrolle');
  expect(then).not.toContain('Einwohner');
  expect(since).toContain('Einwohner');
});

test('the date may stand in the address only', async ({ article, site }) => {
  await article.open(site.putNews('/politik/2014-03/krim', KRIM, { date: '' }));
  await article.restOn('Krim');
  await (await article.card()).says('Artikel von 2014');
});

test('on a page without a date the facts are of today, and the card says so', async ({ article, site }) => {
  await article.open(site.putNews('/undated', KRIM, { date: '' }));
  await article.restOn('Krim');
  const card = await article.card();
  await card.says('Die Seite nennt kein Datum: Fakten von heute.');
  expect(await card.text()).not.toContain('Seither');
});

test('a name in a text of the card leads to its card in the same place, and back', async ({
  article,
  site,
}) => {
  await article.open(site.putNews('/names', '<article><p>Heute geht es um die Krim.</p></article>'));
  await article.clickOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  await card.press('Ukraine');
  await card.isAbout('Ukraine');
  await card.press('Russland');
  await card.isAbout('Russland');
  await card.press('Zurück zu Ukraine');
  await card.press('Zurück zu Krim');
  await card.isAbout('Krim');
});

const US = 'US-Sanktionen gegen Russland';
const EU = 'EU-Sanktionen gegen Russland';

test('a word that may mean something else as well offers it', async ({ article, site }) => {
  const body = `<article><p>Donald Trump will die Sanktionen gegen Russland lockern, heißt es in Washington.</p>
    <p>Die EU-Sanktionen sind davon unberührt.</p></article>`;
  await article.open(site.putNews('/senses', body));
  await article.clickOn('Sanktionen gegen Russland');
  const card = await article.card();
  await card.isAbout(US);
  await card.says('Gemeint sein kann auch');
  await card.press(EU);
  await card.isAbout(EU);
  expect(await card.text()).not.toContain('Gemeint sein kann auch');
  await card.press(`Zurück zu ${US}`);
  await card.says('Gemeint sein kann auch');
});

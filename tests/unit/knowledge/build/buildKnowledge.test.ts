import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '@/knowledge/build/buildKnowledge';
import { openIndex } from '@/knowledge/index/open';
import type { Contents, SourcedEntity } from '@/knowledge/shipped';
import { goodWith, knowledgeFolder } from '@/tests/fixtures/knowledge';

const SEE = 'packs/lakes/place/see.yaml';
const LAND = 'packs/lakes/country/land.yaml';
const SOURCES = 'sources/all.yaml';

/** The good lake with a series of some rows and a total. */
function seriesOf(total: number, parts: number[], more = ''): Record<string, string> {
  const row = (value: number, flags = ''): string =>
    `      - { label: { de: Teil, en: Part }, values: [${value}]${flags} }`;
  const series = [
    'series:',
    `  - id: catch\n    title: { de: Fang, en: Catch }\n    unit: { de: t, en: t }\n    sources: [atlas-2020]${more}`,
    '    rows:',
    ...parts.map((part) => row(part)),
    row(total, ', total: true'),
    'relations:',
  ];
  return goodWith(SEE, 'relations:', series.join('\n'));
}

describe('a faulty knowledge folder stops the build, and the message names place and cure', () => {
  test.each<[string, Record<string, string | undefined>, RegExp]>([
    [
      'broken YAML',
      { [SEE]: 'id: see\n  type: [' },
      /see\.yaml: line \d+, column \d+: found .+; needed: YAML that can be read/,
    ],
    [
      'a fact without source',
      goodWith(SEE, 'sources: [atlas-2020, hearsay]', 'sources: []'),
      /see\.yaml: facts\[0\]\.sources: found \[\]; needed: at least one source id/,
    ],
    [
      'a fact with a missing source list',
      goodWith(SEE, '    sources: [atlas-2020, hearsay]\n', ''),
      /facts\[0\]\.sources: found nothing; needed: /,
    ],
    [
      'a source nobody wrote',
      goodWith(SEE, '[atlas-2020, hearsay]', '[atlas-1999]'),
      /facts\[0\]\.sources: found "atlas-1999"; needed: the id of a source/,
    ],
    [
      'a relation to nobody',
      goodWith(SEE, 'target: land', 'target: sea'),
      /relations\[0\]\.target: found "sea"; needed: the id of an entity that exists/,
    ],
    [
      'a relation to itself',
      goodWith(SEE, 'target: land', 'target: see'),
      /needed: another entity than this one/,
    ],
    [
      'a kind of relation nobody knows',
      goodWith(SEE, 'located-in', 'hates'),
      /relations\[0\]\.kind: found "hates"; needed: one of /,
    ],
    [
      'an unknown field',
      goodWith(SEE, 'type: place', 'type: place\ncolour: blue'),
      /see\.yaml: colour: found "colour"; needed: no such field/,
    ],
    [
      'an id used twice',
      {
        'packs/lakes/place/land.yaml':
          'id: land\ntype: place\nlabel: { de: a, en: a }\nkind: { de: a, en: a }\nnames: { de: [], en: [] }\nsummary: { de: a, en: a, sources: [atlas-2020] }',
      },
      /found "land"; needed: an id of its own; .*land\.yaml has this one/,
    ],
    [
      'an id that is not the file’s name',
      goodWith(SEE, 'id: see', 'id: lake'),
      /see\.yaml: id: found "lake"; needed: the name of its file/,
    ],
    [
      'a type that is not the folder’s',
      goodWith(SEE, 'type: place', 'type: event'),
      /type: found "event"; needed: the name of its folder, "place"/,
    ],
    [
      'an address that is not https',
      goodWith(SOURCES, 'https://example.org/lakes', 'http://example.org/lakes'),
      /atlas-2020\.url: found "http:.+; needed: an https address/,
    ],
    [
      'an address that cannot be public',
      goodWith(SOURCES, 'https://example.org/lakes', 'https://localhost/lakes'),
      /atlas-2020\.url: found "https:.+; needed: an address of a public host/,
    ],
    [
      'an address of a list that changes',
      goodWith(SOURCES, 'https://example.org/lakes', 'https://example.org/tag/lakes'),
      /atlas-2020\.url: found "https:.+; needed: the page itself; a list, a search or a log-in/,
    ],
    [
      'an address cut off',
      goodWith(SOURCES, 'https://example.org/lakes', 'https://example.org/la…'),
      /needed: the whole address/,
    ],
    [
      'an address that tells where the reader came from',
      goodWith(SOURCES, 'https://example.org/lakes', 'https://example.org/lakes?utm_source=rss'),
      /needed: an address without tracking parameters/,
    ],
    [
      'a disputed fact that one publisher carries',
      goodWith(SEE, 'nature: estimate\n    sources: [hearsay]', 'nature: disputed\n    sources: [hearsay]'),
      /facts\[1\]\.sources: found 1 publisher, for a disputed fact; needed: two/,
    ],
    [
      'a relation twice',
      goodWith(SEE, '{ kind: part-of,', '{ kind: located-in,'),
      /relations\[1\]: found "located-in land"; needed: each relation once/,
    ],
    [
      'one number of Wikidata for two',
      {
        ...goodWith(SEE, 'type: place', 'type: place\nwikidata: Q5'),
        ...goodWith(LAND, 'type: country', 'type: country\nwikidata: Q5'),
      },
      /wikidata: found "Q5"; needed: a number of its own; (?:land|see) has this one/,
    ],
    [
      'German in an English field',
      goodWith(SEE, 'en: A dam.', 'en: Im Norden wurde ein großer Damm gebaut und später wieder abgetragen.'),
      /events\[0\]\.text\.en: found .+; needed: a text in English/,
    ],
    [
      'a word that judges',
      goodWith(SEE, 'de: Ein Damm.', 'de: Das Regime baute einen Damm.'),
      /events\[0\]\.text\.de: found "Regime"; needed: another word: this one calls a government names/,
    ],
    [
      'a title two hold at once',
      {
        ...goodWith(SEE, 'de: [Groß|er See]', 'de: [{ text: Seekönig, role: { from: "2020" } }]\n  '),
        ...goodWith(
          LAND,
          'de: [Seenland]',
          'de: [{ text: Seekönig, role: { from: "2019", to: "2021" } }]\n  ',
        ),
      },
      /names\.de\[0\]\.role: found "Seekönig" from 20\d\d to .+; needed: a span that does not overlap that of/,
    ],
    [
      'a title held today that nobody will look at again',
      goodWith(SEE, 'de: [Groß|er See]', 'de: [{ text: Seekönig, role: { from: "2020" } }]'),
      /reviewBy: found nothing, but a title held today; needed: the day to look at it again/,
    ],
    [
      'rows that exceed their total',
      seriesOf(1013, [613, 511]),
      /series\[0\]: found rows that sum to 1124, and a total of 1013; needed: a total that is not less than its parts/,
    ],
    [
      'rows that fall short of their total',
      seriesOf(1013, [613, 111]),
      /series\[0\]: found rows that sum to 724, and a total of 1013; needed: rows that make up the total, or `selection: true`/,
    ],
    [
      'a page in two sources',
      goodWith(SOURCES, 'https://example.org/hearsay', 'https://example.org/lakes'),
      /needed: each page once/,
    ],
    [
      'a source nobody names',
      goodWith(
        SOURCES,
        '\nhearsay:',
        '\nforgotten: { publisher: A, title: B, url: https://example.org/f, language: en, kind: media, checked: { on: 2026-01-02, how: seen } }\nhearsay:',
      ),
      /forgotten: found no claim that names it/,
    ],
    [
      'a card that tells next to nothing',
      goodWith(
        SEE,
        'events:\n  - { date: "1999", text: { de: Ein Damm., en: A dam. }, sources: [atlas-2020] }\n',
        '',
      ),
      /see\.yaml: facts: found 2 facts, and no dispute, series or events; needed: 3 facts/,
    ],
    [
      'a date in the future',
      goodWith(SEE, 'asOf: "2020"', 'asOf: "2999"'),
      /when\.asOf: found "2999"; needed: a date not after today/,
    ],
    [
      'an end before its beginning',
      goodWith(SEE, 'asOf: "2020"', 'from: "2020", to: "2019"'),
      /when\.to: found "2019"; needed: a date not before `from`, 2020/,
    ],
    [
      'no time at all',
      goodWith(SEE, '{ asOf: "2020" }', '{}'),
      /facts\[0\]\.when: found .*; needed: exactly one of/,
    ],
    [
      'a summary of three sentences',
      goodWith(SEE, 'Ein See.', 'Eins. Zwei. Drei.'),
      /summary\.de: found 3 sentences; needed: at most 2/,
    ],
    ['markup in a text', goodWith(SEE, 'Ein See.', 'Ein <b>See</b>.'), /summary\.de: .*plain text/],
    [
      'a bar before no adjective ending',
      goodWith(SEE, 'Groß|er See', 'Gr|oßer See'),
      /bar; needed: an adjective ending/,
    ],
    [
      'a name twice',
      goodWith(SEE, '[Groß|er See]', '[See, See]'),
      /names\.de\[1\]: found "See"; needed: each name once/,
    ],
    [
      'a text in one language only',
      goodWith(SEE, '{ de: See, en: Lake }', '{ de: See }'),
      /kind\.en: found nothing; needed: /,
    ],
  ])('%s', async (_, changed, message) => {
    const from = await knowledgeFolder(changed);
    const to = join(from, 'built');
    await expect(buildKnowledge({ from, to })).rejects.toThrow(message);
    expect(await readdir(dirname(to))).not.toContain('built');
  });
});

describe('a total', () => {
  test.each<[string, number, number[], string]>([
    ['that its rows make up', 1000, [600, 400], ''],
    ['that is rounded more roughly than its rows', 1000, [620, 410], ''],
    ['of more than the rows that are shown', 1013, [613, 111], '\n    selection: true'],
  ])('%s is no fault', async (_, total, parts, more) => {
    const from = await knowledgeFolder(seriesOf(total, parts, more));
    await expect(buildKnowledge({ from, to: join(from, 'built') })).resolves.toBeUndefined();
  });
});

test('a text may quote a word that judges, and in a short text any language', async () => {
  const from = await knowledgeFolder(goodWith(SEE, 'de: Ein Damm.', 'de: Das „Regime“ baute Big Lake Dam.'));
  await expect(buildKnowledge({ from, to: join(from, 'built') })).resolves.toBeUndefined();
});

describe('a good knowledge folder', () => {
  async function built(): Promise<{ folder: string; contents: Contents; see: SourcedEntity }> {
    const from = await knowledgeFolder();
    const folder = join(from, 'built');
    await buildKnowledge({ from, to: folder });
    const contents: Contents = JSON.parse(await readFile(join(folder, 'contents.json'), 'utf8'));
    const { start = 0, end } = contents.entries.find(({ id }) => id === 'see')?.at ?? {};
    const cards = await readFile(join(folder, 'cards.bin'));
    return { folder, contents, see: JSON.parse(cards.subarray(start, end).toString('utf8')) };
  }
  const FILES = ['cards.bin', 'contents.json', 'index.bin', 'notes.json'];

  test('is written whole, and nothing else is left behind', async () => {
    const { folder } = await built();
    expect((await readdir(folder)).sort()).toEqual(FILES);
    expect((await readdir(dirname(folder))).sort()).toEqual(['built', 'packs', 'sources']);
  });

  test('lists every entity with its names, without stem bars', async () => {
    const { contents } = await built();
    expect(contents.entries.map(({ id }) => id).sort()).toEqual(['land', 'see']);
    expect(contents.entries.find(({ id }) => id === 'see')?.names).toContain('Großer See');
  });

  test('its cards hold nothing that only recognition needs', async () => {
    const { see } = await built();
    expect(Object.keys(see.entity)).not.toEqual(expect.arrayContaining(['names']));
  });

  test('its index opens', async () => {
    const { folder } = await built();
    const bytes = await readFile(join(folder, 'index.bin'));
    expect(openIndex(new Uint8Array(bytes).buffer).entityCount).toBe(2);
  });

  test('ships no claim that is only recalled, and no source nobody has read', async () => {
    const { see } = await built();
    expect(see.entity.facts.map(({ label, sources }) => [label.en, sources])).toEqual([
      ['Area', ['atlas-2020']],
    ]);
    expect(see.entity.relations.map(({ kind }) => kind)).toEqual(['located-in']);
    expect(Object.keys(see.sources)).toEqual(['atlas-2020']);
  });

  test('replaces what was built before', async () => {
    const { folder } = await built();
    const from = dirname(folder);
    await buildKnowledge({ from, to: folder });
    expect((await readdir(folder)).sort()).toEqual(FILES);
  });
});

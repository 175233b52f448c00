import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '@/knowledge/index/compile';
import type { Recognisable } from '@/knowledge/index/names';
import { type Index, openIndex, packNumbers } from '@/knowledge/index/open';
import type { BlockKind, Density, Mention, PageText } from '@/knowledge/mention';
import { matchText } from '@/knowledge/recogniser/match';
import { resolvePage } from '@/knowledge/recogniser/resolve';
import { entity, HEADS } from '@/tests/fixtures/gazetteer';

const ENTITIES: Recognisable[] = [
  entity('bild', {
    de: [{ text: 'Bild', ambiguous: 'auch ein Gemälde' }, 'Bild-Zeitung'],
    cues: { de: ['Boulevardzeitung', 'Axel Springer'] },
  }),
  entity('sanctions-eu', {
    de: [{ text: 'Sanktion', inflect: 'noun', ambiguous: 'auch die der USA' }],
    cues: { de: ['Brüssel'] },
  }),
  entity('sanctions-us', {
    de: [{ text: 'Sanktion', inflect: 'noun', ambiguous: 'auch die der EU' }],
    cues: { de: ['Washington'] },
  }),
  entity('merkur-planet', {
    de: [{ text: 'Merkur', ambiguous: 'auch eine Zeitung' }, 'Planet Merkur'],
    cues: { de: ['Umlaufbahn'] },
  }),
  entity('merkur-zeitung', {
    de: [{ text: 'Merkur', ambiguous: 'auch ein Planet' }, 'Münchner Merkur'],
  }),
  entity('rubio', {
    de: ['Rubio', 'Marco Rubio', { text: 'US-Außenminister', role: { from: '2025-01-21' } }],
  }),
  entity('blinken', { de: [{ text: 'US-Außenminister', role: { from: '2021-01-26', to: '2025-01-20' } }] }),
  entity('trump', {
    de: ['Trump', 'Donald Trump', { text: 'US-Präsident', role: { from: '2025-01-20' } }],
  }),
  entity('putin', { de: [{ text: 'russisch|er Präsident', lower: true, role: { from: '2012-05-07' } }] }),
  entity('moskau', { de: ['Moskau', { text: 'Moskauer', derived: 'inhabitant' }] }),
  entity('kreml', { de: [{ text: 'Kreml', compounds: true }] }),
  entity('peskow', { de: ['Peskow', { text: 'Kremlsprecher', role: { from: '2012' } }] }),
  entity('russland', { de: ['Russland', { text: 'russisch', derived: 'adjective' }] }),
  entity('telefonat', {
    de: [{ text: 'Telefonat', ambiguous: 'jedes', role: { from: '2025-03-18', to: '2025-03-19' } }],
    cues: { de: ['Kreml'] },
  }),
];
const INDEX = openIndex(compileIndex(ENTITIES, HEADS));

interface Read {
  date?: string | null;
  density?: Density;
  packsOff?: string[];
}

/** Reads blocks of text as a page; a block that begins with `# ` is a heading. */
function read(blocks: string[], { date = '2025-03-19', density = 'normal', packsOff = [] }: Read = {}) {
  let section = 0;
  const texts = blocks.map((block) => block.replace(/^# /, ''));
  const shapes = blocks.map((block, n) => {
    const kind: BlockKind = block.startsWith('# ') ? 'heading' : 'text';
    if (kind === 'heading' && n > 0) section += 1;
    return { kind, section, length: texts[n]?.length ?? 0 };
  });
  const found = texts.map((text) => matchText(INDEX, text, 'de'));
  const page = { language: 'de' as const, date, blocks: shapes };
  const mentions = resolvePage(INDEX, page, found, { density, packsOff, today: '2026-11-22' });
  const surface = ({ block, start, end }: Mention): string => texts[block]?.slice(start, end) ?? '';
  return {
    mentions,
    ids: mentions.map((mention) => `${mention.id}: ${surface(mention)}`),
    marked: mentions.filter(({ marked }) => marked).map((mention) => `${mention.block} ${surface(mention)}`),
  };
}

describe('what else may be meant', () => {
  const CASES: { given: string; blocks: string[]; says: [meant: string, others: string[] | undefined] }[] = [
    {
      given: 'evidence from elsewhere on the page',
      blocks: ['Der Münchner Merkur erscheint.', 'Der Merkur schreibt.'],
      says: ['merkur-zeitung', ['merkur-planet']],
    },
    {
      given: 'evidence for both, for one the better',
      blocks: ['Der Münchner Merkur erscheint.', 'Die Umlaufbahn des Merkur.'],
      says: ['merkur-planet', ['merkur-zeitung']],
    },
    {
      given: 'a word nearby, and nothing for the other',
      blocks: ['Die Umlaufbahn des Merkur.'],
      says: ['merkur-planet', undefined],
    },
    { given: 'a name of one entity only', blocks: ['In Moskau.'], says: ['moskau', undefined] },
    {
      given: 'a title, and a compound with a name',
      blocks: ['Der Kremlsprecher.'],
      says: ['peskow', undefined],
    },
  ];
  test.each(CASES)('given $given: $says', ({ blocks, says }) => {
    const last = read(blocks).mentions.at(-1);
    expect([last?.id, last?.others]).toEqual(says);
  });

  test('where none is better, none is meant', () => {
    const { ids } = read(['Der Münchner Merkur erscheint.', 'Der Planet Merkur.', 'Merkur.']);
    expect(ids).toEqual(['merkur-zeitung: Münchner Merkur', 'merkur-planet: Planet Merkur']);
  });
});

describe('an ambiguous name', () => {
  test('without evidence is not found', () => {
    expect(read(['Das Bild zeigt ein Haus.']).ids).toEqual([]);
  });
  test('counts with a cue in the same block', () => {
    const { mentions, ids } = read(['Die Boulevardzeitung Bild schreibt.']);
    expect(ids).toEqual(['bild: Bild']);
    expect(mentions[0]?.why).toEqual({ name: 'Bild', form: 'written', evidence: 'cue', score: 0.6 });
  });
  test('counts with an inflected cue of two words', () => {
    expect(read(['Axel Springers Bild']).ids).toEqual(['bild: Bild']);
  });
  test('does not count with a cue in another block', () => {
    expect(read(['Bild schreibt.', 'Eine Boulevardzeitung.']).ids).toEqual([]);
  });
  test('counts with a plain name of the entity anywhere on the page', () => {
    const { mentions } = read(['Bild schreibt.', 'Die Bild-Zeitung.']);
    expect(mentions.map(({ why }) => why.evidence)).toEqual(['other-name', 'unambiguous']);
  });
});

describe('a name two entities go by', () => {
  test('means the one whose cue is near', () => {
    expect(read(['Washington hebt Sanktionen auf.']).ids).toEqual(['sanctions-us: Sanktionen']);
    expect(read(['Brüssel hebt Sanktionen auf.']).ids).toEqual(['sanctions-eu: Sanktionen']);
  });
  test('means neither when both cues are near', () => {
    expect(read(['Brüssel und Washington heben Sanktionen auf.']).ids).toEqual([]);
  });
});

describe('a title', () => {
  test.each([
    ['its holder on the day of the article', '2025-03-19', 'rubio'],
    ['an earlier holder in an older article', '2023-05', 'blinken'],
    ['the last holder on his last day', '2025-01-20', 'blinken'],
    ['today’s holder where the page has no date', null, 'rubio'],
  ])('means %s', (_, date, id) => {
    expect(read(['Der US-Außenminister reist.'], { date }).ids).toEqual([`${id}: US-Außenminister`]);
  });
  test('means nobody before the first known holder', () => {
    expect(read(['Der US-Außenminister reist.'], { date: '2010' }).ids).toEqual([]);
  });
  test('before another name means nobody', () => {
    expect(read(['US-Außenminister Miller reist.']).ids).toEqual([]);
  });
  test('before its holder’s name leaves the mark to the name', () => {
    const { ids, marked } = read(['US-Außenminister Marco Rubio reist.']);
    expect(ids).toEqual(['rubio: US-Außenminister', 'rubio: Marco Rubio']);
    expect(marked).toEqual(['0 Marco Rubio']);
  });
  test('beats the compound it looks like', () => {
    expect(read(['Der Kremlsprecher schweigt.']).ids).toEqual(['peskow: Kremlsprecher']);
  });
  test('that is ambiguous needs evidence as well as its time', () => {
    expect(read(['Das Telefonat dauerte.']).ids).toEqual([]);
    expect(read(['Das Telefonat, sagt der Kreml.']).ids).toEqual(['telefonat: Telefonat', 'kreml: Kreml']);
    expect(read(['Das Telefonat, sagt der Kreml.'], { date: '2025-05' }).ids).toEqual(['kreml: Kreml']);
  });
});

describe('a name with a number behind it', () => {
  test('is a caption where it needs evidence, even with a cue', () => {
    expect(read(['Bild 4: Axel Springer']).ids).toEqual([]);
  });
  test('counts where it needs none', () => {
    expect(read(['Russland 4']).ids).toEqual(['russland: Russland']);
  });
});

describe('a heading', () => {
  test('has the cues of its section', () => {
    const page = ['# Bild berichtet', 'Die Boulevardzeitung schreibt.'];
    expect(read(page).ids).toEqual(['bild: Bild']);
  });
  test('has no cues of other sections', () => {
    const page = ['# Anfang', 'Die Boulevardzeitung schreibt.', '# Bild berichtet', 'Nichts.'];
    expect(read(page).ids).toEqual([]);
  });
  test('has none for its section', () => {
    expect(read(['# Eine Boulevardzeitung', 'Bild schreibt.']).ids).toEqual([]);
  });
});

describe('somebody else of the same name', () => {
  test('is not found, nor is the name alone afterwards', () => {
    expect(read(['Judd Trump gewann.', 'Trump jubelte.']).ids).toEqual([]);
  });
  test('takes nothing from our full name on the same page', () => {
    expect(read(['Donald Trump sah zu.', 'Judd Trump gewann.', 'Trump jubelte.']).ids).toEqual([
      'trump: Donald Trump',
      'trump: Trump',
    ]);
  });
  test('takes nothing from our title on the same page', () => {
    expect(read(['Melania Trump kam.', 'US-Präsident Trump nicht.', 'Trump blieb.']).ids).toEqual([
      'trump: US-Präsident',
      'trump: Trump',
      'trump: Trump',
    ]);
  });
  test('takes nothing from other entities', () => {
    expect(read(['Judd Trump gewann in Moskau.']).ids).toEqual(['moskau: Moskau']);
  });
});

describe('a street, a house, a club', () => {
  test('keeps its name to itself', () => {
    expect(read(['In der Moskauer Straße spielt RK Moskau.']).ids).toEqual([]);
  });
  test('takes nothing from the name elsewhere', () => {
    expect(read(['Die Moskauer Straße in Moskau.']).ids).toEqual(['moskau: Moskau']);
  });
  test('is no evidence for a name that needs some', () => {
    expect(read(['Bild schreibt.', 'Im Hotel Bild-Zeitung.']).ids).toEqual([]);
  });
});

describe('a name that does not count makes room', () => {
  test('a title out of its time, for the name within it', () => {
    expect(read(['Der Kremlsprecher schweigt.'], { date: '2011' }).ids).toEqual(['kreml: Kremlsprecher']);
  });
  test('a former holder’s title, for nothing where nothing is within it', () => {
    expect(read(['Ex-US-Präsident Carter starb.']).ids).toEqual([]);
    expect(read(['Der damalige US-Präsident kam.']).ids).toEqual([]);
  });
  test('a title with somebody else’s name, for the word within it', () => {
    const ids = read(['der russische Präsident, Boris Jelzin', 'der russische Präsident']).ids;
    expect(ids).toEqual(['russland: russische', 'putin: russische Präsident']);
  });
  test('one that counts makes none', () => {
    expect(read(['Donald Trump']).ids).toEqual(['trump: Donald Trump']);
  });
});

describe('marks', () => {
  const page = ['# Peskow', 'Peskow und Russland', 'Peskow', '# Mehr', 'Russland, russisch', 'Russland'];
  test('stand at each entity’s first mention on the page', () => {
    expect(read(page).marked).toEqual(['0 Peskow', '1 Russland']);
  });
  test('stand at every mention where the reader wants all, but not at derived words', () => {
    expect(read(page, { density: 'all' }).marked).toEqual([
      '0 Peskow',
      '1 Peskow',
      '1 Russland',
      '2 Peskow',
      '4 Russland',
      '5 Russland',
    ]);
  });
  test('return in later sections, after twice as much text each time', () => {
    const screens = (n: number): string => 'x'.repeat(n * 1500);
    const long = [
      'Russland',
      '# a',
      screens(1),
      'Russland',
      '# b',
      screens(1),
      'Russland',
      '# c',
      screens(1),
      'Russland',
    ];
    expect(read(long).marked).toEqual(['0 Russland', '3 Russland', '9 Russland']);
    expect(read(long, { density: 'few' }).marked).toEqual(['0 Russland']);
  });
  test('first mentions are counted by section', () => {
    expect(
      read(page)
        .mentions.filter(({ first }) => first)
        .map(({ block }) => block),
    ).toEqual([0, 1, 4]);
  });
});

test('with its pack off an entity is not found', () => {
  expect(read(['Russland'], { packsOff: ['test'] }).ids).toEqual([]);
});

test('a page without blocks has no mentions', () => {
  expect(read([]).ids).toEqual([]);
});

describe('what is found on a page does not depend on', () => {
  const words = fc.constantFrom(
    ...['Bild', 'Bild-Zeitung', 'Boulevardzeitung', 'Sanktionen', 'Brüssel', 'Washington', 'Marco Rubio'],
    ...[
      'Rubio',
      'US-Außenminister',
      'Trump',
      'Kremlsprecher',
      'Kreml',
      'Moskauer',
      'russisch',
      'und',
      'Judd',
    ],
  );
  const block = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
  const page = fc.array(block, { minLength: 1, maxLength: 5 });
  const choice = { density: 'normal', packsOff: [], today: '2026-11-22' } as const;
  const shape = (blocks: readonly string[]): PageText => ({
    language: 'de',
    date: '2025-03-19',
    blocks: blocks.map(({ length }) => ({ kind: 'text', section: 0, length })),
  });
  const resolved = (index: Index, blocks: readonly string[], packsOff: string[] = []): Mention[] => {
    const off = packNumbers(index, packsOff);
    const found = blocks.map((text) => matchText(index, text, 'de', off));
    return resolvePage(index, shape(blocks), found, { ...choice, packsOff });
  };

  test('packs that are off: they might as well not be there', () => {
    const split = ENTITIES.map((one, n) => ({ ...one, pack: n % 2 === 0 ? 'even' : 'odd' }));
    const both = openIndex(compileIndex(split, HEADS));
    const even = openIndex(
      compileIndex(
        split.filter(({ pack }) => pack === 'even'),
        HEADS,
      ),
    );
    fc.assert(
      fc.property(page, (blocks) => {
        expect(resolved(both, blocks, ['odd'])).toEqual(resolved(even, blocks));
      }),
      { numRuns: 300 },
    );
  });

  test('packs whose names stand nowhere on it', () => {
    const more = [...ENTITIES, { ...entity('mars', { de: ['Mars', 'Roter Planet'] }), pack: 'space' }];
    const larger = openIndex(compileIndex(more, HEADS));
    fc.assert(
      fc.property(page, (blocks) => {
        expect(resolved(larger, blocks)).toEqual(resolved(INDEX, blocks));
      }),
      { numRuns: 300 },
    );
  });

  test('where its text is cut into blocks, as far as names are concerned that need no evidence', () => {
    const plainNames = new Set(['trump', 'rubio', 'moskau', 'kreml', 'russland']);
    const surfaces = (blocks: readonly string[]): string[] =>
      resolved(INDEX, blocks)
        .filter(({ id, why }) => plainNames.has(id) && why.evidence === 'unambiguous')
        .map(({ block, start, end, id }) => `${id} ${blocks[block]?.slice(start, end)}`);
    fc.assert(
      fc.property(page, (blocks) => {
        expect(surfaces([blocks.join('. ')])).toEqual(surfaces(blocks));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a phrase of a pattern', () => {
  const index = openIndex(
    compileIndex([
      entity('war', { de: ['Ukrainekrieg'] }),
      entity('claim', {
        patterns: {
          de: [
            {
              mark: ['in 24 Stunden'],
              with: [['Krieg', { entity: 'war' }], ['beenden']],
              within: 'sentence',
              without: ['Fußball'],
            },
            { mark: ['an einem Tag'], with: [['Krieg']], within: 'paragraph' },
          ],
        },
      }),
    ]),
  );
  const marked = (text: string): string[] => {
    const page: PageText = {
      language: 'de',
      date: null,
      blocks: [{ kind: 'text', section: 0, length: text.length }],
    };
    const choice = { density: 'all', packsOff: [], today: '2026-11-22' } as const;
    return resolvePage(index, page, [matchText(index, text, 'de')], choice)
      .filter(({ id }) => id === 'claim')
      .map(({ start, end }) => text.slice(start, end));
  };
  test.each([
    [
      'with one word of each list in the sentence',
      'Er will den Krieg in 24 Stunden beenden.',
      ['in 24 Stunden'],
    ],
    ['with a mention of an entity', 'Der Ukrainekrieg? In 24 Stunden beenden!', []],
    ['with a mention in its sentence', 'Den Ukrainekrieg in 24 Stunden beenden!', ['in 24 Stunden']],
    ['with words of one list only', 'Den Krieg in 24 Stunden.', []],
    ['with its words in another sentence', 'Der Krieg muss enden. Es in 24 Stunden beenden? Nein.', []],
    ['with a word that forbids it', 'Fußball wie im Krieg: in 24 Stunden beenden.', []],
    ['of the paragraph', 'Der Krieg dauert. Nichts endet an einem Tag.', ['an einem Tag']],
    ['at the start of a sentence', 'An einem Tag endet kein Krieg.', ['An einem Tag']],
  ])('counts %s', (_, text, marks) => {
    expect(marked(text)).toEqual(marks);
  });
});

describe('a title behind "als"', () => {
  const found = (text: string): string[] => {
    const index = openIndex(
      compileIndex([
        entity('rubio', { de: ['Marco Rubio', { text: 'US-Außenminister', role: { from: '2025-01-21' } }] }),
      ]),
    );
    const page: PageText = {
      language: 'de',
      date: '2025-03-19',
      blocks: [{ kind: 'text', section: 0, length: text.length }],
    };
    const choice = { density: 'all', packsOff: [], today: '2026-11-22' } as const;
    return resolvePage(index, page, [matchText(index, text, 'de')], choice).map(({ why }) => why.name);
  };
  test('is somebody else’s where its holder is not named', () => {
    expect(found('Kissinger kam als US-Außenminister.')).toEqual([]);
  });
  test('is its holder’s where he is named, in full as well', () => {
    expect(found('Marco Rubio kam als US-Außenminister.')).toEqual(['Marco Rubio', 'US-Außenminister']);
  });
});

describe('an entity among the cues', () => {
  const index = openIndex(
    compileIndex([
      entity('trump', { de: ['Trump'] }),
      entity('vance', {
        de: [{ text: 'Vance', ambiguous: 'Familienname' }],
        cues: { de: [{ entity: 'trump' }] },
      }),
    ]),
  );
  const idsOn = (...blocks: string[]): string[] => {
    const page: PageText = {
      language: 'de',
      date: null,
      blocks: blocks.map(({ length }) => ({ kind: 'text', section: 0, length })),
    };
    const found = blocks.map((text) => matchText(index, text, 'de'));
    const choice = { density: 'all', packsOff: [], today: '2026-11-22' } as const;
    return resolvePage(index, page, found, choice).map(({ id, why }) => `${id}: ${why.evidence}`);
  };
  test('speaks in its block', () => {
    expect(idsOn('Trump und Vance')).toContain('vance: cue');
  });
  test('speaks for the page where it is named twice', () => {
    expect(idsOn('Trump kam.', 'Trump ging.', 'Vance blieb.')).toContain('vance: topic');
  });
  test('does not speak for the page where it is named once', () => {
    expect(idsOn('Trump kam.', 'Vance blieb.')).toEqual(['trump: unambiguous']);
  });
});

import { describe, expect, test } from 'vitest';
import { openSearch } from '@/knowledge/search';

const entry = (id: string, kind: string, ...names: string[]) => ({
  id,
  label: { de: names[0] ?? id, en: names.at(-1) ?? id },
  kind: { de: kind, en: 'thing' },
  names,
});

const ENTRIES = [
  entry('krim', 'Halbinsel', 'Krim', 'Crimea'),
  entry('annexion', 'Ereignis auf der Krim', 'Annexion der Krim 2014', 'Annexation of Crimea'),
  entry('kreml', 'Amtssitz', 'Kreml', 'Kremlin'),
  entry('erden', '17 Metalle', 'Seltene Erden', 'Rare earths'),
  entry('oesterreich', 'Staat', 'Österreich', 'Austria'),
  entry('weisses-haus', 'Amtssitz', 'Weißes Haus', 'White House'),
  entry('selenskyj', 'Präsident', 'Wolodymyr Selenskyj', 'Selenski', 'Zelensky'),
  entry('telefonat', 'Gespräch', 'Trump–Putin-Telefonat', 'Trump–Putin call'),
  entry('rubio', 'Außenminister der USA', 'Marco Rubio'),
  entry('jerusalem', 'Stadt', 'Jerusalem'),
  entry('usa', 'Staat', 'Vereinigte Staaten', 'USA'),
];
const search = openSearch(ENTRIES);
const found = (query: string): string[] => search(query, 'de').map(({ id }) => id);

describe('search finds', () => {
  const CASES: { given: string; query: string; finds: string[] }[] = [
    { given: 'nothing for nothing', query: '', finds: [] },
    { given: 'nothing for spaces', query: '   ', finds: [] },
    { given: 'nothing for one letter', query: 'k', finds: [] },
    { given: 'nothing for what is not known', query: 'Quantenphysik', finds: [] },
    { given: 'the name itself before names with it', query: 'Krim', finds: ['krim', 'annexion'] },
    { given: 'a name by its beginning', query: 'krem', finds: ['kreml'] },
    { given: 'a name by the beginning of a later word', query: 'erd', finds: ['erden'] },
    { given: 'a name behind a dash', query: 'putin', finds: ['telefonat'] },
    { given: 'a name in the other language', query: 'crimea', finds: ['krim', 'annexion'] },
    { given: 'a genitive', query: 'Kremls', finds: ['kreml'] },
    { given: 'an inflected pair of words', query: 'Seltener Erden', finds: ['erden'] },
    { given: 'a name with a letter too few', query: 'Selensky', finds: ['selenskyj'] },
    { given: 'a name with a wrong letter', query: 'Selemskyj', finds: ['selenskyj'] },
    { given: 'an umlaut typed as the letter alone', query: 'osterreich', finds: ['oesterreich'] },
    { given: 'an umlaut typed as two letters', query: 'Oesterr', finds: ['oesterreich'] },
    { given: 'ß typed as ss', query: 'weisses', finds: ['weisses-haus'] },
    { given: 'letters put together from two signs', query: 'O\u0308sterreich', finds: ['oesterreich'] },
    { given: 'what an entity is', query: 'außenminister', finds: ['rubio'] },
    { given: 'no word in the middle of another', query: 'usa', finds: ['usa', 'rubio'] },
  ];
  test.each(CASES)('$given', ({ query, finds }) => {
    expect(found(query)).toEqual(finds);
  });

  test('each entry once, though several of its names fit', () => {
    expect(found('selens')).toEqual(['selenskyj']);
  });

  test('what an entity is in the language asked for', () => {
    expect(search('halbinsel', 'en')).toEqual([]);
  });
});

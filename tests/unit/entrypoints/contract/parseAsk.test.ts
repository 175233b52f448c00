import { describe, expect, test } from 'vitest';
import { parseAsk } from '@/entrypoints/contract/parseAsk';

const NAMES = { ordinary: 'h1a2b3c4d5', disputed: 'h2a2b3c4d5', term: 'h3a2b3c4d5', lit: 'h4a2b3c4d5' };
const PAGE = { language: 'de', date: '2025-03-18', blocks: [{ kind: 'text', section: 0, length: 12 }] };

const GOOD: { name: keyof typeof parseAsk; raw: unknown }[] = [
  { name: 'match', raw: { language: 'de', texts: ['Krim', ''] } },
  { name: 'resolve', raw: { build: 'abc', page: PAGE, found: [[0, 4, 1, 0], []], wrong: ['krim'] } },
  { name: 'resolve', raw: { build: 'abc', page: { ...PAGE, date: null, blocks: [] }, found: [], wrong: [] } },
  { name: 'paint', raw: { names: NAMES } },
  { name: 'card', raw: { id: 'krim', onPage: ['ukraine'] } },
  { name: 'card', raw: { id: 'krim', onPage: [], others: ['krim-sekt'] } },
  { name: 'dossier', raw: { ids: ['krim', 'ukraine'] } },
  { name: 'count', raw: { entities: 0 } },
  { name: 'count', raw: { entities: null } },
];
test.each(GOOD)('$name lets a sensible ask through unchanged', ({ name, raw }) => {
  expect(parseAsk[name](raw)).toEqual(raw);
});

const GARBLED: { name: keyof typeof parseAsk; given: string; raw: unknown }[] = [
  { name: 'match', given: 'nothing', raw: undefined },
  { name: 'match', given: 'a language we do not read', raw: { language: 'fr', texts: [] } },
  { name: 'match', given: 'texts that are none', raw: { language: 'de', texts: [null] } },
  {
    name: 'resolve',
    given: 'a date that is none',
    raw: { build: 'a', page: { ...PAGE, date: 'today' }, found: [], wrong: [] },
  },
  { name: 'resolve', given: 'text for numbers', raw: { build: 'a', page: PAGE, found: [['0']], wrong: [] } },
  {
    name: 'resolve',
    given: 'a block of no kind',
    raw: {
      build: 'a',
      page: { ...PAGE, blocks: [{ kind: 'table', section: 0, length: 1 }] },
      found: [],
      wrong: [],
    },
  },
  {
    name: 'resolve',
    given: 'a length below nothing',
    raw: {
      build: 'a',
      page: { ...PAGE, blocks: [{ kind: 'text', section: 0, length: -1 }] },
      found: [],
      wrong: [],
    },
  },
  { name: 'resolve', given: 'a number for an id', raw: { build: 'a', page: PAGE, found: [], wrong: [1] } },
  { name: 'paint', given: 'a missing name', raw: { names: { ...NAMES, lit: undefined } } },
  {
    name: 'paint',
    given: 'a name that closes the rule',
    raw: { names: { ...NAMES, lit: 'a) {} body { x' } },
  },
  { name: 'paint', given: 'a name with capitals', raw: { names: { ...NAMES, lit: 'Ha2b3c4d5' } } },
  { name: 'paint', given: 'a name that is too short', raw: { names: { ...NAMES, lit: 'h1' } } },
  { name: 'paint', given: 'a name over two lines', raw: { names: { ...NAMES, lit: 'ha2b3c4d5\n' } } },
  { name: 'card', given: 'an id that is a number', raw: { id: 5, onPage: [] } },
  { name: 'card', given: 'another sense that is none', raw: { id: 'krim', onPage: [], others: [null] } },
  { name: 'dossier', given: 'one id instead of a list', raw: { ids: 'krim' } },
  { name: 'count', given: 'half an entity', raw: { entities: 0.5 } },
];
describe('a garbled ask is turned away', () => {
  test.each(GARBLED)('$name with $given', ({ name, raw }) => {
    expect(() => parseAsk[name](raw)).toThrow();
  });
});

test('whatever comes along unasked is left at the door', () => {
  expect(parseAsk.count({ entities: 1, html: '<b>' })).toEqual({ entities: 1 });
  expect(parseAsk.catalogue('anything')).toBeNull();
});

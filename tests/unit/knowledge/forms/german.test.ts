import { describe, expect, test } from 'vitest';
import type { Name } from '@/knowledge/entity';
import { germanPatterns } from '@/knowledge/forms/german';
import { formsOf } from './formsOf';

const CASES: { name: Name; given: string; forms: string[] }[] = [
  { given: 'a name', name: { text: 'Putin' }, forms: ['Putin', 'Putins'] },
  {
    given: 'a name with an umlaut',
    name: { text: 'Türkei' },
    forms: ['Türkei', 'Türkeis', 'Tuerkei', 'Tuerkeis'],
  },
  { given: 'capitals with a number', name: { text: 'G7', inflect: 'none' }, forms: ['G7', 'G 7'] },
  {
    given: 'a name with a Roman number',
    name: { text: 'Minsk II', inflect: 'none' },
    forms: ['Minsk II', 'Minsk 2'],
  },
  { given: 'a name of two words', name: { text: 'Marco Rubio' }, forms: ['Marco Rubio', 'Marco Rubios'] },
  { given: 'a name with a hissing end', name: { text: 'Boris' }, forms: ['Boris'] },
  { given: 'a name in capitals with a hissing end', name: { text: 'CNBZ' }, forms: ['CNBZ'] },
  { given: 'a name that does not bend', name: { text: 'NATO', inflect: 'none' }, forms: ['NATO'] },
  {
    given: 'a noun',
    name: { text: 'Sanktion', inflect: 'noun' },
    forms: ['Sanktion', 'Sanktions', 'Sanktiones', 'Sanktione', 'Sanktionen', 'Sanktionn'],
  },
  {
    given: 'an inhabitant in -er',
    name: { text: 'Moskauer', derived: 'inhabitant' },
    forms: ['Moskauer', 'Moskauers', 'Moskauern', 'Moskauerin', 'Moskauerinnen'],
  },
  {
    given: 'an inhabitant in -e',
    name: { text: 'Russe', derived: 'inhabitant' },
    forms: ['Russe', 'Russen'],
  },
  {
    given: 'an inhabitant in -in',
    name: { text: 'Russin', derived: 'inhabitant' },
    forms: ['Russin', 'Russinnen'],
  },
  {
    given: 'an adjective made from a name',
    name: { text: 'russisch', derived: 'adjective' },
    forms: ['', 'pro', 'anti', 'nicht', 'inner'].flatMap((beginning) =>
      ['', 'es', 'e', 'en', 'er', 'em'].map((ending) => `${beginning}russisch${ending}`),
    ),
  },
];

describe('the German forms', () => {
  test.each(CASES)('of $given', ({ name, forms }) => {
    expect(germanPatterns(name).flatMap(formsOf)).toEqual(forms);
  });

  test('of a name with a declined adjective decline both words, nominative first', () => {
    const forms = germanPatterns({ text: 'Weiß|es Haus' }).flatMap(formsOf);
    expect(forms[0]).toBe('Weißes Haus');
    for (const form of ['Weiße Haus', 'Weißen Haus', 'Weißem Haus', 'Weißen Hauses'])
      expect(forms).toContain(form);
    expect(forms).not.toContain('Weiß Haus');
  });

  test('of a name whose last word is declined are those of the adjective', () => {
    expect(germanPatterns({ text: 'Der Weiß|e' }).flatMap(formsOf)).toEqual([
      'Der Weiße',
      'Der Weißes',
      'Der Weißen',
      'Der Weißer',
      'Der Weißem',
    ]);
  });
});

test('a name that takes compounds is one word', () => {
  expect(() => germanPatterns({ text: 'Halbinsel Krim', compounds: true })).toThrow(
    /takes compounds and has several words; needed: one word/,
  );
});

import { describe, expect, test } from 'vitest';
import type { Name } from '@/knowledge/entity';
import { germanPatterns } from '@/knowledge/forms/german';
import { compoundHeads } from '@/knowledge/forms/heads';
import { formsOf } from './formsOf';

const CASES: { name: Name; given: string; forms: string[] }[] = [
  { given: 'a name', name: { text: 'Putin' }, forms: ['Putin', 'Putins'] },
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
    forms: ['russisch', 'russisches', 'russische', 'russischen', 'russischer', 'russischem'],
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

describe('closed compounds', () => {
  test('are made only where the name takes any', () => {
    expect(germanPatterns({ text: 'Krim' })).toHaveLength(1);
    expect(germanPatterns({ text: 'Krim', compounds: true })).toHaveLength(1 + compoundHeads.length);
  });
  test('bend like their head', () => {
    const forms = germanPatterns({ text: 'Kreml', compounds: true }).flatMap(formsOf);
    for (const form of ['Kremlsprecher', 'Kremlsprechers', 'Kremlsprecherin', 'Kremlkritikern'])
      expect(forms).toContain(form);
  });
  test('of a name of two words join the last one', () => {
    expect(germanPatterns({ text: 'Halbinsel Krim', compounds: true }).flatMap(formsOf)).toContain(
      'Halbinsel Krimkrise',
    );
  });
  test('have heads that are written once, in lower case', () => {
    expect(new Set(compoundHeads).size).toBe(compoundHeads.length);
    expect(compoundHeads.filter((head) => !/^[a-zäöüß]{3,}$/.test(head))).toEqual([]);
  });
});

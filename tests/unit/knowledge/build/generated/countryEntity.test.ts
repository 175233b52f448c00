import { describe, expect, test } from 'vitest';
import { EXCEPTIONS } from '@/knowledge/build/generated/contested';
import { countryEntity } from '@/knowledge/build/generated/countryEntity';
import { countryRows } from '@/knowledge/build/generated/countryRows';
import { parseEntity } from '@/knowledge/schema';
import { rowOf } from './rowOf';

const factsOf = (code: string): Record<string, unknown> =>
  Object.fromEntries(countryEntity(rowOf(code)).facts.map(({ label, value }) => [label.en, value]));

test('a country has a kind line, a summary and facts in both languages, each with its data sets', () => {
  const { kind, summary, facts } = countryEntity(rowOf('SN'));
  expect(kind).toEqual({ de: 'Staat in Westafrika', en: 'State in West Africa' });
  expect(summary).toEqual({
    de: 'Staat in Westafrika; Hauptstadt: Dakar; Währung: CFA-Franc (BCEAO) (XOF).',
    en: 'State in West Africa; Capital: Dakar; Currency: West African CFA Franc (XOF).',
    sources: ['cldr', 'countries-list'],
  });
  expect(facts.map(({ label, value, when, sources }) => [label.en, value, when, sources])).toEqual([
    ['Capital', { de: 'Dakar', en: 'Dakar' }, { asOf: '2026-07-14' }, ['countries-list']],
    [
      'Currency',
      { de: 'CFA-Franc (BCEAO) (XOF)', en: 'West African CFA Franc (XOF)' },
      { asOf: '2026-03-25' },
      ['countries-list', 'cldr'],
    ],
    [
      'Official language',
      { de: 'Französisch', en: 'French' },
      { asOf: '2026-03-25' },
      ['countries-list', 'cldr'],
    ],
    [
      'Country codes (ISO 3166-1)',
      { de: 'SN, SEN', en: 'SN, SEN' },
      { asOf: '2025-07-17' },
      ['iso-country-names'],
    ],
  ]);
});

test('languages by custom say so', () => {
  const fact = countryEntity(rowOf('AU')).facts.find(({ label }) => label.en === 'Official language');
  expect(fact?.note?.en).toBe('By custom, not by law.');
});

describe('what is contested is left out', () => {
  test.each([
    ['Western Sahara', 'EH', ['Country codes (ISO 3166-1)']],
    ['Palestine', 'PS', ['Official language', 'Country codes (ISO 3166-1)']],
    ['Kosovo', 'XK', ['Capital', 'Currency', 'Official languages']],
  ])('%s', (_, code, labels) => {
    expect(Object.keys(factsOf(code))).toEqual(labels);
  });

  test.each(['IL', 'PS', 'EH', 'YE', 'ZA', 'BO'])('no capital of %s', (code) => {
    expect(factsOf(code)).not.toHaveProperty('Capital');
  });

  test('nothing calls Taiwan a state or a province', () => {
    const { kind, summary, names } = countryEntity(rowOf('TW'));
    expect(JSON.stringify({ kind, summary, names })).not.toMatch(/Staat |State |Provin/);
  });

  test('every exception is about a country the data sets have', () => {
    const codes = new Set(countryRows().map(({ alpha2 }) => alpha2));
    expect(Object.keys(EXCEPTIONS).filter((code) => !codes.has(code))).toEqual([]);
  });
});

test('an ambiguous country has its capital as a cue', () => {
  expect(countryEntity(rowOf('JO')).cues?.en).toContain('Amman');
  expect(countryEntity(rowOf('JO')).cues).not.toHaveProperty('de');
});

test.each(countryRows().map((row) => [row.alpha2, row] as const))('%s is well formed', (_, row) => {
  const entity = countryEntity(row);
  expect(parseEntity(entity, 'generated')).toMatchObject({ ok: true });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  DEFAULTS,
  differences,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
} from '@/entrypoints/contract/settings';

const SAMPLES = new URL('../../../fixtures/settings/', import.meta.url);

/** What every stored version means today: each sample says the same in its own version's words. */
const SAMPLE: Settings = {
  on: false,
  where: 'listed',
  sites: { 'example.org': 'on', 'shop.example.org': 'off' },
  markStyle: 'tint',
  strip: false,
  density: 'few',
  openOn: 'click',
  dwellMs: 450,
  graceMs: 300,
  language: 'en',
  packsOff: ['media'],
  known: ['krim', 'nickel'],
};

describe('settings stored by any version', () => {
  const versions = Array.from({ length: SETTINGS_VERSION + 1 }, (_, version) => version);

  test('have a sample for every version, and no other', () => {
    expect(readdirSync(SAMPLES).sort()).toEqual(versions.map((version) => `v${version}.json`).sort());
  });

  test.each(versions)('version %i is read with nothing lost', (version) => {
    const stored: unknown = JSON.parse(readFileSync(new URL(`v${version}.json`, SAMPLES), 'utf8'));
    expect(stored).toMatchObject({ version });
    expect(parseSettings(stored)).toEqual(SAMPLE);
  });
});

describe('settings that make no sense', () => {
  test.each([undefined, null, 'on', 7, [], [{ on: false }]])('%j as a whole count as not set', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  const CASES: { given: string; stored: Record<string, unknown>; means: Partial<Settings> }[] = [
    { given: 'a word for a switch', stored: { on: 'no' }, means: { on: true } },
    { given: 'an unknown place', stored: { where: 'moon' }, means: { where: 'news' } },
    { given: 'a wait that is too long', stored: { dwellMs: 1501 }, means: { dwellMs: 300 } },
    { given: 'a wait below nothing', stored: { dwellMs: -1 }, means: { dwellMs: 300 } },
    { given: 'a wait that is no number', stored: { dwellMs: Number.NaN }, means: { dwellMs: 300 } },
    { given: 'a grace too short to be used', stored: { graceMs: 149 }, means: { graceMs: 300 } },
    { given: 'a grace that is too long', stored: { graceMs: 1501 }, means: { graceMs: 300 } },
    { given: 'a word for the strip', stored: { strip: 'left' }, means: { strip: false } },
    { given: 'a language we do not write', stored: { language: 'fr' }, means: { language: 'page' } },
    { given: 'sites as a list', stored: { sites: ['a.de'] }, means: { sites: {} } },
    {
      given: 'one garbled site among good ones',
      stored: { sites: { 'a.de': 'off', 'b.de': 'sometimes', 'c.de': 'on' } },
      means: { sites: { 'a.de': 'off', 'c.de': 'on' } },
    },
    {
      given: 'one garbled id among what is known',
      stored: { known: ['krim', null] },
      means: { known: ['krim'] },
    },
    { given: 'known things as a word', stored: { known: 'krim' }, means: { known: [] } },
    { given: 'one garbled pack', stored: { packsOff: ['media', 3] }, means: { packsOff: ['media'] } },
    { given: 'a version from the future', stored: { version: 99, on: false }, means: { on: false } },
    { given: 'a field nobody knows', stored: { colour: 'red', on: false }, means: { on: false } },
  ];
  test.each(CASES)('$given leaves the other fields as they are', ({ stored, means }) => {
    expect(parseSettings({ ...stored, markStyle: 'tint' })).toEqual({
      ...DEFAULTS,
      ...means,
      markStyle: 'tint',
    });
  });
});

describe('what is stored', () => {
  test('is the version alone where nothing was changed', () => {
    expect(differences(DEFAULTS)).toEqual({ version: SETTINGS_VERSION });
  });

  test('is each changed field, and reads back the same', () => {
    const fields: Partial<Settings> = {
      dwellMs: 0,
      graceMs: 150,
      strip: true,
      markStyle: 'onKey',
      sites: { 'a.de': 'off' },
    };
    const changed: Settings = { ...DEFAULTS, ...fields };
    expect(differences(changed)).toEqual({ version: SETTINGS_VERSION, ...fields });
    expect(parseSettings(differences(changed))).toEqual(changed);
  });
});

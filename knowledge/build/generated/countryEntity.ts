import { type Entity, type Fact, LANGUAGES, type Language, type Text } from '../../entity';
import { capitalInGerman } from './capitalsInGerman';
import { EXCEPTIONS } from './contested';
import { countryNames, labelOf } from './countryNames';
import type { CountryRow } from './countryRows';
import { type DatedDataset, dayOf } from './datasets';
import { NAMESAKES } from './namesakes';
import { otherThings } from './otherThings';
import { REGIONS } from './regions';
import { slug } from './slug';

/** A country or territory as an entity: names, kind line, summary and facts, all by template. */
export function countryEntity(row: CountryRow): Entity {
  const exception = EXCEPTIONS[row.alpha2] ?? {};
  const label = inBoth((language) => labelOf(row, language));
  const kind = exception.kind ?? kindOf(row);
  const facts = factsOf(row);
  return {
    id: slug(label.de),
    type: 'country',
    label,
    kind,
    names: { de: countryNames(row, 'de'), en: countryNames(row, 'en') },
    ...blockedOf(row),
    ...cuesOf(row),
    summary: summaryOf(facts, exception.kind ? undefined : kind),
    facts,
    disputes: [],
    events: [],
    series: [],
    relations: [],
    place: { country: row.alpha2 },
  };
}

function kindOf({ region, isUnMember }: CountryRow): Text {
  const { de, en } = REGIONS[region];
  return isUnMember
    ? { de: `Staat ${de}`, en: `State ${en}` }
    : { de: `Gebiet ${de}`, en: `Territory ${en}` };
}

function factsOf(row: CountryRow): Fact[] {
  const { alpha2, alpha3, currencies, languages, areCustomary } = row;
  const leaves = EXCEPTIONS[alpha2] ?? {};
  const capital = capitalOf(row);
  const facts: Fact[] = [];
  if (capital && !leaves.capital) {
    facts.push(fact({ de: 'Hauptstadt', en: 'Capital' }, capital, ['countries-list']));
  }
  if (currencies.length > 0 && !leaves.currency) {
    const label =
      currencies.length === 1 ? { de: 'Währung', en: 'Currency' } : { de: 'Währungen', en: 'Currencies' };
    const value = inBoth((language) =>
      list(
        language,
        currencies.map((code) => worded(language, 'currency', code)),
      ),
    );
    facts.push(fact(label, value, ['countries-list', 'cldr']));
  }
  if (languages.length > 0 && !leaves.languages) {
    const label =
      languages.length === 1
        ? { de: 'Amtssprache', en: 'Official language' }
        : { de: 'Amtssprachen', en: 'Official languages' };
    const value = inBoth((language) =>
      list(
        language,
        languages.map((code) => worded(language, 'language', code)),
      ),
    );
    const note = { de: 'Durch Brauch, nicht durch Gesetz.', en: 'By custom, not by law.' };
    facts.push({ ...fact(label, value, ['countries-list', 'cldr']), ...(areCustomary ? { note } : {}) });
  }
  if (!leaves.code) {
    const codes = `${alpha2}, ${alpha3}`;
    facts.push(
      fact({ de: 'Ländercodes (ISO 3166-1)', en: 'Country codes (ISO 3166-1)' }, { de: codes, en: codes }, [
        'iso-country-names',
      ]),
    );
  }
  return facts;
}

function fact(label: Text, value: Text, sources: [DatedDataset, ...DatedDataset[]]): Fact {
  return { label, value, when: { asOf: dayOf(sources) }, nature: 'established', sources };
}

/**
 * The kind line if a data set says it, and the first facts: "Staat in Westafrika; Hauptstadt: Bamako;
 * Währung: CFA-Franc (BCEAO)."
 */
function summaryOf(facts: readonly Fact[], kind: Text | undefined): Entity['summary'] {
  const said = facts.slice(0, 2);
  const inShort = (language: Language): string =>
    `${said
      .map(({ label, value }) => `${label[language]}: ${typeof value === 'number' ? value : value[language]}`)
      .join('; ')}.`;
  const sentences = (language: Language): string =>
    kind ? `${kind[language]}; ${inShort(language)}` : inShort(language);
  const sources = new Set([...(kind ? ['cldr'] : []), ...said.flatMap((one) => one.sources)]);
  return { ...inBoth(sentences), sources: [...sources] };
}

function blockedOf(row: CountryRow): Pick<Entity, 'blocked'> {
  const english = labelOf(row, 'en');
  const blocked = LANGUAGES.map(
    (language) => [language, otherThings(row.alpha2, language, english)] as const,
  );
  const said = blocked.filter(([, phrases]) => phrases.length > 0);
  return said.length > 0 ? { blocked: Object.fromEntries(said) } : {};
}

/** What speaks for an ambiguous name: the capital, and words of ours. */
function cuesOf(row: CountryRow): Pick<Entity, 'cues'> {
  const capital = capitalOf(row);
  const cues = LANGUAGES.flatMap((language) => {
    const namesake = NAMESAKES[language][row.alpha2];
    return namesake ? [[language, [...(capital ? [capital[language]] : []), ...namesake.cues]] as const] : [];
  });
  return cues.length > 0 ? { cues: Object.fromEntries(cues) } : {};
}

/** The capital in both languages; `undefined` where the data set has none. */
export function capitalOf({ capital }: CountryRow): Text | undefined {
  if (!capital) return undefined;
  const written = (text: string): string => text.replaceAll("'", '’');
  return { de: written(capitalInGerman(capital)), en: written(capital) };
}

/** A code in words: "Japanischer Yen (JPY)". What things are called is Node’s knowledge, as of numbers and dates. */
function worded(language: Language, type: 'currency' | 'language', code: string): string {
  const name = new Intl.DisplayNames([language], { type }).of(code) ?? code;
  return type === 'currency' ? `${name} (${code})` : name;
}

const list = (language: Language, words: readonly string[]): string =>
  [...words].sort((a, b) => a.localeCompare(b, language)).join(', ');

const inBoth = (wording: (language: Language) => string): Text => ({ de: wording('de'), en: wording('en') });

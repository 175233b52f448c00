import type { Entity, Text } from '../../entity';
import { type Town, townsById } from '../maps/towns';
import { EXCEPTIONS } from './contested';
import { capitalOf } from './countryEntity';
import type { CountryRow } from './countryRows';
import { dayOf } from './datasets';
import { slug } from './slug';

/**
 * The capital of a country as an entity. Its name alone counts for little: cities lend theirs to clubs, companies and other
 * towns. So it asks for its country, or for the word, in the same block.
 *
 * @param country The entity of its country, written or generated.
 * @returns `undefined` where the data set names none, where it is contested, or where it is called like its country.
 */
export function capitalEntity(row: CountryRow, country: Pick<Entity, 'id' | 'label'>): Entity | undefined {
  const label = capitalOf(row);
  if (!label || EXCEPTIONS[row.alpha2]?.capital || slug(label.de) === country.id) return undefined;
  const sources = ['countries-list'];
  const town = townOf(row);
  return {
    id: slug(label.de),
    type: 'place',
    label,
    kind: both((land) => [`Hauptstadt (${land.de})`, `Capital (${land.en})`], country.label),
    names: { de: [nameOf(label.de, 'de')], en: [nameOf(label.en, 'en')] },
    cues: {
      de: [{ entity: country.id }, 'Hauptstadt'],
      en: [{ entity: country.id }, 'capital'],
    },
    summary: {
      ...both((land) => [`Hauptstadt; Land: ${land.de}.`, `Capital; country: ${land.en}.`], country.label),
      sources,
    },
    facts: [
      {
        label: { de: 'Hauptstadt von', en: 'Capital of' },
        value: country.label,
        when: { asOf: dayOf(['countries-list']) },
        nature: 'established',
        sources,
      },
    ],
    disputes: [],
    events: [],
    series: [],
    relations: [{ kind: 'capital-of', target: country.id, sources }],
    ...(town !== undefined && { place: { town } }),
  };
}

const AMBIGUOUS = {
  de: 'auch in Namen von Vereinen, Unternehmen und anderen Orten',
  en: 'also in the names of clubs, companies and other places',
} as const;

const nameOf = (text: string, language: 'de' | 'en') => ({ text, ambiguous: AMBIGUOUS[language] });

function both(wording: (country: Text) => [de: string, en: string], country: Text): Text {
  const [de, en] = wording(country);
  return { de, en };
}

let capitals: ReadonlyMap<string, Town[]> | undefined;

/** The number of the only town that GeoNames calls the country’s capital; `undefined` where it calls none or several so. */
function townOf({ alpha2 }: CountryRow): number | undefined {
  capitals ??= capitalsByCountry();
  const [town, other] = capitals.get(alpha2) ?? [];
  return other ? undefined : town?.id;
}

function capitalsByCountry(): Map<string, Town[]> {
  const byCountry = new Map<string, Town[]>();
  for (const town of townsById().values()) {
    if (town.isCapital) byCountry.set(town.country, [...(byCountry.get(town.country) ?? []), town]);
  }
  return byCountry;
}

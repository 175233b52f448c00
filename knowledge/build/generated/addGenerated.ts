import { type Entity, LANGUAGES, type Name, type Source } from '../../entity';
import type { Knowledge, Written } from '../read';
import { WITHOUT_ENTITY } from './contested';
import { countryEntity } from './countryEntity';
import { type CountryRow, countryRows } from './countryRows';
import { DATASETS } from './datasets';

/** The pack that generated entities go into. A knowledge folder without it gets none. */
const PACK = 'world';

/** Where a generated entity comes from, in place of a file. */
const FILES = 'build/generated/country';

const SOURCES = Object.entries(DATASETS).map(([id, value]): [string, Written<Source>] => [
  id,
  { file: 'build/generated/datasets', value },
]);

/**
 * Knowledge together with the entities made from data sets: every country and territory nobody has written.
 *
 * A written entity that has the id, the label or, being a country, a name of a generated one takes its
 * place. Of the others, names that a written entity has too are left to that one.
 *
 * @returns The same where there is no pack for them. Never throws.
 */
export function addGenerated(knowledge: Knowledge, rows: readonly CountryRow[] = countryRows()): Knowledge {
  if (!knowledge.packs.some(({ info }) => info.id === PACK)) return knowledge;
  const written = knowledge.packs.flatMap(({ entities }) => entities.map(({ value }) => value));
  const taken = new Set(written.flatMap(({ names }) => allNames(names).map(keyOf)));
  const isWritten = openIsWritten(written);
  const generated = rows
    .filter(({ alpha2 }) => !WITHOUT_ENTITY.has(alpha2))
    .map(countryEntity)
    .filter((entity) => !isWritten(entity))
    .map(
      (entity): Written<Entity> => ({
        file: `${FILES}/${entity.id}`,
        generated: true,
        value: withoutNames(entity, taken),
      }),
    )
    .filter(({ value: { names } }) => allNames(names).length > 0);
  if (generated.length === 0) return knowledge;
  return {
    ...knowledge,
    packs: knowledge.packs.map((pack) =>
      pack.info.id === PACK ? { ...pack, entities: [...pack.entities, ...generated] } : pack,
    ),
    sources: new Map([...knowledge.sources, ...SOURCES]),
  };
}

/** Says whether somebody has written what a generated entity is about. */
function openIsWritten(written: readonly Entity[]): (entity: Entity) => boolean {
  const ids = new Set(written.map(({ id }) => id));
  const labels = new Set(
    written.flatMap(({ label }) => LANGUAGES.map((language) => label[language].toLowerCase())),
  );
  const countries = written.filter(({ type }) => type === 'country');
  const countryNames = new Set(
    countries.flatMap(({ names }) =>
      allNames(names)
        .filter(({ ambiguous }) => !ambiguous)
        .map(keyOf),
    ),
  );
  return ({ id, label, names }) =>
    ids.has(id) ||
    LANGUAGES.some((language) => labels.has(label[language].toLowerCase())) ||
    allNames(names).some((name) => countryNames.has(keyOf(name)));
}

function withoutNames(entity: Entity, taken: ReadonlySet<string>): Entity {
  const free = (names: readonly Name[]): Name[] => names.filter((name) => !taken.has(keyOf(name)));
  return { ...entity, names: { de: free(entity.names.de), en: free(entity.names.en) } };
}

const allNames = (names: Entity['names']): Name[] => LANGUAGES.flatMap((language) => names[language]);

const keyOf = ({ text }: Name): string => text.replaceAll('|', '').toLowerCase();

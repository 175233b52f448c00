import { type Entity, LANGUAGES, type Name, type Source } from '../../entity';
import type { Knowledge, Written } from '../read';
import { capitalEntity } from './capitalEntity';
import { WITHOUT_ENTITY } from './contested';
import { countryEntity } from './countryEntity';
import { type CountryRow, countryRows } from './countryRows';
import { DATASETS } from './datasets';
import { elementEntities } from './elementEntity';

/** The pack that generated entities go into. A knowledge folder without it gets none. */
const PACK = 'world';

/** Where a generated entity comes from, in place of a file. */
const FILES = 'build/generated';

const SOURCES = Object.entries(DATASETS).map(([id, value]): [string, Written<Source>] => [
  id,
  { file: 'build/generated/datasets', value },
]);

/**
 * Knowledge together with the entities made from data sets: every country and territory, its capital, and the chemical elements
 * among raw materials, as far as nobody has written them.
 *
 * A written entity that has the id, the label or, being a country, a name of a generated one takes its
 * place. Of the others, names that a written entity has too are left to that one.
 *
 * @returns The same where there is no pack for them. Never throws.
 */
export function addGenerated(
  knowledge: Knowledge,
  rows: readonly CountryRow[] = countryRows(),
  elements: readonly Entity[] = elementEntities(),
): Knowledge {
  if (!knowledge.packs.some(({ info }) => info.id === PACK)) return knowledge;
  const written = knowledge.packs.flatMap(({ entities }) => entities.map(({ value }) => value));
  const taken = new Set(written.flatMap(({ names }) => allNames(names).map(keyOf)));
  const writtenFor = openWrittenFor(written);
  const countries = rows
    .filter(({ alpha2 }) => !WITHOUT_ENTITY.has(alpha2))
    .map((row) => ({ row, country: countryEntity(row) }));
  const capitals = countries.flatMap(
    ({ row, country }) => capitalEntity(row, writtenFor(country) ?? country) ?? [],
  );
  const generated = [...countries.map(({ country }) => country), ...capitals, ...elements]
    .filter((entity) => !writtenFor(entity))
    .map(
      (entity): Written<Entity> => ({
        file: `${FILES}/${entity.type}/${entity.id}`,
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

/** Finds what somebody has written about the same as a generated entity. */
function openWrittenFor(written: readonly Entity[]): (entity: Entity) => Entity | undefined {
  const byId = new Map(written.map((entity) => [entity.id, entity]));
  const byLabel = new Map(
    written.flatMap((entity) =>
      LANGUAGES.map((language) => [entity.label[language].toLowerCase(), entity] as const),
    ),
  );
  const countryByName = new Map(
    written
      .filter(({ type }) => type === 'country')
      .flatMap((entity) =>
        allNames(entity.names)
          .filter(({ ambiguous }) => !ambiguous)
          .map((name) => [keyOf(name), entity] as const),
      ),
  );
  return ({ id, type, label, names }) =>
    byId.get(id) ??
    firstOf(LANGUAGES, (language) => byLabel.get(label[language].toLowerCase())) ??
    (type === 'country' ? firstOf(allNames(names), (name) => countryByName.get(keyOf(name))) : undefined);
}

/** What the first of some things that leads to anything leads to. */
function firstOf<Thing, Found>(things: readonly Thing[], find: (thing: Thing) => Found | undefined) {
  for (const thing of things) {
    const found = find(thing);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withoutNames(entity: Entity, taken: ReadonlySet<string>): Entity {
  const free = (names: readonly Name[]): Name[] => names.filter((name) => !taken.has(keyOf(name)));
  return { ...entity, names: { de: free(entity.names.de), en: free(entity.names.en) } };
}

const allNames = (names: Entity['names']): Name[] => LANGUAGES.flatMap((language) => names[language]);

const keyOf = ({ text }: Name): string => text.replaceAll('|', '').toLowerCase();

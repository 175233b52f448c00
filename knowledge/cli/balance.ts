import { claimsOf } from '../build/claims';
import type { Knowledge, WrittenPack } from '../build/read';
import type { Entity, Source } from '../entity';

/**
 * Per pack: what kinds, languages and countries of sources its claims rest on, and which entities rest on one side.
 * Then the same for each matter: an entity that others' relations concern or are part of, with these.
 */
export function balance(knowledge: Knowledge): string {
  const entities = knowledge.packs.flatMap((pack) => pack.entities.map(({ value }) => value));
  return [
    ...knowledge.packs.map((pack) => balanceOfPack(pack, knowledge)),
    ...mattersAmong(entities).map(({ matter, about }) =>
      [
        `matter ${matter.id} (with ${about.length} entities about it)`,
        ...tallies([matter, ...about], knowledge),
      ].join('\n'),
    ),
  ].join('\n\n');
}

/** Entities about a matter from which on it is worth a paragraph. */
const LEAST_ABOUT = 5;

/** What others are about, the most discussed first. */
function mattersAmong(entities: readonly Entity[]): { matter: Entity; about: Entity[] }[] {
  return entities
    .map((matter) => ({
      matter,
      about: entities.filter(({ relations }) =>
        relations.some(
          ({ kind, target }) => target === matter.id && (kind === 'concerns' || kind === 'part-of'),
        ),
      ),
    }))
    .filter(({ about }) => about.length >= LEAST_ABOUT)
    .sort((a, b) => b.about.length - a.about.length);
}

function balanceOfPack({ info, entities }: WrittenPack, knowledge: Knowledge): string {
  const oneSided = entities.flatMap(({ value }) => {
    const own = sourcesOf(value, knowledge);
    if (own.length > 0 && own.every(({ kind }) => kind === 'party')) return [`${value.id}: parties only`];
    const publishers = new Set(own.map(({ publisher }) => publisher));
    const [only] = publishers;
    return publishers.size === 1 && own.length > 1 ? [`${value.id}: ${only} only`] : [];
  });
  return [
    info.id,
    ...tallies(
      entities.map(({ value }) => value),
      knowledge,
    ),
    `  one-sided: ${oneSided.length === 0 ? 'none' : oneSided.join('; ')}`,
  ].join('\n');
}

function tallies(entities: readonly Entity[], knowledge: Knowledge): string[] {
  const named = entities.flatMap((entity) => sourcesOf(entity, knowledge));
  return [
    `  kinds: ${tally(named.map(({ kind }) => kind))}`,
    `  languages: ${tally(named.map(({ language }) => language))}`,
    `  countries: ${tally(named.map(countryOf))}`,
  ];
}

function sourcesOf(entity: Entity, { sources }: Knowledge): Source[] {
  return [...new Set(claimsOf(entity).flatMap((claim) => claim.sources))].flatMap(
    (id) => sources.get(id)?.value ?? [],
  );
}

/** As far as an address says: `de` for a German one; `international` for .com, .org and the like. */
function countryOf({ url }: Source): string {
  const domain = new URL(url).hostname.split('.').at(-1) ?? '';
  return domain.length === 2 ? domain : 'international';
}

/** `media 12, primary 9`: most first. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

import { claimsOf } from '../build/claims';
import type { Knowledge, WrittenPack } from '../build/read';
import type { Entity, Source } from '../entity';

/** Per pack: what kinds and languages of sources its claims rest on, and which entities rest on one side. */
export function balance(knowledge: Knowledge): string {
  return knowledge.packs.map((pack) => balanceOf(pack, knowledge)).join('\n\n');
}

function balanceOf({ info, entities }: WrittenPack, { sources }: Knowledge): string {
  const sourcesOf = (entity: Entity): Source[] =>
    [...new Set(claimsOf(entity).flatMap((claim) => claim.sources))].flatMap(
      (id) => sources.get(id)?.value ?? [],
    );
  const named = entities.flatMap(({ value }) => sourcesOf(value));
  const oneSided = entities.flatMap(({ value }) => {
    const own = sourcesOf(value);
    if (own.length > 0 && own.every(({ kind }) => kind === 'party')) return [`${value.id}: parties only`];
    const publishers = new Set(own.map(({ publisher }) => publisher));
    const [only] = publishers;
    return publishers.size === 1 && own.length > 1 ? [`${value.id}: ${only} only`] : [];
  });
  return [
    info.id,
    `  kinds: ${tally(named.map(({ kind }) => kind))}`,
    `  languages: ${tally(named.map(({ language }) => language))}`,
    `  one-sided: ${oneSided.length === 0 ? 'none' : oneSided.join('; ')}`,
  ].join('\n');
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

import { checkOf, claimsOf } from '../build/claims';
import type { Knowledge, WrittenPack } from '../build/read';
import { CHECKS, type Check } from '../entity';

/** How much one pack holds, or all of them together. */
interface Stats {
  entities: number;
  /** Written by people, not generated from a data set. */
  handWritten: number;
  facts: number;
  factsByCheck: Record<Check, number>;
  /** Sources named by some claim. */
  sources: number;
  disputes: number;
  series: number;
  events: number;
  relations: number;
}

/** Counts everything, also what is only recalled and does not ship. */
export function stats(knowledge: Knowledge, asJson: boolean): string {
  const packs = Object.fromEntries(knowledge.packs.map((pack) => [pack.info.id, count([pack], knowledge)]));
  const all = count(knowledge.packs, knowledge);
  if (asJson) return JSON.stringify({ packs, all });
  return Object.entries({ ...packs, all })
    .map(([id, { factsByCheck, ...counts }]) => {
      const numbers = Object.entries(counts).map(([what, number]) => `${what} ${number}`);
      const checks = CHECKS.map((check) => `${check} ${factsByCheck[check]}`);
      return `${id}: ${numbers.join(', ')}; facts ${checks.join(', ')}`;
    })
    .join('\n');
}

function count(packs: readonly WrittenPack[], { sources }: Knowledge): Stats {
  const pieces = packs.flatMap((pack) => pack.entities);
  const entities = pieces.map(({ value }) => value);
  const facts = entities.flatMap((entity) => entity.facts);
  const checks = facts.map((fact) => checkOf(fact, (id) => sources.get(id)?.value));
  const sum = (of: (entity: (typeof entities)[number]) => unknown[]): number =>
    entities.reduce((total, entity) => total + of(entity).length, 0);
  return {
    entities: entities.length,
    handWritten: pieces.filter(({ generated }) => !generated).length,
    facts: facts.length,
    factsByCheck: Object.fromEntries(
      CHECKS.map((check) => [check, checks.filter((found) => found === check).length]),
    ) as Record<Check, number>,
    sources: new Set(entities.flatMap((entity) => claimsOf(entity).flatMap((claim) => claim.sources))).size,
    disputes: sum(({ disputes }) => disputes),
    series: sum(({ series }) => series),
    events: sum(({ events }) => events),
    relations: sum(({ relations }) => relations),
  };
}

import type { Check, Entity, Source } from '../entity';
import { sourcesOfPlace } from './maps/sourcesOfPlace';

/** One statement of an entity that must be able to show its sources. */
export interface Claim {
  /** Path of the field, like `facts[2]`. */
  field: string;
  sources: string[];
  /** Marked by its author as not read in any source yet. */
  recalled: boolean;
}

/** Every claim of an entity, in the order of its file. */
export function claimsOf(entity: Entity): Claim[] {
  const claim = (field: string, { sources, recalled }: { sources: string[]; recalled?: true }): Claim => ({
    field,
    sources,
    recalled: recalled === true,
  });
  return [
    claim('summary', entity.summary),
    ...entity.facts.map((fact, i) => claim(`facts[${i}]`, fact)),
    ...entity.disputes.flatMap(({ positions }, i) =>
      positions.map((position, k) => claim(`disputes[${i}].positions[${k}]`, position)),
    ),
    ...entity.events.map((event, i) => claim(`events[${i}]`, event)),
    ...entity.series.flatMap((series, i) => [
      claim(`series[${i}]`, series),
      ...series.rows.map((row, k) =>
        claim(`series[${i}].rows[${k}]`, { ...row, sources: row.sources ?? series.sources }),
      ),
    ]),
    ...(entity.place ? [claim('place', { sources: sourcesOfPlace(entity.place) })] : []),
    ...entity.relations.map((relation, i) => claim(`relations[${i}]`, relation)),
  ];
}

/** How well a claim was checked: as well as the best of its sources, unless its author only recalls it. */
export function checkOf(
  claim: { sources: string[]; recalled?: boolean | undefined },
  sourceOf: (id: string) => Source | undefined,
): Check {
  if (claim.recalled) return 'recalled';
  const checks = claim.sources.map((id) => sourceOf(id)?.checked.how);
  if (checks.includes('seen')) return 'seen';
  return checks.includes('copy') ? 'copy' : 'recalled';
}

import { type Cue, type Entity, LANGUAGES } from '../entity';
import type { Fault } from '../schema';
import type { Written } from './read';

/** Do the entities that relations, cues, patterns and rows name exist, and is each relation written once? */
export function checkTargets({ file, value }: Written<Entity>, ids: ReadonlySet<string>): Fault[] {
  const unknown = (field: string, id: string): Fault[] =>
    ids.has(id) && id !== value.id
      ? []
      : [
          {
            file,
            field,
            found: JSON.stringify(id),
            need: id === value.id ? 'another entity than this one' : 'the id of an entity that exists',
          },
        ];
  return [
    ...checkRelationsOnce(file, value),
    ...value.relations.flatMap((relation, i) => unknown(`relations[${i}].target`, relation.target)),
    ...cuedEntities(value).flatMap(({ field, id }) => unknown(field, id)),
    ...value.series.flatMap((series, i) =>
      series.rows.flatMap((row, k) =>
        row.entity === undefined || row.entity === value.id
          ? []
          : unknown(`series[${i}].rows[${k}].entity`, row.entity),
      ),
    ),
  ];
}

/** One relation is written once, at one end: `relations.ts` words it from both. */
function checkRelationsOnce(file: string, { relations }: Entity): Fault[] {
  const seen = new Set<string>();
  return relations.flatMap(({ kind, target, from }, i) => {
    const key = `${kind} ${target} ${from ?? ''}`;
    const twice = seen.has(key);
    seen.add(key);
    return twice
      ? [
          {
            file,
            field: `relations[${i}]`,
            found: JSON.stringify(`${kind} ${target}`),
            need: 'each relation once',
          },
        ]
      : [];
  });
}

/** Every entity that a cue or a pattern speaks of. */
function cuedEntities({ cues, patterns }: Entity): { field: string; id: string }[] {
  const named = (field: string, list: readonly Cue[]): { field: string; id: string }[] =>
    list.flatMap((cue, i) => (typeof cue === 'string' ? [] : [{ field: `${field}[${i}]`, id: cue.entity }]));
  return LANGUAGES.flatMap((language) => [
    ...named(`cues.${language}`, cues?.[language] ?? []),
    ...(patterns?.[language] ?? []).flatMap((pattern, n) => [
      ...pattern.with.flatMap((group, g) => named(`patterns.${language}[${n}].with[${g}]`, group)),
      ...named(`patterns.${language}[${n}].without`, pattern.without ?? []),
    ]),
  ]);
}

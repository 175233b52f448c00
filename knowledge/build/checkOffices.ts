import { type Entity, LANGUAGES, type Language, type PartialDate } from '../entity';
import type { Fault } from '../schema';
import type { Written } from './read';

/** One holder of one title. */
interface Tenure {
  file: string;
  field: string;
  id: string;
  from: PartialDate;
  to: PartialDate | undefined;
}

/**
 * A title that two hold at once means nobody: "US-Außenminister" of one day must be one person. Days on
 * which one leaves and the next comes are shared.
 */
export function checkOffices(entities: readonly Written<Entity>[]): Fault[] {
  return LANGUAGES.flatMap((language) =>
    [...tenuresByTitle(entities, language)].flatMap(([title, tenures]) =>
      tenures.flatMap((one, n) =>
        tenures
          .slice(n + 1)
          .filter((other) => other.id !== one.id && overlap(one, other))
          .map((other) => ({
            file: other.file,
            field: other.field,
            found: `${JSON.stringify(title)} from ${other.from} to ${other.to ?? 'now'}`,
            need: `a span that does not overlap that of ${one.id}, ${one.from} to ${one.to ?? 'now'}`,
          })),
      ),
    ),
  );
}

function tenuresByTitle(entities: readonly Written<Entity>[], language: Language): Map<string, Tenure[]> {
  const tenures = new Map<string, Tenure[]>();
  for (const { file, value } of entities) {
    for (const [i, { text, role }] of value.names[language].entries()) {
      if (!role) continue;
      const tenure = {
        file,
        field: `names.${language}[${i}].role`,
        id: value.id,
        from: role.from,
        to: role.to,
      };
      tenures.set(text, [...(tenures.get(text) ?? []), tenure]);
    }
  }
  return tenures;
}

/** Dates of different precision are compared up to the shorter one: in doubt they do not overlap. */
function overlap(one: Tenure, other: Tenure): boolean {
  return isBefore(one.from, other.to) && isBefore(other.from, one.to);
}

function isBefore(from: PartialDate, to: PartialDate | undefined): boolean {
  if (to === undefined) return true;
  const precision = Math.min(from.length, to.length);
  return from.slice(0, precision) < to.slice(0, precision);
}

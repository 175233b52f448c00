import { type Cue, type Language, REACHES, type Reach } from '../entity';
/**
 * What must stand near a name for it to count, and what must not.
 *
 * In the index a rule is numbers one behind the other: reach, then the forbidden group, the number of
 * needed groups, and these. A group is the number of its cues and the cues: the place of a cue's record,
 * or an entity's number with `IS_ENTITY`.
 */
export interface Rule {
  within: Reach;
  without: readonly RuleCue[];
  /** Of each group one must be there. */
  with: readonly (readonly RuleCue[])[];
}

/** A cue by the place of its record, or any mention of an entity by its number. */
export type RuleCue = { cue: number } | { entity: number };

const IS_ENTITY = 0x80000000;

/** Reads the rule at a place of the index's rules. */
export function readRule(rules: Uint32Array, place: number): Rule {
  let at = place;
  const next = (): number => rules[at++] ?? 0;
  const group = (): RuleCue[] =>
    Array.from({ length: next() }, () => {
      const packed = next();
      return (packed & IS_ENTITY) !== 0 ? { entity: (packed & ~IS_ENTITY) >>> 0 } : { cue: packed };
    });
  const within = REACHES[next()] ?? 'sentence';
  const without = group();
  return { within, without, with: Array.from({ length: next() }, group) };
}

/** A cue as an entity names it: a word counts in its language only. */
export interface SpokenCue {
  cue: Cue;
  language: Language;
}

/** A rule as it is written. */
export interface Asked {
  within: Reach;
  with: readonly (readonly SpokenCue[])[];
  without?: readonly SpokenCue[];
}

/** Collects rules for the file; equal ones stand there once. */
export class RuleWriter {
  /** The first number stands for "no rule". */
  readonly numbers: number[] = [0];
  private readonly places = new Map<string, number>();

  constructor(
    private readonly cuePlaces: (text: string, language: Language) => readonly number[],
    private readonly entityNumber: (id: string) => number | undefined,
  ) {}

  /** @returns The rule's place, for `readRule`. */
  add({ within, with: groups, without = [] }: Asked): number {
    const rule = [
      REACHES.indexOf(within),
      ...this.group(without),
      groups.length,
      ...groups.flatMap((group) => this.group(group)),
    ];
    const key = rule.join();
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.numbers.length;
    this.numbers.push(...rule);
    this.places.set(key, place);
    return place;
  }

  private group(cues: readonly SpokenCue[]): number[] {
    const packed = cues.flatMap(({ cue, language }) => {
      if (typeof cue === 'string') return this.cuePlaces(cue, language);
      // An entity that does not ship is mentioned nowhere.
      const number = this.entityNumber(cue.entity);
      return number === undefined ? [] : [(number | IS_ENTITY) >>> 0];
    });
    return [packed.length, ...packed];
  }
}

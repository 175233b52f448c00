import { lastDay } from '../date';
import { FLAG, WORD_COUNT_MASK } from '../index/layout';
import { type Index, roleOf } from '../index/open';
import type { PageText, Why } from '../mention';
import { CONTEXT } from './neighbours';

/** A candidate of one block, as `match.ts` found it. */
export interface Candidate {
  block: number;
  start: number;
  end: number;
  name: number;
  entity: number;
  /** Bits of `FLAG`. */
  flags: number;
  /** Bits of `CONTEXT`. */
  context: number;
}

/** What speaks for a candidate; `null`: not enough. */
export type EvidenceFor = (candidate: Candidate) => Why['evidence'] | null;

/**
 * Weighs the evidence of a page.
 *
 * A name that is ambiguous counts with a cue in the same block, or with another name of the entity
 * that needs none, in the block or, with less weight, anywhere on the page; not with a number behind it
 * ("Bild 4"). A heading has the cues of its section. A title counts, besides, only for an article of its
 * time, and not when somebody else's name follows. A name of one word does not count behind another's given name ("Judd Trump"),
 * nor then on the rest of the page, unless our full name stands there too. Streets, houses and clubs keep
 * their names to themselves.
 *
 * @param candidates All of the page, cues among them.
 * @param day The day of the article, as `20250318`.
 */
export function openEvidence(
  index: Index,
  page: PageText,
  candidates: readonly Candidate[],
  day: number,
): EvidenceFor {
  const names = candidates.filter(({ flags }) => (flags & FLAG.cue) === 0);
  const holds = (candidate: Candidate): boolean => {
    const role = roleOf(index, candidate.name);
    return !role || (role.from <= day && day <= lastDay(role.to) && !belongsToAnother(candidate, names));
  };
  const plain = names.filter(
    (candidate) =>
      (candidate.flags & NEEDS) === 0 &&
      (candidate.context & CONTEXT.otherThing) === 0 &&
      !isNamesake(candidate) &&
      holds(candidate),
  );
  const named = entitiesOf(plain);
  // A plain name in the block says as much as a cue there.
  const near = new Set([
    ...cuedBlocks(candidates, page),
    ...plain.map(({ block, entity }) => `${block} ${entity}`),
  ]);
  const namedInFull = entitiesOf(plain.filter((candidate) => !isOneWord(candidate)));
  const namesakes = entitiesOf(names.filter(isNamesake));

  return (candidate) => {
    const { flags, block, entity, context } = candidate;
    if ((context & CONTEXT.otherThing) !== 0 || isNamesake(candidate)) return null;
    if (isOneWord(candidate) && namesakes.has(entity) && !namedInFull.has(entity)) return null;
    if ((flags & FLAG.role) !== 0 && !holds(candidate)) return null;
    const settled = (flags & FLAG.role) !== 0 ? 'date' : 'unambiguous';
    if ((flags & FLAG.ambiguous) === 0) return settled;
    if ((context & CONTEXT.numberFollows) !== 0) return null;
    const found = near.has(`${block} ${entity}`) ? 'cue' : named.has(entity) ? 'other-name' : null;
    return found && settled === 'date' ? 'date' : found;
  };
}

/** A name with one of these flags speaks for nothing by itself. */
const NEEDS = FLAG.ambiguous | FLAG.cue | FLAG.compound;

const entitiesOf = (candidates: readonly Candidate[]): Set<number> =>
  new Set(candidates.map(({ entity }) => entity));

/** One word that is a name, not a title or a word made from a name. */
function isOneWord({ flags }: Candidate): boolean {
  return (flags & WORD_COUNT_MASK) === 1 && (flags & (FLAG.derived | FLAG.role)) === 0;
}

/** Somebody else of the same name. */
function isNamesake(candidate: Candidate): boolean {
  return isOneWord(candidate) && (candidate.context & CONTEXT.givenNameBefore) !== 0;
}

/** Blocks with a cue for an entity, as `block entity`. A heading shares the cues of its section. */
function cuedBlocks(candidates: readonly Candidate[], { blocks }: PageText): Set<string> {
  const headings = new Map<number, number>();
  blocks.forEach(({ kind, section }, block) => {
    if (kind === 'heading') headings.set(section, block);
  });
  return new Set(
    candidates
      .filter(({ flags }) => (flags & FLAG.cue) !== 0)
      .flatMap(({ block, entity }) => {
        const heading = headings.get(blocks[block]?.section ?? -1);
        return [`${block} ${entity}`, ...(heading === undefined ? [] : [`${heading} ${entity}`])];
      }),
  );
}

/** "US-Außenminister Blinken", "damals US-Präsident": not the holder we know. */
function belongsToAnother(title: Candidate, names: readonly Candidate[]): boolean {
  if ((title.context & CONTEXT.otherOffice) !== 0) return true;
  if ((title.context & CONTEXT.othersNameFollows) === 0) return false;
  return !names.some(
    ({ block, start, entity }) =>
      block === title.block && entity === title.entity && start > title.end && start - title.end <= 2,
  );
}

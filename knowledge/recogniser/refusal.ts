import { lastDay } from '../date';
import { FLAG, WORD_COUNT_MASK } from '../index/layout';
import { type Index, roleOf } from '../index/open';
import type { Reason } from '../mention';
import { type Candidate, isDerived } from './candidate';
import { NEIGHBOUR } from './neighbours';

/** Says why a candidate cannot be meant, whatever speaks for it; `null` where nothing says so. */
export type Refusal = (candidate: Candidate) => Reason | null;

/**
 * What stands against candidates of a page: right beside them, and for titles the day of the article.
 *
 * @param names All candidates of the page that are names.
 * @param day The day of the article, as `20250318`.
 */
export function openRefusal(index: Index, names: readonly Candidate[], day: number): Refusal {
  return (candidate) => {
    const { flags, neighbours } = candidate;
    if ((flags & FLAG.blocked) !== 0) return 'blocked';
    if ((neighbours & NEIGHBOUR.otherThing) !== 0) return 'other-thing';
    if (isOneWord(candidate) && (neighbours & NEIGHBOUR.givenNameBefore) !== 0) return 'others-name';
    if ((flags & FLAG.ambiguous) !== 0 && (neighbours & NEIGHBOUR.numberFollows) !== 0)
      return 'number-follows';
    const role = roleOf(index, candidate.name);
    if (!role) return null;
    if (day < role.from || lastDay(role.to) < day) return 'other-time';
    if ((flags & FLAG.office) === 0) return null;
    if ((neighbours & NEIGHBOUR.otherOffice) !== 0) return 'other-office';
    return isOthersTitle(candidate, names) ? 'others-title' : null;
  };
}

/** One word that is a name, not a title or a word made from a name. */
export function isOneWord(candidate: Candidate): boolean {
  const { flags, form } = candidate;
  return (
    (flags & WORD_COUNT_MASK) === 1 &&
    (flags & (FLAG.role | FLAG.pattern)) === 0 &&
    !isDerived(candidate) &&
    form !== 'compound'
  );
}

/**
 * "US-Außenminister Blinken": not the holder we know; "als US-Außenminister": whoever is spoken of, so
 * that our holder must be named in the block.
 */
function isOthersTitle(title: Candidate, names: readonly Candidate[]): boolean {
  if ((title.neighbours & NEIGHBOUR.inOffice) !== 0) {
    return !names.some(
      ({ block, entity, flags }) =>
        block === title.block && entity === title.entity && (flags & FLAG.role) === 0,
    );
  }
  const isNamedBehindComma =
    (title.neighbours & NEIGHBOUR.othersNameBehindComma) !== 0 &&
    (title.neighbours & NEIGHBOUR.genitive) === 0;
  if ((title.neighbours & NEIGHBOUR.othersNameFollows) === 0 && !isNamedBehindComma) return false;
  return !names.some(
    ({ block, start, entity }) =>
      block === title.block && entity === title.entity && start > title.end && start - title.end <= 2,
  );
}

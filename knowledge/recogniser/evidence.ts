import { FLAG } from '../index/layout';
import { cueRuleOf, type Index, ruleOf } from '../index/open';
import type { Rule } from '../index/rules';
import type { Evidence, PageText, Reason } from '../mention';
import { type Candidate, isCompound } from './candidate';
import { isOneWord, openRefusal } from './refusal';
import { Witnesses } from './witnesses';

/** What a candidate is: a mention with evidence, or none for a reason. */
export type Verdict = { evidence: Evidence } | { reason: Reason };

/**
 * Weighs the evidence of a page.
 *
 * What cannot be meant `refusal.ts` says. A name of one word does not count either where somebody else's
 * given name stands before it elsewhere on the page, unless our full name stands there too; nor, of an
 * entity with cues, where a blocked phrase stands on the page ("Rubio Monocoat"), unless a cue is near.
 *
 * A phrase of a pattern counts where its other words are near. A name that is ambiguous counts with a cue in
 * the same block, or with another name of the entity that needs none, in the block or, with less weight,
 * anywhere on the page, or where an entity among its cues is a topic of the page. A heading has the cues of its section. A title counts for an article of its time.
 *
 * @param candidates All of the page, cues among them.
 * @param day The day of the article, as `20250318`.
 */
export function openEvidence(
  index: Index,
  page: PageText,
  candidates: readonly Candidate[],
  day: number,
): (candidate: Candidate) => Verdict {
  const names = candidates.filter(({ flags }) => (flags & FLAG.cue) === 0);
  const refuse = openRefusal(index, names, day);
  const refusals = new Map(names.map((name) => [name, refuse(name)]));
  const free = names.filter((name) => refusals.get(name) === null && (name.flags & NEEDS) === 0);
  // A compound tells of the matter, but is not the name itself.
  const plain = free.filter((name) => !isCompound(name));
  const witnesses = new Witnesses(
    page,
    candidates,
    free,
    names.filter((name) => MEANS_ANOTHER.has(refusals.get(name) ?? null)),
  );
  const named = entitiesOf(plain);
  const namedInBlock = new Set(plain.map(placeOf));
  const namedInFull = entitiesOf(plain.filter((name) => !isOneWord(name)));
  const namesakes = entitiesOf(names.filter((name) => refusals.get(name) === 'others-name'));
  const blocked = entitiesOf(names.filter((name) => refusals.get(name) === 'blocked'));
  const rules = new Map<number, Rule | undefined>();

  const cueRule = (entity: number): Rule | undefined => {
    if (!rules.has(entity)) rules.set(entity, cueRuleOf(index, entity));
    return rules.get(entity);
  };
  const hasCue = (candidate: Candidate): boolean => {
    const rule = cueRule(candidate.entity);
    return rule !== undefined && witnesses.meet(rule, candidate);
  };

  const isOnTopic = (entity: number): boolean => {
    const rule = cueRule(entity);
    return rule !== undefined && witnesses.areTopic(rule);
  };

  return (candidate) => {
    const { flags, entity } = candidate;
    const refusal = refusals.get(candidate);
    if (refusal) return { reason: refusal };
    if (isOneWord(candidate) && namesakes.has(entity) && !namedInFull.has(entity))
      return { reason: 'namesake-on-page' };
    if (
      isOneWord(candidate) &&
      blocked.has(entity) &&
      cueRule(entity) &&
      !namedInFull.has(entity) &&
      !hasCue(candidate)
    )
      return { reason: 'no-evidence' };
    const rule = ruleOf(index, candidate.name);
    if (rule) return witnesses.meet(rule, candidate) ? { evidence: 'pattern' } : { reason: 'pattern-unmet' };
    const isTitle = (flags & FLAG.role) !== 0;
    if ((flags & FLAG.ambiguous) === 0) return { evidence: isTitle ? 'date' : 'unambiguous' };
    const isNear = hasCue(candidate) || namedInBlock.has(placeOf(candidate));
    const evidence = isNear ? 'cue' : named.has(entity) ? 'other-name' : isOnTopic(entity) ? 'topic' : null;
    if (!evidence) return { reason: 'no-evidence' };
    return { evidence: isTitle ? 'date' : evidence };
  };
}

/** A name with one of these flags speaks for nothing by itself. */
const NEEDS = FLAG.ambiguous | FLAG.cue | FLAG.pattern;

/** Where a name is refused for one of these reasons, its words mean something else. */
const MEANS_ANOTHER: ReadonlySet<Reason | null> = new Set(['blocked', 'others-name', 'other-thing']);

const placeOf = ({ block, entity }: Candidate): string => `${block} ${entity}`;

const entitiesOf = (candidates: readonly Candidate[]): Set<number> =>
  new Set(candidates.map(({ entity }) => entity));

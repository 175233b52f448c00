import { dateNumber } from '../date';
import type { PartialDate } from '../entity';
import { FLAG } from '../index/layout';
import { type Index, idOf, nameText, packNumbers, packOf, rarityOf } from '../index/open';
import type { Density, Evidence, Found, Mention, PageText, Reason, Rejection } from '../mention';
import { type Candidate, isCompound, isDerived, unpackFound } from './candidate';
import { openEvidence } from './evidence';
import { markMentions } from './salience';

/** What the reader chose, and the day it is. */
export interface Choice {
  density: Density;
  /** Ids of packs switched off. */
  packsOff: readonly string[];
  /** For pages that do not say when they appeared. */
  today: PartialDate;
}

/**
 * Decides over a whole page: which candidates are mentions, what they mean, which are marked.
 *
 * What counts, `evidence.ts` says. Of several entities that remain for one place, the one with the
 * better evidence is meant; if none is better, none is. A name that does not count makes room for
 * shorter ones within it.
 *
 * @param found What `matchText` found in each block of the page, in the same order.
 * @returns In the order of the text, none overlapping.
 * @throws Never.
 */
export function resolvePage(
  index: Index,
  page: PageText,
  found: readonly Found[],
  choice: Choice,
): Mention[] {
  return explainPage(index, page, found, choice).mentions;
}

/** The same, and with it every place where a name reads that is no mention, and why. */
export function explainPage(
  index: Index,
  page: PageText,
  found: readonly Found[],
  { density, packsOff, today }: Choice,
): { mentions: Mention[]; rejections: Rejection[] } {
  const off = packNumbers(index, packsOff);
  const candidates = found
    .flatMap((numbers, block) => unpackFound(index, numbers, block))
    .filter(({ flags, entity }) => (flags & FLAG.cue) !== 0 || !off.has(packOf(index, entity)));
  const judge = openEvidence(index, page, candidates, dateNumber(page.date ?? today));
  const mentions: Mention[] = [];
  const rejections: Rejection[] = [];
  const reject = (candidate: Candidate, reason: Reason): void => {
    rejections.push(rejectionOf(index, candidate, reason));
  };
  let taken = { block: -1, end: 0 };
  for (const senses of bySpan(candidates.filter(({ flags }) => (flags & FLAG.cue) === 0))) {
    const believed: Believed[] = [];
    const doubted: Candidate[] = [];
    for (const candidate of senses) {
      const isCovered = candidate.block === taken.block && candidate.start < taken.end;
      const verdict = judge(candidate);
      if ('reason' in verdict) {
        if (verdict.reason === 'no-evidence') doubted.push(candidate);
        reject(candidate, verdict.reason);
      } else if (isCovered) reject(candidate, 'within-mention');
      else believed.push({ candidate, ...verdict, score: scoreOf(candidate, verdict.evidence) });
    }
    const most = Math.max(...believed.map(({ score }) => score));
    const [winner, ...equals] = believed.filter(({ score }) => score === most);
    const rival = equals.find(({ candidate }) => candidate.entity !== winner?.candidate.entity);
    for (const { candidate, score } of believed) {
      if (rival && score === most) reject(candidate, 'several-meant');
      else if (candidate !== winner?.candidate) reject(candidate, 'another-meant');
    }
    if (!winner || rival) continue;
    const { block, start, end, name, entity, form } = winner.candidate;
    const others = othersOf(index, winner, believed, doubted);
    taken = { block, end };
    mentions.push({
      block,
      start,
      end,
      id: idOf(index, entity),
      derived: isDerived(winner.candidate),
      first: false,
      salience: 0,
      marked: false,
      why: { name: nameText(index, name), form, evidence: winner.evidence, score: winner.score },
      ...(others.length > 0 && { others }),
    });
  }
  const rarities = new Map(candidates.map(({ entity }) => [idOf(index, entity), rarityOf(index, entity)]));
  const marked = markMentions(mentions, page, density, (id) => rarities.get(id) ?? 0);
  return { mentions: marked, rejections };
}

/** A candidate with evidence. */
interface Believed {
  candidate: Candidate;
  evidence: Evidence;
  score: number;
}

/**
 * Ids of the other entities that may be meant where one was chosen: those that had evidence too, and where that
 * of the chosen one comes from elsewhere on the page, also those that had none. A compound with a name, or a word
 * made from it, is another word.
 */
function othersOf(
  index: Index,
  winner: Believed,
  believed: readonly Believed[],
  doubted: readonly Candidate[],
): string[] {
  const isWeak = winner.evidence === 'other-name' || winner.evidence === 'topic';
  const entities = [...believed.map(({ candidate }) => candidate), ...(isWeak ? doubted : [])]
    .filter((candidate) => !isCompound(candidate) && !isDerived(candidate))
    .map(({ entity }) => entity)
    .filter((entity) => entity !== winner.candidate.entity);
  return [...new Set(entities)].map((entity) => idOf(index, entity));
}

function rejectionOf(index: Index, candidate: Candidate, reason: Reason): Rejection {
  const { block, start, end, entity, name, form } = candidate;
  return { block, start, end, id: idOf(index, entity), name: nameText(index, name), form, reason };
}

/** Candidates of one place together: they come one behind the other, longer places before shorter ones. */
function bySpan(candidates: readonly Candidate[]): Candidate[][] {
  const spans: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = spans.at(-1)?.[0];
    if (
      last &&
      last.block === candidate.block &&
      last.start === candidate.start &&
      last.end === candidate.end
    )
      spans.at(-1)?.push(candidate);
    else spans.push([candidate]);
  }
  return spans;
}

/** What each kind of evidence is worth. A title of its time beats a name, a name beats a word nearby. */
const WORTH: Readonly<Record<Evidence, number>> = {
  date: 1,
  unambiguous: 0.8,
  pattern: 0.7,
  cue: 0.6,
  'other-name': 0.4,
  topic: 0.4,
};
/** A compound, or a word made from a name, stands back behind a name of another entity: less by that share. */
const COMPOUND_SHARE = 0.4;
const DERIVED_SHARE = 0.9;

function scoreOf(candidate: Candidate, evidence: Evidence): number {
  const share = (isCompound(candidate) ? COMPOUND_SHARE : 1) * (isDerived(candidate) ? DERIVED_SHARE : 1);
  return Math.round(100 * WORTH[evidence] * share) / 100;
}

import { dateNumber } from '../date';
import type { PartialDate } from '../entity';
import { FLAG } from '../index/layout';
import { entityOf, flagsOf, type Index, idOf, nameText, packNumbers, packOf } from '../index/open';
import type { Density, Found, Mention, PageText, Why } from '../mention';
import { type Candidate, openEvidence } from './evidence';
import { FOUND_WIDTH } from './match';
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
  const off = packNumbers(index, choice.packsOff);
  const candidates = found
    .flatMap((numbers, block) => unpack(index, numbers, block))
    .filter(({ entity }) => !off.has(packOf(index, entity)));
  const evidenceFor = openEvidence(index, page, candidates, dateNumber(page.date ?? choice.today));
  let taken = { block: -1, end: 0 };
  const names = candidates.filter(({ flags }) => (flags & FLAG.cue) === 0);
  const mentions = bySpan(names).flatMap((senses): Mention[] => {
    const [{ block: here, start: from } = { block: 0, start: 0 }] = senses;
    if (here === taken.block && from < taken.end) return [];
    const believed = senses.flatMap((candidate) => {
      const evidence = evidenceFor(candidate);
      return evidence ? [{ candidate, evidence, weight: weightOf(candidate, evidence) }] : [];
    });
    const most = Math.max(...believed.map(({ weight }) => weight));
    const best = believed.filter(({ weight }) => weight === most);
    const [winner] = best;
    if (!winner || best.length > 1) return [];
    const { block, start, end, name, entity, flags } = winner.candidate;
    taken = { block, end };
    return [
      {
        block,
        start,
        end,
        id: idOf(index, entity),
        derived: (flags & FLAG.derived) !== 0,
        first: false,
        marked: false,
        why: { name: nameText(index, name), evidence: winner.evidence },
      },
    ];
  });
  return markMentions(mentions, page, choice.density);
}

function unpack(index: Index, numbers: Found, block: number): Candidate[] {
  return Array.from({ length: Math.floor(numbers.length / FOUND_WIDTH) }, (_, n) => {
    const [start = 0, end = 0, name = 0, context = 0] = numbers.slice(n * FOUND_WIDTH, (n + 1) * FOUND_WIDTH);
    return { block, start, end, name, entity: entityOf(index, name), flags: flagsOf(index, name), context };
  });
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

/** A cue beats a name elsewhere on the page; a plain name beats a compound; a title of its time beats both. */
function weightOf({ flags }: Candidate, evidence: Why['evidence']): number {
  const strength = { date: 4, unambiguous: 3, cue: 2, 'other-name': 1 }[evidence];
  return strength - ((flags & FLAG.compound) !== 0 ? 2.5 : 0) - ((flags & FLAG.derived) !== 0 ? 0.5 : 0);
}

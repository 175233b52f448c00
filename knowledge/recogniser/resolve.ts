import { dateNumber, lastDay } from '../date';
import type { PartialDate } from '../entity';
import { FLAG } from '../index/layout';
import { entityOf, flagsOf, type Index, idOf, nameText, packNumbers, packOf, roleOf } from '../index/open';
import type { Density, Found, Mention, PageText, Why } from '../mention';
import { CONTEXT, FOUND_WIDTH } from './match';
import { markMentions } from './salience';

/** What the reader chose, and the day it is. */
export interface Choice {
  density: Density;
  /** Ids of packs switched off. */
  packsOff: readonly string[];
  /** For pages that do not say when they appeared. */
  today: PartialDate;
}

/** A candidate of one block, unpacked. */
interface Candidate {
  block: number;
  start: number;
  end: number;
  name: number;
  entity: number;
  flags: number;
  context: number;
}

/**
 * Decides over a whole page: which candidates are mentions, what they mean, which are marked.
 *
 * A name that is ambiguous counts only with evidence: a cue in the same block, or another name of the
 * entity that needs none, anywhere on the page. A title counts, besides, only for an article of its
 * time, and not when somebody else's name follows. Of several entities that remain for one place, the one with
 * the better evidence is meant; if none is better, none is. A name that does not count makes room for
 * shorter ones within it. A heading has the evidence of its section.
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
  const names = candidates.filter(({ flags }) => (flags & FLAG.cue) === 0);
  const day = dateNumber(page.date ?? choice.today);
  const cued = cuedBlocks(candidates, page);
  const holds = (candidate: Candidate): boolean => {
    const role = roleOf(index, candidate.name);
    return !role || (role.from <= day && day <= lastDay(role.to) && !belongsToAnother(candidate, names));
  };
  const named = new Set(
    names
      .filter((candidate) => (candidate.flags & NEEDS) === 0 && holds(candidate))
      .map(({ entity }) => entity),
  );
  const contextEvidence = ({ flags, block, entity }: Candidate): Why['evidence'] | null => {
    if ((flags & FLAG.ambiguous) === 0) return 'unambiguous';
    if (cued.has(`${block} ${entity}`)) return 'cue';
    return named.has(entity) ? 'other-name' : null;
  };
  const evidenceFor = (candidate: Candidate): Why['evidence'] | null => {
    const context = contextEvidence(candidate);
    if ((candidate.flags & FLAG.role) === 0 || context === null) return context;
    return holds(candidate) ? 'date' : null;
  };

  let taken = { block: -1, end: 0 };
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

/** A name with one of these flags speaks for nothing by itself. */
const NEEDS = FLAG.ambiguous | FLAG.cue | FLAG.compound;

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

/** A cue beats a name elsewhere on the page; a plain name beats a compound; a title of its time beats both. */
function weightOf({ flags }: Candidate, evidence: Why['evidence']): number {
  const strength = { date: 4, unambiguous: 3, cue: 2, 'other-name': 1 }[evidence];
  return strength - ((flags & FLAG.compound) !== 0 ? 2.5 : 0) - ((flags & FLAG.derived) !== 0 ? 0.5 : 0);
}

/** "US-Außenminister Blinken": a capitalised word follows the title, and it is not its holder. */
function belongsToAnother(title: Candidate, names: readonly Candidate[]): boolean {
  if ((title.context & CONTEXT.capitalFollows) === 0) return false;
  return !names.some(
    ({ block, start, entity }) =>
      block === title.block && entity === title.entity && start > title.end && start - title.end <= 2,
  );
}

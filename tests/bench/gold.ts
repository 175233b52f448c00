import { fileURLToPath } from 'node:url';
import { compileKnowledge, readChecked } from '@/knowledge/build/buildKnowledge';
import { pageOfText } from '@/knowledge/cli/pageOfText';
import { textBlocks } from '@/knowledge/cli/textBlocks';
import { today } from '@/knowledge/date';
import { type Index, openIndex } from '@/knowledge/index/open';
import type { Mention } from '@/knowledge/mention';
import { matchText } from '@/knowledge/recogniser/match';
import { resolvePage } from '@/knowledge/recogniser/resolve';
import { type GoldMention, type GoldPassage, goldPassages } from '../fixtures/gold';
import { rounded } from './measure';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

interface Found {
  start: number;
  end: number;
  id: string;
  /** The class of form it was found as, in the words of the passages. */
  form: string;
}

/** How the recogniser did on one passage. */
interface Judged {
  passage: GoldPassage;
  right: GoldMention[];
  missed: GoldMention[];
  /** Found where an editor saw nothing, or something else, or other edges. */
  wrong: Found[];
}

/**
 * Precision and recall on the passages of `tests/fixtures/gold/`: a mention is right with the same
 * entity and the same edges. Optional ones count neither way.
 */
export async function benchGold(): Promise<object> {
  const { index } = compileKnowledge(await readChecked(KNOWLEDGE));
  const opened = openIndex(index);
  const judged = goldPassages().map((passage) => judge(opened, passage));
  const traps = judged.filter(({ passage }) => passage.kind === 'trap');
  const beat = judged.filter(({ passage }) => passage.kind === 'beat');
  return {
    passages: judged.length,
    beat: scores(beat),
    traps: {
      ...scores(traps),
      wrongPer1000Characters: rounded(
        (1000 * sum(traps, ({ wrong }) => wrong.length)) / sum(traps, ({ passage }) => passage.text.length),
      ),
    },
    byForm: byForm(judged),
    missed: judged.flatMap(({ passage, missed }) => missed.map((mention) => described(passage, mention))),
    wrong: judged.flatMap(({ passage, wrong }) => wrong.map((mention) => described(passage, mention))),
  };
}

function judge(index: Index, passage: GoldPassage): Judged {
  const found = recognise(index, passage);
  const same = (one: Found, other: Found): boolean =>
    one.start === other.start && one.end === other.end && one.id === other.id;
  const optional = passage.mentions.filter(({ form }) => form === 'optional');
  const wanted = passage.mentions.filter(({ form }) => form !== 'optional');
  return {
    passage,
    right: wanted.filter((mention) => found.some((one) => same(one, mention))),
    missed: wanted.filter((mention) => !found.some((one) => same(one, mention))),
    wrong: found.filter(
      (one) =>
        !wanted.some((mention) => same(one, mention)) &&
        !optional.some(({ start, end, id }) => id === one.id && start < one.end && one.start < end),
    ),
  };
}

function recognise(index: Index, { text, language, date }: GoldPassage): Found[] {
  const stretches = textBlocks(text);
  const found = stretches.map(({ start, end }) => matchText(index, text.slice(start, end), language));
  const page = pageOfText(stretches, language, date);
  const choice = { density: 'all', packsOff: [], today: today() } as const;
  return resolvePage(index, page, found, choice).map((mention) => {
    const { block, start, end, id } = mention;
    const offset = stretches[block]?.start ?? 0;
    return { start: offset + start, end: offset + end, id, form: classOf(mention) };
  });
}

function scores(judged: readonly Judged[]): object {
  return figures(
    sum(judged, ({ right }) => right.length),
    sum(judged, ({ missed }) => missed.length),
    sum(judged, ({ wrong }) => wrong.length),
  );
}

function figures(right: number, missed: number, wrong: number): object {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return {
    right,
    missed,
    wrong,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded((2 * precision * recall) / (precision + recall)),
  };
}

/** The class a find belongs to that no editor wanted. */
function classOf({ derived, why }: Mention): string {
  if (derived) return 'derived';
  if (why.form === 'compound') return 'compound';
  if (why.evidence === 'date') return 'role';
  if (why.evidence === 'pattern') return 'topic';
  if (why.evidence !== 'unambiguous') return 'ambiguous';
  return { written: 'base', inflected: 'genitive', respelled: 'spelling' }[why.form as string] ?? 'base';
}

/** Precision, recall and F1 of each class of form. What is wrong counts in the class it was found as. */
function byForm(judged: readonly Judged[]): Record<string, object> {
  const forms = [
    ...new Set(judged.flatMap(({ right, missed }) => [...right, ...missed].map(({ form }) => form))),
  ];
  return Object.fromEntries(
    forms.sort().map((form) => {
      const count = (of: (one: Judged) => { form: string }[]): number =>
        sum(judged, (one) => of(one).filter((mention) => mention.form === form).length);
      return [
        form,
        figures(
          count(({ right }) => right),
          count(({ missed }) => missed),
          count(({ wrong }) => wrong),
        ),
      ];
    }),
  );
}

const described = ({ id, text }: GoldPassage, mention: { start: number; end: number; id: string }): string =>
  `${id}: ${text.slice(Math.max(0, mention.start - 25), mention.start)}[${text.slice(mention.start, mention.end)}|${mention.id}]${text.slice(mention.end, mention.end + 20)}`.replace(
    /\s+/g,
    ' ',
  );

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);

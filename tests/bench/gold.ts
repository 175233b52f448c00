import { fileURLToPath } from 'node:url';
import { compileKnowledge, readChecked } from '@/knowledge/build/buildKnowledge';
import { pageOfText } from '@/knowledge/cli/pageOfText';
import { textBlocks } from '@/knowledge/cli/textBlocks';
import { today } from '@/knowledge/date';
import { type Index, openIndex } from '@/knowledge/index/open';
import { matchText } from '@/knowledge/recogniser/match';
import { resolvePage } from '@/knowledge/recogniser/resolve';
import { type GoldMention, type GoldPassage, goldPassages } from '../fixtures/gold';
import { rounded } from './measure';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

interface Found {
  start: number;
  end: number;
  id: string;
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
  return resolvePage(index, page, found, choice).map(({ block, start, end, id }) => {
    const offset = stretches[block]?.start ?? 0;
    return { start: offset + start, end: offset + end, id };
  });
}

function scores(judged: readonly Judged[]): object {
  const right = sum(judged, (one) => one.right.length);
  const missed = sum(judged, (one) => one.missed.length);
  const wrong = sum(judged, (one) => one.wrong.length);
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

/** Recall of each class of form. */
function byForm(
  judged: readonly Judged[],
): Record<string, { right: number; missed: number; recall: number }> {
  const forms = [
    ...new Set(judged.flatMap(({ right, missed }) => [...right, ...missed].map(({ form }) => form))),
  ];
  return Object.fromEntries(
    forms.sort().map((form) => {
      const count = (of: (one: Judged) => GoldMention[]): number =>
        sum(judged, (one) => of(one).filter((mention) => mention.form === form).length);
      const right = count((one) => one.right);
      const missed = count((one) => one.missed);
      return [form, { right, missed, recall: rounded(right / (right + missed)) }];
    }),
  );
}

const described = ({ id, text }: GoldPassage, mention: Found): string =>
  `${id}: ${text.slice(Math.max(0, mention.start - 25), mention.start)}[${text.slice(mention.start, mention.end)}|${mention.id}]${text.slice(mention.end, mention.end + 20)}`.replace(
    /\s+/g,
    ' ',
  );

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);

import { FLAG } from '../index/layout';
import { entityOf, flagsOf, type Index } from '../index/open';
import { FORMS, type Form, type Found } from '../mention';

/**
 * A place of a block where a name, a cue or a blocked phrase reads, as `match.ts` found it. It travels
 * from there to `resolve.ts` as four numbers: start, end, name, context.
 */
export interface Candidate {
  block: number;
  /** UTF-16 code units into the block's text; `end` is exclusive. */
  start: number;
  end: number;
  /** Number of the name in the index. */
  name: number;
  /** Number of the entity; `NOBODY` for a cue. */
  entity: number;
  /** Bits of `FLAG`. */
  flags: number;
  /** Bits of `NEIGHBOUR`. */
  neighbours: number;
  form: Form;
  /** Counts the sentences of the block up from 0; 0 throughout in a block without phrases of patterns. */
  sentence: number;
}

/** Numbers a candidate takes in `Found`. */
export const FOUND_WIDTH = 4;

/** In the context of a candidate: below the form are bits of `NEIGHBOUR`, above it is the sentence. */
const FORM_SHIFT = 8;
const SENTENCE_SHIFT = 11;

export function packContext(neighbours: number, form: Form): number {
  return neighbours | (FORMS.indexOf(form) << FORM_SHIFT);
}

export function withSentence(context: number, sentence: number): number {
  return context | (sentence << SENTENCE_SHIFT);
}

/** The candidates of one block. */
export function unpackFound(index: Index, found: Found, block: number): Candidate[] {
  return Array.from({ length: Math.floor(found.length / FOUND_WIDTH) }, (_, n) => {
    const [start = 0, end = 0, name = 0, context = 0] = found.slice(n * FOUND_WIDTH, (n + 1) * FOUND_WIDTH);
    return {
      block,
      start,
      end,
      name,
      entity: entityOf(index, name),
      flags: flagsOf(index, name),
      neighbours: context & ((1 << FORM_SHIFT) - 1),
      form: FORMS[(context >>> FORM_SHIFT) & ((1 << (SENTENCE_SHIFT - FORM_SHIFT)) - 1)] ?? 'written',
      sentence: context >>> SENTENCE_SHIFT,
    };
  });
}

export const isCompound = ({ form }: Candidate): boolean =>
  form === 'compound' || form === 'compound-adjective';

/** A word made from a name (`russisch`, `kremltreu`) rather than the name. */
export const isDerived = ({ flags, form }: Candidate): boolean =>
  (flags & FLAG.derived) !== 0 || form === 'compound-adjective';

import type { Found, Mention } from '@/knowledge/mention';
import type { Look } from '../../contract/requests';
import { isSameBlock, type TextBlock } from '../blocks/textBlock';
import { PageMark } from '../marks/pageMark';

/** A block of the page and what is known about it so far. */
export interface ReadBlock {
  readonly block: TextBlock;
  /** `null`: not asked for yet. */
  found: Found | null;
  /** What its names were decided to mean, in text order. */
  mentions: readonly Mention[];
  /** Those of them that are painted, in text order. */
  marks: readonly PageMark[];
}

export function unread(block: TextBlock): ReadBlock {
  return { block, found: null, mentions: [], marks: [] };
}

/**
 * Carries over what is known: blocks that did not change stay the same object with the same
 * marks; a text that moved to other nodes (frameworks do that) is not asked for again.
 *
 * @param old What was read of this part of the page before.
 * @param fresh What stands there now.
 */
export function reconcile(old: readonly ReadBlock[], fresh: readonly TextBlock[]): ReadBlock[] {
  if (old.length === 0) return fresh.map(unread);
  const byElement = groupBy(old, ({ block }) => block.element);
  const foundByText = new Map(old.map(({ block, found }) => [block.text, found]));
  return fresh.map((block) => {
    const same = byElement.get(block.element)?.find((before) => isSameBlock(before.block, block));
    return same ?? { ...unread(block), found: foundByText.get(block.text) ?? null };
  });
}

/**
 * Puts a decision about the page into its blocks. A mark that is meant to stay is the same object.
 *
 * @param mentions Their `block` counts in `blocks`.
 * @returns Whether any mark came or went.
 */
export function applyMentions(
  blocks: readonly ReadBlock[],
  mentions: readonly Mention[],
  lookOf: (id: string) => Look,
): boolean {
  const byBlock = groupBy(mentions, ({ block }) => block);
  let changed = false;
  for (const [at, read] of blocks.entries()) {
    const now = byBlock.get(at) ?? NONE;
    if (now.length === 0 && read.mentions.length === 0) continue;
    const before = new Map(
      read.mentions.filter(isMarked).map((mention, nth) => [keyOf(mention), read.marks[nth]]),
    );
    read.mentions = now.toSorted((a, b) => a.start - b.start);
    const marks = read.mentions.filter(isMarked).map((mention) => {
      const look = lookOf(mention.id);
      const mark = before.size > 0 ? before.get(keyOf(mention)) : undefined;
      if (mark?.look !== look || !mark.stands()) return new PageMark(read.block, mention, look);
      // The rest of the page may speak for it otherwise than before.
      mark.why = mention.why;
      mark.others = mention.others;
      return mark;
    });
    changed ||= marks.length !== read.marks.length || marks.some((mark, nth) => mark !== read.marks[nth]);
    read.marks = marks;
  }
  return changed;
}

const NONE: readonly Mention[] = [];

function isMarked(mention: Mention): boolean {
  return mention.marked;
}

function keyOf({ id, start, end }: Mention): string {
  return `${start} ${end} ${id}`;
}

function groupBy<Value, Key>(values: readonly Value[], keyOfValue: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOfValue(value));
    if (group) group.push(value);
    else groups.set(keyOfValue(value), [value]);
  }
  return groups;
}

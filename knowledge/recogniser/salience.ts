import type { Density, Mention, PageText } from '../mention';

/** Text on one screen of a news page: about 250 words. UTF-16 code units. */
const SCREEN = 1500;
/** A repeated mark stays away where so many stand on the screen before it already. */
const CROWDED = 8;

/**
 * Chooses which mentions are marked. Words made from names (`russisch`) never are.
 *
 * - `all`: every mention.
 * - `few`: each entity once, at its first mention on the page.
 * - `normal`: each entity at its first mention on the page, and again at the first mention of later
 *   sections. A reader who has just read a card needs it less: each further mark of one entity waits
 *   for twice as much text as the one before (1, 2, 4 … screens), and for room on its screen.
 *
 * A title right before its holder's name leaves the mark to the name.
 *
 * @param mentions In the order of the text.
 * @returns The same mentions, `first` and `marked` filled in.
 */
export function markMentions(mentions: readonly Mention[], page: PageText, density: Density): Mention[] {
  const offsets = blockOffsets(page);
  const seen = new Set<string>();
  const marks = new Map<string, { count: number; last: number }>();
  const recent: number[] = [];
  return mentions.map((mention, n) => {
    if (mention.derived || isTitleBeforeName(mention, mentions[n + 1])) return mention;
    const section = page.blocks[mention.block]?.section ?? 0;
    const place = `${section} ${mention.id}`;
    const first = !seen.has(place);
    seen.add(place);
    const at = (offsets[mention.block] ?? 0) + mention.start;
    const before = marks.get(mention.id);
    const marked =
      density === 'all' ||
      (density === 'few' && !before) ||
      (density === 'normal' &&
        first &&
        (!before ||
          (at - before.last >= SCREEN * 2 ** (before.count - 1) &&
            (recent.at(-CROWDED) ?? -SCREEN) + SCREEN <= at)));
    if (marked) {
      marks.set(mention.id, { count: (before?.count ?? 0) + 1, last: at });
      recent.push(at);
    }
    return { ...mention, first, marked };
  });
}

function isTitleBeforeName(mention: Mention, next: Mention | undefined): boolean {
  return (
    mention.why.evidence === 'date' &&
    next !== undefined &&
    next.id === mention.id &&
    next.block === mention.block &&
    next.start - mention.end <= 2
  );
}

/** Where each block begins, were they one text. UTF-16 code units. */
function blockOffsets({ blocks }: PageText): number[] {
  let at = 0;
  return blocks.map(({ length }) => {
    const start = at;
    at += length;
    return start;
  });
}

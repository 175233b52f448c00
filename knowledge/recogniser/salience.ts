import type { Density, Mention, PageText } from '../mention';

/** Text on one screen of a news page: about 250 words. UTF-16 code units. */
const SCREEN = 1500;
/** Most marks on one screen. */
const MOST_A_SCREEN: Readonly<Record<Density, number>> = {
  few: 3,
  normal: 12,
  all: Number.POSITIVE_INFINITY,
};

/** What makes a mention worth a mark. Each part is 0 to 1, and weighs so much. */
const WEIGHTS = {
  /** In a heading: 1; in the first screen: ½. */
  place: 2,
  /** How seldom papers name the entity: thirds of its rarity. The helpful before the famous. */
  rarity: 3,
  /** How often the page names the entity: half of it with three mentions, more with more. */
  centrality: 2,
  /** The first mention of its entity on the page. */
  first: 1,
} as const;

/**
 * Says how much each mention is worth a mark, and chooses which are marked. Words made from names
 * (`russisch`) never are, nor what the reader knows: both leave their room to others.
 *
 * - `all`: every mention.
 * - `few`: each entity once, and of a screen the three worth most.
 * - `normal`: each entity at its first mention on the page, and again at the first mention of later
 *   sections, of a screen the twelve worth most. A reader who has just read a card needs it less: each further
 *   mark of one entity waits for twice as much text as the one before (1, 2, 4 … screens).
 *
 * What a crowded screen has no room for may be marked later. A title right before its holder's name leaves
 * the mark to the name.
 *
 * @param mentions In the order of the text.
 * @param rarityOf Of an entity's id: 0 (papers name it everywhere) to 3 (hardly ever).
 * @param known Ids of entities the reader knows.
 * @returns The same mentions, `salience`, `first` and `marked` filled in.
 */
export function markMentions(
  mentions: readonly Mention[],
  page: PageText,
  density: Density,
  rarityOf: (id: string) => number,
  known: readonly string[] = [],
): Mention[] {
  const offsets = blockOffsets(page);
  const offsetOf = ({ block, start }: Mention): number => (offsets[block] ?? 0) + start;
  const weighed = weigh(mentions, page, offsetOf, rarityOf);
  const marked = new Set<Mention>();
  const before = new Map<string, { count: number; last: number }>();
  const familiar = new Set(known);
  const standing = weighed.filter(
    (mention, n) => !familiar.has(mention.id) && canBeMarked(mention, weighed[n + 1]),
  );
  for (const screen of screens(standing, offsetOf)) {
    const wanted = screen.filter((mention) =>
      isDue(mention, offsetOf(mention), before.get(mention.id), density),
    );
    // Of two mentions of one entity on a screen the first one is as good as any.
    const once = density === 'all' ? wanted : firstOfEach(wanted);
    const chosen = once.sort((a, b) => b.salience - a.salience).slice(0, MOST_A_SCREEN[density]);
    for (const mention of chosen) {
      marked.add(mention);
      const count = before.get(mention.id)?.count ?? 0;
      before.set(mention.id, { count: count + 1, last: offsetOf(mention) });
    }
  }
  return weighed.map((mention) => ({ ...mention, marked: marked.has(mention) }));
}

/** Fills in what a mention is worth, and whether it is the first of its entity in its section. */
function weigh(
  mentions: readonly Mention[],
  { blocks }: PageText,
  offsetOf: (mention: Mention) => number,
  rarityOf: (id: string) => number,
): Mention[] {
  const counts = new Map<string, number>();
  for (const { id } of mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  const seen = new Set<string>();
  return mentions.map((mention, n) => {
    const { id, block } = mention;
    const stands = canBeMarked(mention, mentions[n + 1]);
    const section = `${blocks[block]?.section ?? 0} ${id}`;
    const isFirstOnPage = stands && !seen.has(id);
    const first = stands && !seen.has(section);
    if (stands) seen.add(id).add(section);
    const count = counts.get(id) ?? 1;
    const parts: Record<keyof typeof WEIGHTS, number> = {
      place: blocks[block]?.kind === 'heading' ? 1 : offsetOf(mention) < SCREEN ? 0.5 : 0,
      rarity: rarityOf(id) / 3,
      centrality: (count - 1) / (count + 1),
      first: isFirstOnPage ? 1 : 0,
    };
    const worth = Object.entries(WEIGHTS).reduce(
      (sum, [part, weight]) => sum + weight * parts[part as keyof typeof WEIGHTS],
      0,
    );
    return { ...mention, first, salience: Math.round(100 * worth) / 100 };
  });
}

function isDue(
  { first }: Mention,
  at: number,
  before: { count: number; last: number } | undefined,
  density: Density,
): boolean {
  if (density === 'all' || !before) return true;
  return density === 'normal' && first && at - before.last >= SCREEN * 2 ** (before.count - 1);
}

/** Mentions that stand on one screen together. */
function screens(mentions: readonly Mention[], offsetOf: (mention: Mention) => number): Mention[][] {
  const byScreen = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const screen = Math.floor(offsetOf(mention) / SCREEN);
    const there = byScreen.get(screen);
    if (there) there.push(mention);
    else byScreen.set(screen, [mention]);
  }
  return [...byScreen.values()];
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (!first.has(mention.id)) first.set(mention.id, mention);
  return [...first.values()];
}

/** Not a word made from a name, nor a title that leaves the mark to the name. */
function canBeMarked(mention: Mention, next: Mention | undefined): boolean {
  return !mention.derived && !isTitleBeforeName(mention, next);
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

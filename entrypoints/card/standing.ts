import { type CardHost, setPosition } from './cardHost';
import type { Shown } from './cardState';
import { MARGIN_PX, type Place, placeCard } from './placeCard';

/** Narrower than this a card beside a word leaves no text to be seen, px. */
const SHEET_BELOW_PX = 480;
/** Between a sheet and its word, for the line under it, px. */
const SHEET_GAP_PX = 4;
/** Lower than this a sheet shows nothing to read, px. */
const LEAST_SHEET_PX = 120;

/** Keeps a card where it belongs, whatever becomes of its word, its height and the window. */
export interface Standing {
  /** Puts the card beside its word, or on the edge of a narrow screen. `line`: which of the word's lines. */
  place(card: Shown, line: number): void;
  /** The next place is found anew, on whichever side has more room. */
  forget(): void;
}

export function standingOf({ element, inside }: CardHost): Standing {
  /** Where the card stands, and where its word stood then. */
  let standing: (Place & { word: DOMRect }) | null = null;
  let latest: Shown | null = null;

  function place(card: Shown, line: number): void {
    latest = card;
    const rects = card.mark?.rects() ?? [];
    const word = rects[line] ?? rects[0];
    const isSheet = card.touch || innerWidth < SHEET_BELOW_PX;
    inside.classList.toggle('sheet', isSheet);
    if (isSheet) placeSheet(word);
    // Pinned, and its word has scrolled away; or its word is gone, and the reader is in the card.
    else if (standing && (!word || (card.hold === 'pin' && hasMoved(standing.word, word))))
      keepInView(standing);
    else if (word) void placeBeside(card, word);
    else placeInCorner();
  }

  async function placeBeside(card: Shown, word: DOMRect): Promise<void> {
    if (!standing) inside.style.removeProperty('--card-room');
    const found = await placeCard(element, word, standing?.placement ?? null, limit);
    if (latest !== card) return;
    standing = { ...found, word };
    setPosition(element, found);
  }

  function keepInView({ left, top }: Place): void {
    limit(innerHeight - 2 * MARGIN_PX);
    const { width, height } = element.getBoundingClientRect();
    const within = (start: number, length: number, whole: number) =>
      Math.max(Math.min(start, whole - MARGIN_PX - length), MARGIN_PX);
    setPosition(element, { left: within(left, width, innerWidth), top: within(top, height, innerHeight) });
  }

  /** At the edge that leaves more room beside its word: so it never covers it, nor changes sides as it grows. */
  function placeSheet(word: DOMRect | undefined): void {
    const above = word ? word.top - SHEET_GAP_PX : 0;
    const below = word ? innerHeight - word.bottom - SHEET_GAP_PX : innerHeight;
    const isAtTop = above > below;
    limit(Math.max(above, below, LEAST_SHEET_PX));
    inside.classList.toggle('at-top', isAtTop);
    const { width, height } = element.getBoundingClientRect();
    setPosition(element, { left: (innerWidth - width) / 2, top: isAtTop ? 0 : innerHeight - height });
  }

  /** A card without a word on the page. */
  function placeInCorner(): void {
    inside.style.removeProperty('--card-room');
    const { width } = element.getBoundingClientRect();
    const left = document.documentElement.clientWidth - width - 2 * MARGIN_PX;
    setPosition(element, { left, top: 2 * MARGIN_PX });
  }

  function limit(room: number): void {
    inside.style.setProperty('--card-room', `${room}px`);
  }

  return {
    place,
    forget: () => {
      standing = null;
    },
  };
}

function hasMoved(from: DOMRect, to: DOMRect): boolean {
  return Math.abs(from.top - to.top) > 1 || Math.abs(from.left - to.left) > 1;
}

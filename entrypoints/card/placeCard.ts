import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Between the word and its card: enough not to cover an underline, little enough to cross in one move. Px. */
const GAP_PX = 8;
/** Between the card and the edge of the viewport, px. */
export const MARGIN_PX = 8;
/** A card is never lower than its title and a line of text, px. */
const LEAST_ROOM_PX = 120;

/** With less room than this both below and above, the card goes to the word's side. Px. */
const SCANT_ROOM_PX = 180;

/** Where a card stands, px in the viewport, and how high it may be. */
export interface Place {
  left: number;
  top: number;
  room: number;
  placement: Placement;
}

/**
 * Finds a place beside a line of text: below it where there is room, else above, in very low windows
 * at its side; never over it and never out of the viewport.
 *
 * @param before Where the card stands already: it keeps its side. `null`: it has just opened.
 * @param limit Called when the height the card may have is known, before it is measured again.
 */
export async function placeCard(
  host: HTMLElement,
  line: DOMRect,
  before: Placement | null,
  limit: (room: number) => void,
): Promise<Place> {
  let room = LEAST_ROOM_PX;
  const most = Math.max(line.top, innerHeight - line.bottom) - GAP_PX - MARGIN_PX;
  const fallbackPlacements: Placement[] =
    most < SCANT_ROOM_PX ? ['top-start', 'right-start', 'left-start'] : ['top-start'];
  // Everything counts against the viewport: what clips the page does not clip the top layer.
  const within = { boundary: [], padding: MARGIN_PX };
  const { x, y, placement } = await computePosition({ getBoundingClientRect: () => line }, host, {
    strategy: 'fixed',
    placement: before ?? 'bottom-start',
    middleware: [
      offset(GAP_PX),
      ...(before ? [] : [flip({ ...within, crossAxis: false, fallbackPlacements })]),
      shift(within),
      size({
        ...within,
        apply({ availableHeight }) {
          room = Math.max(availableHeight, LEAST_ROOM_PX);
          limit(room);
        },
      }),
    ],
  });
  return { left: x, top: y, room, placement };
}

import type { Point } from '../../contract/desk';
import type { PageMark } from '../marks/pageMark';
import { isLinkOrControl } from './isLinkOrControl';

/** What the pointer does, as the card program wants to hear it. */
export interface PointerEvents {
  /** It moved; at most once a frame. */
  moved(mark: PageMark | null, at: Point): void;
  pressed(mark: PageMark, touch: boolean): void;
  pressedElsewhere(): void;
  /** The page moved: scrolled, or laid out anew under a resting pointer. At most once a frame. */
  pageMoved(): void;
}

/**
 * Watches pointer and scrolling with passive listeners, and looks for marks at most once a frame.
 *
 * @param markAt The mark under a point, viewport px.
 */
export function watchPointer(
  markAt: (at: Point) => PageMark | null,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  let at: Point | null = null;
  let last: { mark: PageMark | null } = { mark: null };
  let moves = false;
  let scrolls = false;
  let isFrameDue = false;

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    // Browsers also say "moved" when the page moves under a resting pointer.
    if (!at || point.x !== at.x || point.y !== at.y) moves = at !== null;
    at = point;
    wantFrame();
  }

  function onScroll(): void {
    scrolls = true;
    wantFrame();
  }

  function wantFrame(): void {
    if (isFrameDue) return;
    isFrameDue = true;
    requestAnimationFrame(() => {
      isFrameDue = false;
      if (!signal.aborted) frame();
    });
  }

  function frame(): void {
    if (scrolls) events.pageMoved();
    else if (at) {
      const mark = markAt(at);
      if (moves) events.moved(mark, at);
      else if (mark !== last.mark) events.pageMoved();
      last = { mark };
    }
    moves = false;
    scrolls = false;
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || isModified(event) || hasSelection()) return;
    const mark = isLinkOrControl(event.composedPath())
      ? null
      : markAt({ x: event.clientX, y: event.clientY });
    if (mark) events.pressed(mark, event instanceof PointerEvent && event.pointerType === 'touch');
  }

  function onDown(event: PointerEvent): void {
    if (event.isTrusted && !isInPopover(event) && !markAt({ x: event.clientX, y: event.clientY })) {
      events.pressedElsewhere();
    }
  }

  const passively = { capture: true, passive: true, signal };
  addEventListener('pointermove', onMove, passively);
  addEventListener('pointerdown', onDown, passively);
  addEventListener('click', onClick, passively);
  addEventListener('scroll', onScroll, passively);
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** A click that ends the selecting of text is no press. */
function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** The card's own root is closed: seen from here, the press is on its host, a popover. */
function isInPopover(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.popover === 'manual';
}

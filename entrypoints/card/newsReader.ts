import type { Mark, News, Point } from '../contract/desk';
import { type CardEvent, type CardState, visibleCard } from './cardState';
import { type PointerMemory, readPointer } from './readPointer';
import type { Box } from './wedge';

/** What news means depends on where the card stands. */
export interface WhereTheCardIs {
  /** `null`: no card is to be seen. */
  box(): Box | null;
  pointerIsInside(): boolean;
}

/**
 * Reads news from the page as events of the card.
 *
 * @returns `null` for news that mean nothing to the card as it stands.
 */
export function newsReader(card: WhereTheCardIs) {
  let memory: PointerMemory | null = null;

  function read(news: Exclude<News, { type: 'goodbye' }>, state: CardState): CardEvent | null {
    const word = wordOf(state);
    switch (news.type) {
      case 'pointer': {
        const box = card.box();
        const open = box && { box, mark: visibleCard(state)?.mark ?? null };
        const step = readPointer(memory, news, open);
        memory = step.memory;
        // News come once a frame and may be older than the pointer's coming into the card.
        return card.pointerIsInside() ? { type: 'pointerInCard' } : step.event;
      }
      case 'press':
      case 'open':
      case 'visit':
        return news;
      case 'scroll':
        return { type: 'scrolled', wordVisible: word?.rects().some(isInViewport) ?? false };
      case 'pressElsewhere':
        return card.pointerIsInside() ? null : news;
      case 'marksChanged':
        return word && word.rects().length === 0
          ? { type: 'wordGone', pointerInside: card.pointerIsInside() }
          : null;
    }
  }

  /** Where the pointer was last, if it was anywhere. */
  read.pointer = (): Point | null => memory?.at ?? null;
  return read;
}

/** The word a card is shown, loaded or waited for. */
function wordOf(state: CardState): Mark | null {
  if (state.at === 'waiting') return state.mark;
  return visibleCard(state)?.mark ?? (state.at === 'loading' ? state.subject.mark : null);
}

function isInViewport({ left, top, right, bottom }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

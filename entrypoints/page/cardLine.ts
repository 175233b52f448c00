import { clearDesk, type Desk, deskOfFrame, layOutDesk, type News } from '../contract/desk';

/** The line to the card program, which need not be there yet. */
export interface CardLine {
  /** Passes news on; where there is no card program yet, keeps it. The latest counts. */
  tell(news: News): void;
  /** The same, and has the card program brought where there is none. */
  call(news: News): void;
  /** Whether the card program listens. */
  readonly isUp: boolean;
  /** Says goodbye and clears the desk; a later `call` begins anew. */
  hangUp(): void;
}

/**
 * @param desk What the card program finds on the desk, besides its own seat.
 * @param bring Has `card.js` brought into this frame. May fail; the next `call` tries again.
 */
export function createCardLine(desk: Omit<Desk, 'card'>, bring: () => Promise<unknown>): CardLine {
  let card: Desk['card'];
  let held: News | null = null;
  let isOnItsWay = false;

  function layOut(): void {
    if (deskOfFrame()) return;
    layOutDesk({
      ...desk,
      get card() {
        return card;
      },
      // The card program sits down: it hears what happened last before it came.
      set card(receiver: Desk['card']) {
        card = receiver;
        const news = held;
        held = null;
        if (news) receiver?.(news);
      },
    });
  }

  function tell(news: News): void {
    if (card) card(news);
    else if (isOnItsWay) held = news;
  }

  return {
    tell,
    call(news) {
      if (!card && !isOnItsWay) {
        isOnItsWay = true;
        layOut();
        bring()
          .catch(() => undefined)
          .finally(() => {
            isOnItsWay = false;
          });
      }
      tell(news);
    },
    get isUp() {
      return card !== undefined;
    },
    hangUp() {
      card?.({ type: 'goodbye' });
      card = undefined;
      held = null;
      isOnItsWay = false;
      clearDesk();
    },
  };
}

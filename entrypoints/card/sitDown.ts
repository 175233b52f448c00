import type { CardContent } from '@/knowledge/cardContent';
import { ask } from '../contract/ask';
import type { Desk } from '../contract/desk';
import {
  AT_REST,
  type CardEffect,
  type CardEvent,
  type CardState,
  type Content,
  nextCardState,
  QUIET_AFTER_SCROLL_MS,
  type Timing,
  visibleCard,
} from './cardState';
import { openView } from './cardView';
import { newsReader } from './newsReader';

/**
 * Runs the card of one frame: news in, state, card out. Everything it starts ends with the news
 * `goodbye`, and the desk is as it was.
 */
export function sitDown(desk: Desk): void {
  let state: CardState = AT_REST;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const view = openView(desk, dispatch);
  const read = newsReader(view);

  function dispatch(event: CardEvent): void {
    const next = nextCardState(state, event, timingOf(desk));
    if (next.state === state && next.effects.length === 0) return;
    const turned = next.state.turn !== state.turn;
    state = next.state;
    if (turned) clearTimeout(timer);
    view.draw(visibleCard(state), read.pointer());
    for (const effect of next.effects) perform(effect);
  }

  function perform(effect: CardEffect): void {
    switch (effect.type) {
      case 'startTimer':
        timer = setTimeout(() => dispatch({ type: 'timeUp', turn: effect.turn }), effect.ms);
        break;
      case 'ask':
        void contentOf(effect.id, desk.entitiesHere(), othersOf(effect.id, state)).then((content) =>
          dispatch({ type: 'contentCame', turn: effect.turn, content }),
        );
        break;
      case 'focus':
        view.focus();
        break;
    }
  }

  desk.card = (news) => {
    if (news.type === 'goodbye') {
      delete desk.card;
      dispatch({ type: 'closed' });
      view.close();
      return;
    }
    if (view.wasRemoved()) dispatch({ type: 'closed' });
    const event = read(news, state);
    if (event) dispatch(event);
    if (news.type === 'scroll' || news.type === 'marksChanged') view.follow();
  };
}

function timingOf(desk: Desk): Timing {
  const { openOn, dwellMs, graceMs } = desk.settings();
  return { openOn, dwellMs, graceMs, quietMs: QUIET_AFTER_SCROLL_MS };
}

/** What else the word of a card may mean; [] where the card is about something else than its word. */
function othersOf(id: string, state: CardState): string[] {
  const mark = state.at === 'loading' ? state.subject.mark : null;
  return mark?.id === id ? [...(mark.others ?? [])] : [];
}

/** A question that failed is an answer too: the card says so. */
async function contentOf(id: string, onPage: string[], others: string[]): Promise<Content> {
  try {
    const content: CardContent | null = await ask('card', { id, onPage, others });
    return content ?? 'nothing';
  } catch {
    return 'unreadable';
  }
}

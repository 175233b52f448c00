import type { CardContent } from '@/knowledge/cardContent';
import type { Text } from '@/knowledge/entity';
import type { Mark } from '../contract/desk';

/**
 * What keeps a card open. `pointer`: the pointer on its word or in it. `reader`: opened by touch, key
 * or list, or used since; stays until a press elsewhere. `pin`: stays until the reader closes it or
 * opens another.
 */
export type Hold = 'pointer' | 'reader' | 'pin';

/** A card somebody wants to see. */
export interface Subject {
  id: string;
  /** The word the card belongs to; `null`: its entity is not on the page. */
  mark: Mark | null;
  hold: Hold;
  touch: boolean;
  /** Opened from a list, or moved into: the focus goes in, and back when the card closes. */
  takesFocus: boolean;
  /** The cards before this one in the same place, oldest first. */
  trail: readonly Step[];
}

export interface Step {
  id: string;
  label: Text;
}

export type Content = CardContent | 'nothing' | 'unreadable';

/** A card that can be seen. */
export interface Shown extends Subject {
  content: Content;
}

/** Where the pointer went while the page scrolled: nowhere, off all marks, or onto one. */
type Wandered = 'unmoved' | 'off' | Mark;

/**
 * Where the card program stands.
 *
 *   rest ──pointer on mark──▶ waiting ──dwelt──▶ loading ──content──▶ shown ◀──▶ leaving ──▶ rest
 *     ▲                   press, open, visit: straight to loading         other mark: loading again
 *     └── scrolling: any scroll leads here until the page has been quiet; a hover card stays seen
 *
 * `turn` counts every timer started and every question asked: one that comes back with another
 * number is late and changes nothing.
 */
export type CardState = { turn: number } & (
  | { at: 'rest' }
  | { at: 'waiting'; mark: Mark }
  /** `behind`: the card that stays to be seen until the answer is there. */
  | { at: 'loading'; subject: Subject; behind: Shown | null }
  | { at: 'shown'; shown: Shown }
  /** `over`: the mark under the pointer, crossed on the way to the card so far. */
  | { at: 'leaving'; shown: Shown; over: Mark | null }
  | { at: 'scrolling'; shown: Shown | null; wandered: Wandered }
);

export type CardEvent =
  | { type: 'pointerOnMark'; mark: Mark }
  | { type: 'pointerOffMark' }
  /** On its way to the card; `over`: the mark it is crossing. */
  | { type: 'pointerOnItsWay'; over: Mark | null }
  | { type: 'pointerInCard' }
  | { type: 'pointerOutOfCard' }
  | { type: 'press'; mark: Mark; touch: boolean }
  | { type: 'open'; id: string; mark: Mark | null }
  /** A key led to this mark. */
  | { type: 'visit'; mark: Mark }
  /** A press or the focus inside the card. */
  | { type: 'used' }
  | { type: 'pinToggled' }
  | { type: 'followed'; id: string }
  | { type: 'wentBack' }
  | { type: 'closed' }
  | { type: 'pressElsewhere' }
  /** `wordVisible`: whether the word of the card, or of the wait for it, is still in the viewport. */
  | { type: 'scrolled'; wordVisible: boolean }
  /** The word of the card, or of the wait for it, is not marked any more. */
  | { type: 'wordGone'; pointerInside: boolean }
  | { type: 'timeUp'; turn: number }
  | { type: 'contentCame'; turn: number; content: Content };

export type CardEffect =
  | { type: 'startTimer'; ms: number; turn: number }
  | { type: 'ask'; id: string; turn: number }
  | { type: 'focus' };

/** The reader's choices and the one fixed time. Milliseconds. */
export interface Timing {
  openOn: 'rest' | 'click';
  dwellMs: number;
  graceMs: number;
  quietMs: number;
}

/** How long no scroll event must come before the page counts as quiet: a wheel's notches come closer than this. */
export const QUIET_AFTER_SCROLL_MS = 150;

export const AT_REST: CardState = { at: 'rest', turn: 0 };

type Next = { state: CardState; effects: CardEffect[] };

/** The card that can be seen in a state; `null` if none. */
export function visibleCard(state: CardState): Shown | null {
  if (state.at === 'loading') return state.behind;
  return 'shown' in state ? state.shown : null;
}

/**
 * Every change of the card program. Knows no page and no clock: what takes time is an effect, and
 * comes back as an event with the same `turn`.
 *
 * @returns The same state object if the event changes nothing.
 */
export function nextCardState(now: CardState, event: CardEvent, timing: Timing): Next {
  const same: Next = { state: now, effects: [] };
  const shown = visibleCard(now);
  const turn = now.turn + 1;

  const settle = (state: CardState): Next => ({ state, effects: [] });
  const rest = (): Next => settle({ at: 'rest', turn });
  const show = (card: Shown): Next => settle({ at: 'shown', turn, shown: card });
  const after = (ms: number, state: CardState): Next => ({
    state,
    effects: [{ type: 'startTimer', ms, turn: state.turn }],
  });
  const leave = (card: Shown, over: Mark | null = null): Next =>
    after(timing.graceMs, { at: 'leaving', turn, shown: card, over });
  const load = (subject: Subject): Next => ({
    state: { at: 'loading', turn, subject, behind: shown },
    effects: [{ type: 'ask', id: subject.id, turn }],
  });
  const loadHovered = (mark: Mark): Next => load({ ...newSubject(mark.id, mark), hold: 'pointer' });
  const scroll = (card: Shown | null, wandered: Wandered): Next =>
    after(timing.quietMs, { at: 'scrolling', turn, shown: card, wandered });

  switch (event.type) {
    case 'pointerOnMark': {
      const { mark } = event;
      if (now.at === 'scrolling') return settle({ ...now, wandered: mark });
      if (now.at === 'loading') {
        if (now.subject.hold !== 'pointer' || now.subject.mark === mark) return same;
        return shown?.mark === mark ? show(shown) : loadHovered(mark);
      }
      if (shown) {
        if (shown.hold !== 'pointer') return same;
        if (shown.mark === mark) return now.at === 'leaving' ? show(shown) : same;
        return timing.openOn === 'rest' ? loadHovered(mark) : same;
      }
      if (timing.openOn === 'click') return same;
      if (now.at === 'waiting' && now.mark === mark) return same;
      if (timing.dwellMs === 0) return loadHovered(mark);
      return after(timing.dwellMs, { at: 'waiting', turn, mark });
    }

    case 'pointerOffMark':
      if (now.at === 'waiting') return rest();
      if (now.at === 'scrolling') return settle({ ...now, wandered: 'off' });
      if (now.at === 'loading') {
        if (now.subject.hold !== 'pointer') return same;
        return shown ? leave(shown) : rest();
      }
      if (now.at === 'leaving') return now.over ? settle({ ...now, over: null }) : same;
      return now.at === 'shown' && now.shown.hold === 'pointer' ? leave(now.shown) : same;

    case 'pointerOnItsWay':
      // Each step nearer buys new time; a pointer that stops on the way has none left in the end.
      if (shown?.hold !== 'pointer') return same;
      if (now.at === 'scrolling') return settle({ ...now, wandered: event.over ?? 'off' });
      return leave(shown, event.over);

    case 'pointerInCard':
      if (!shown) return same;
      if (now.at === 'leaving' || (now.at === 'loading' && now.subject.hold === 'pointer'))
        return show(shown);
      if (now.at === 'scrolling') return settle({ ...now, wandered: 'unmoved' });
      return same;

    case 'pointerOutOfCard':
      return now.at === 'shown' && now.shown.hold === 'pointer' ? leave(now.shown) : same;

    case 'press': {
      const { mark, touch } = event;
      const itsCardIsOpen = shown?.mark === mark && shown.id === mark.id && now.at !== 'loading';
      // Where cards open on click, the first click opens and the second pins.
      const hold = touch || (timing.openOn === 'click' && !itsCardIsOpen) ? 'reader' : 'pin';
      if (!itsCardIsOpen) return load({ ...newSubject(mark.id, mark), hold, touch });
      return shown.hold === 'pin' ? same : show({ ...shown, hold });
    }

    case 'open': {
      if (shown && now.at !== 'loading' && shown.id === event.id) {
        const held: Shown = { ...shown, mark: event.mark, hold: atLeastReader(shown.hold), takesFocus: true };
        return { ...show(held), effects: [{ type: 'focus' }] };
      }
      return load({ ...newSubject(event.id, event.mark), takesFocus: true });
    }

    case 'visit': {
      const { mark } = event;
      if (shown && now.at !== 'loading' && shown.id === mark.id) {
        return show({ ...shown, mark, hold: atLeastReader(shown.hold) });
      }
      // Whoever has moved into the card moves along with it.
      const takesFocus = now.at === 'loading' ? now.subject.takesFocus : (shown?.takesFocus ?? false);
      return load({ ...newSubject(mark.id, mark), takesFocus });
    }

    case 'used':
      return shown?.hold === 'pointer' && now.at !== 'loading' ? show({ ...shown, hold: 'reader' }) : same;

    case 'pinToggled':
      if (!shown || now.at === 'loading') return same;
      return show({ ...shown, hold: shown.hold === 'pin' ? 'reader' : 'pin' });

    case 'followed': {
      if (!shown || now.at === 'loading' || typeof shown.content === 'string') return same;
      const { entity } = shown.content;
      const trail = [...shown.trail, { id: entity.id, label: entity.label }];
      return load({ ...subjectOf(shown), id: event.id, trail });
    }

    case 'wentBack': {
      const step = shown?.trail.at(-1);
      if (!shown || !step || now.at === 'loading') return same;
      return load({ ...subjectOf(shown), id: step.id, trail: shown.trail.slice(0, -1) });
    }

    case 'closed':
      return now.at === 'rest' ? same : rest();

    case 'pressElsewhere':
      if (now.at === 'loading') return now.subject.hold === 'pin' ? same : rest();
      if (now.at === 'waiting') return rest();
      return shown && shown.hold !== 'pin' ? rest() : same;

    case 'scrolled': {
      if (now.at === 'loading' && now.subject.hold !== 'pointer') return same;
      if (shown && shown.hold !== 'pointer') return same;
      const stays = event.wordVisible ? shown : null;
      return scroll(stays, now.at === 'leaving' ? 'off' : 'unmoved');
    }

    case 'wordGone':
      if (now.at === 'waiting') return rest();
      if (now.at === 'loading') return now.subject.hold === 'pointer' ? rest() : same;
      return shown?.hold === 'pointer' && !event.pointerInside ? rest() : same;

    case 'timeUp': {
      if (event.turn !== now.turn) return same;
      if (now.at === 'waiting') return loadHovered(now.mark);
      if (now.at === 'leaving') return now.over && timing.openOn === 'rest' ? loadHovered(now.over) : rest();
      if (now.at !== 'scrolling') return same;
      const quiet: CardState = now.shown ? { at: 'shown', turn, shown: now.shown } : { at: 'rest', turn };
      if (now.wandered === 'unmoved') return settle(quiet);
      const wandered: CardEvent =
        now.wandered === 'off' ? { type: 'pointerOffMark' } : { type: 'pointerOnMark', mark: now.wandered };
      return nextCardState(quiet, wandered, timing);
    }

    case 'contentCame':
      if (now.at !== 'loading' || event.turn !== now.turn) return same;
      return {
        ...show({ ...now.subject, content: event.content }),
        effects: now.subject.takesFocus ? [{ type: 'focus' }] : [],
      };
  }
}

function newSubject(id: string, mark: Mark | null): Subject {
  return { id, mark, hold: 'reader', touch: false, takesFocus: false, trail: [] };
}

/** For the next card in the same place: whoever moves on inside a card means to read. */
function subjectOf({ mark, hold, touch, trail, id }: Shown): Subject {
  return { id, mark, hold: atLeastReader(hold), touch, takesFocus: true, trail };
}

function atLeastReader(hold: Hold): Hold {
  return hold === 'pointer' ? 'reader' : hold;
}

import { describe, expect, test } from 'vitest';
import {
  AT_REST,
  type CardEvent,
  type CardState,
  type Content,
  type Hold,
  nextCardState,
  type Shown,
  type Timing,
  visibleCard,
} from '@/entrypoints/card/cardState';
import type { Mark } from '@/entrypoints/contract/desk';
import { contentOf } from '../../components/someContent';
import { markOf } from '../someMark';

const TIMING: Timing = { openOn: 'rest', dwellMs: 300, graceMs: 300, quietMs: 150 };
const ON_CLICK: Timing = { ...TIMING, openOn: 'click' };

const krim = markOf('krim');
const kiew = markOf('kiew');

const walk = (state: CardState, ...events: CardEvent[]): CardState =>
  events.reduce((now, event) => nextCardState(now, event, TIMING).state, state);
const effects = (state: CardState, event: CardEvent, timing = TIMING) =>
  nextCardState(state, event, timing).effects;
const timeUp = ({ turn }: CardState): CardEvent => ({ type: 'timeUp', turn });
const came = ({ turn }: CardState, content: Content = contentOf('krim')): CardEvent => ({
  type: 'contentCame',
  turn,
  content,
});
const onMark = (mark: Mark): CardEvent => ({ type: 'pointerOnMark', mark });
const OFF: CardEvent = { type: 'pointerOffMark' };

/** A card as it is after its content came. */
function shown(hold: Hold = 'pointer', more: Partial<Shown> = {}): CardState {
  const card: Shown = {
    id: 'krim',
    mark: krim,
    hold,
    touch: false,
    takesFocus: false,
    trail: [],
    content: contentOf('krim'),
    ...more,
  };
  return { at: 'shown', turn: 7, shown: card };
}

describe('given no card', () => {
  test('when the pointer comes onto a mark, then the dwell begins', () => {
    const { state, effects } = nextCardState(AT_REST, onMark(krim), TIMING);
    expect(state).toMatchObject({ at: 'waiting', mark: krim });
    expect(effects).toEqual([{ type: 'startTimer', ms: 300, turn: state.turn }]);
  });

  test('when a card opens on click only, then resting on a mark does nothing', () => {
    expect(nextCardState(AT_REST, onMark(krim), ON_CLICK).state).toBe(AT_REST);
  });

  test('when no dwell is wanted, then the content is asked for at once', () => {
    const { state, effects } = nextCardState(AT_REST, onMark(krim), { ...TIMING, dwellMs: 0 });
    expect(state.at).toBe('loading');
    expect(effects).toEqual([{ type: 'ask', id: 'krim', turn: state.turn }]);
  });

  test.each([
    { by: 'a click', event: { type: 'press', mark: krim, touch: false }, timing: TIMING, hold: 'pin' },
    { by: 'a tap', event: { type: 'press', mark: krim, touch: true }, timing: TIMING, hold: 'reader' },
    {
      by: 'a first click where cards open on click',
      event: { type: 'press', mark: krim, touch: false },
      timing: ON_CLICK,
      hold: 'reader',
    },
    { by: 'a list', event: { type: 'open', id: 'krim', mark: null }, timing: TIMING, hold: 'reader' },
  ] as const)('when $by asks for a card, then it is loaded without a wait', ({ event, timing, hold }) => {
    const { state, effects } = nextCardState(AT_REST, event, timing);
    expect(state).toMatchObject({ at: 'loading', subject: { id: 'krim', hold } });
    expect(effects).toMatchObject([{ type: 'ask', id: 'krim' }]);
  });

  test('when a key leads to a mark, then its card is loaded at once and the focus stays', () => {
    const visiting = walk(AT_REST, { type: 'visit', mark: krim });
    expect(visiting).toMatchObject({ at: 'loading', subject: { id: 'krim', mark: krim, hold: 'reader' } });
    expect(effects(visiting, came(visiting))).toEqual([]);
  });

  test('when the page scrolls, then a pointer that stays still opens nothing in the quiet after', () => {
    const scrolling = walk(AT_REST, { type: 'scrolled', wordVisible: false });
    expect(scrolling).toMatchObject({ at: 'scrolling', shown: null });
    expect(walk(scrolling, timeUp(scrolling)).at).toBe('rest');
  });

  test.each<CardEvent>([
    { type: 'pointerOffMark' },
    { type: 'pointerInCard' },
    { type: 'pressElsewhere' },
    { type: 'closed' },
    { type: 'used' },
    { type: 'pinToggled' },
    { type: 'wentBack' },
    { type: 'followed', id: 'kiew' },
    { type: 'wordGone', pointerInside: false },
  ])('$type changes nothing', (event) => {
    expect(nextCardState(AT_REST, event, TIMING)).toEqual({ state: AT_REST, effects: [] });
  });
});

describe('given the pointer rests on a mark', () => {
  const waiting = walk(AT_REST, onMark(krim));

  test('when it has rested long enough, then the content is asked for', () => {
    expect(effects(waiting, timeUp(waiting))).toMatchObject([{ type: 'ask', id: 'krim' }]);
  });

  test('when it moves on the same mark, then the wait goes on', () => {
    expect(walk(waiting, onMark(krim))).toBe(waiting);
  });

  test('when it moves to another mark, then the wait begins anew and the old one means nothing', () => {
    const other = walk(waiting, onMark(kiew));
    expect(other).toMatchObject({ at: 'waiting', mark: kiew });
    expect(walk(other, timeUp(waiting))).toBe(other);
  });

  test.each<CardEvent>([OFF, { type: 'pressElsewhere' }, { type: 'wordGone', pointerInside: false }])(
    'when $type, then nothing opens any more',
    (event) => {
      const rest = walk(waiting, event);
      expect(rest.at).toBe('rest');
      expect(walk(rest, timeUp(waiting))).toBe(rest);
    },
  );

  test('when the page scrolls, then nothing opens until it is quiet and the pointer moves', () => {
    const scrolling = walk(waiting, { type: 'scrolled', wordVisible: true });
    expect(walk(scrolling, timeUp(waiting))).toBe(scrolling);
    expect(walk(scrolling, timeUp(scrolling)).at).toBe('rest');
  });

  test('when the pointer moves onto a mark during the scrolling, then its wait begins with the quiet', () => {
    const scrolling = walk(waiting, { type: 'scrolled', wordVisible: true }, onMark(kiew));
    expect(walk(scrolling, timeUp(scrolling))).toMatchObject({ at: 'waiting', mark: kiew });
  });
});

describe('given a card is loading', () => {
  const waiting = walk(AT_REST, onMark(krim));
  const loading = walk(waiting, timeUp(waiting));

  test('when its content comes, then it is shown', () => {
    expect(visibleCard(walk(loading, came(loading)))).toMatchObject({ id: 'krim', hold: 'pointer' });
  });

  test.each(['nothing', 'unreadable'] as const)(
    'when the answer is "%s", then the card says so',
    (content) => {
      expect(visibleCard(walk(loading, came(loading, content)))?.content).toBe(content);
    },
  );

  test('when the pointer leaves, then a late answer changes nothing', () => {
    const left = walk(loading, OFF);
    expect(walk(left, came(loading))).toBe(left);
  });

  test('when the pointer moves to another mark, then the answer for the first changes nothing', () => {
    const other = walk(loading, onMark(kiew));
    expect(other).toMatchObject({ at: 'loading', subject: { id: 'kiew' } });
    expect(walk(other, came(loading))).toBe(other);
  });

  test('when it was asked for by key or list, then the pointer does not matter and the focus goes in', () => {
    const asked = walk(AT_REST, { type: 'open', id: 'krim', mark: krim });
    expect(walk(asked, onMark(kiew), OFF)).toBe(asked);
    expect(effects(asked, came(asked))).toEqual([{ type: 'focus' }]);
  });

  test.each<{ event: CardEvent; hold: 'press' | 'open'; at: CardState['at'] }>([
    { event: { type: 'pressElsewhere' }, hold: 'open', at: 'rest' },
    { event: { type: 'pressElsewhere' }, hold: 'press', at: 'loading' },
    { event: { type: 'scrolled', wordVisible: false }, hold: 'open', at: 'loading' },
    { event: { type: 'wordGone', pointerInside: false }, hold: 'open', at: 'loading' },
  ])('when $event.type and the reader asked by $hold, then it is $at', ({ event, hold, at }) => {
    const byPress: CardEvent = { type: 'press', mark: krim, touch: false };
    const byList: CardEvent = { type: 'open', id: 'krim', mark: krim };
    expect(walk(AT_REST, hold === 'press' ? byPress : byList, event).at).toBe(at);
  });

  test.each<CardEvent>([
    { type: 'pressElsewhere' },
    { type: 'wordGone', pointerInside: false },
    { type: 'scrolled', wordVisible: false },
  ])('when $type and a hovering pointer asked, then nothing opens any more', (event) => {
    const over = walk(loading, event);
    expect(visibleCard(walk(over, came(loading)))).toBeNull();
  });

  test('when it opened by hovering, then the focus stays where it is', () => {
    expect(effects(loading, came(loading))).toEqual([]);
  });
});

describe('given a card held by the pointer', () => {
  const card = shown('pointer');

  test('when the pointer leaves, then it stays for the grace and closes', () => {
    const leaving = walk(card, OFF);
    expect(effects(card, OFF)).toEqual([{ type: 'startTimer', ms: 300, turn: leaving.turn }]);
    expect(visibleCard(leaving)).not.toBeNull();
    expect(walk(leaving, timeUp(leaving)).at).toBe('rest');
  });

  test.each([onMark(krim), { type: 'pointerInCard' } satisfies CardEvent])(
    'when the pointer comes back in time ($type), then it stays',
    (event) => {
      const leaving = walk(card, OFF);
      const back = walk(leaving, event);
      expect(back.at).toBe('shown');
      expect(walk(back, timeUp(leaving))).toBe(back);
    },
  );

  test('when the pointer is on its way to the card, then every step renews the grace', () => {
    const first = walk(card, { type: 'pointerOnItsWay', over: null });
    const second = walk(first, { type: 'pointerOnItsWay', over: kiew });
    expect(walk(second, timeUp(first))).toBe(second);
    expect(walk(second, { type: 'pointerInCard' }).at).toBe('shown');
  });

  test('when the pointer stops on another mark on its way, then that one is meant after all', () => {
    const crossing = walk(card, { type: 'pointerOnItsWay', over: kiew });
    expect(walk(crossing, timeUp(crossing))).toMatchObject({ at: 'loading', subject: { id: 'kiew' } });
  });

  test('when the pointer goes to another mark, then that card follows at once and this one stays until then', () => {
    const { state, effects } = nextCardState(card, onMark(kiew), TIMING);
    expect(effects).toMatchObject([{ type: 'ask', id: 'kiew' }]);
    expect(visibleCard(state)?.id).toBe('krim');
  });

  test('when the pointer turns back during such a change, then this card stays', () => {
    expect(walk(card, onMark(kiew), onMark(krim))).toMatchObject({ at: 'shown', shown: { id: 'krim' } });
  });

  test('when the pointer goes out of the card, then it stays for the grace', () => {
    expect(walk(card, { type: 'pointerOutOfCard' }).at).toBe('leaving');
  });

  test('when the pointer comes off a mark it crossed on its way, then that one is not meant', () => {
    const crossing = walk(card, { type: 'pointerOnItsWay', over: kiew }, OFF);
    expect(walk(crossing, timeUp(crossing)).at).toBe('rest');
  });

  test('when the pointer comes into the card while another loads, then this card stays', () => {
    expect(walk(card, onMark(kiew), { type: 'pointerInCard' })).toMatchObject({
      at: 'shown',
      shown: { id: 'krim' },
    });
  });

  test('when the pointer leaves both marks while another loads, then this card leaves', () => {
    expect(walk(card, onMark(kiew), OFF)).toMatchObject({ at: 'leaving', shown: { id: 'krim' } });
  });

  test('when cards open on click, then another mark under the pointer changes nothing', () => {
    expect(nextCardState(card, onMark(kiew), ON_CLICK).state).toBe(card);
  });

  test('when the page scrolls while it is leaving, then it goes on leaving in the quiet after', () => {
    const scrolling = walk(card, OFF, { type: 'scrolled', wordVisible: true });
    expect(walk(scrolling, timeUp(scrolling)).at).toBe('leaving');
  });

  test('when the pointer comes into the card while the page scrolls, then it stays', () => {
    const scrolling = walk(card, OFF, { type: 'scrolled', wordVisible: true }, { type: 'pointerInCard' });
    expect(walk(scrolling, timeUp(scrolling)).at).toBe('shown');
  });

  test('when a key leads to its own mark, then it is held by the reader and the focus stays', () => {
    const { state, effects } = nextCardState(card, { type: 'visit', mark: krim }, TIMING);
    expect(visibleCard(state)).toMatchObject({ hold: 'reader', takesFocus: false });
    expect(effects).toEqual([]);
  });

  test('when its mark is clicked, then it is pinned', () => {
    expect(visibleCard(walk(card, { type: 'press', mark: krim, touch: false }))?.hold).toBe('pin');
  });

  test('when it is used, then the pointer may leave', () => {
    const used = walk(card, { type: 'used' });
    expect(walk(used, OFF)).toBe(used);
  });

  test('when the page scrolls and its word stays in view, then it stays', () => {
    const scrolling = walk(card, { type: 'scrolled', wordVisible: true });
    expect(visibleCard(scrolling)?.id).toBe('krim');
    expect(walk(scrolling, timeUp(scrolling)).at).toBe('shown');
  });

  test('when other marks pass under the pointer during the scrolling, then none is opened', () => {
    expect(visibleCard(walk(card, { type: 'scrolled', wordVisible: true }, onMark(kiew)))?.id).toBe('krim');
  });

  test('when its word scrolls out of view, then it closes', () => {
    expect(visibleCard(walk(card, { type: 'scrolled', wordVisible: false }))).toBeNull();
  });

  test('when its word is gone, then it closes, unless the pointer is inside', () => {
    expect(walk(card, { type: 'wordGone', pointerInside: false }).at).toBe('rest');
    expect(walk(card, { type: 'wordGone', pointerInside: true })).toBe(card);
  });
});

describe('given a card the reader opened or used', () => {
  const card = shown('reader');

  test.each<CardEvent>([
    OFF,
    onMark(kiew),
    { type: 'pointerOutOfCard' },
    { type: 'scrolled', wordVisible: false },
    { type: 'wordGone', pointerInside: false },
  ])('$type leaves it as it is', (event) => {
    expect(walk(card, event)).toBe(card);
  });

  test('when something else is pressed, then it closes', () => {
    expect(walk(card, { type: 'pressElsewhere' }).at).toBe('rest');
  });

  test('when cards open on click and its mark is clicked again, then it is pinned', () => {
    const { state } = nextCardState(card, { type: 'press', mark: krim, touch: false }, ON_CLICK);
    expect(visibleCard(state)?.hold).toBe('pin');
  });

  test('when a key leads to another mark, then its card follows and the focus stays', () => {
    const next = walk(card, { type: 'visit', mark: kiew });
    expect(next).toMatchObject({
      at: 'loading',
      subject: { id: 'kiew', takesFocus: false },
      behind: { id: 'krim' },
    });
  });

  test('when the reader is in the card and a key leads on, then the focus goes along, however fast', () => {
    const first = walk(shown('reader', { takesFocus: true }), { type: 'visit', mark: kiew });
    const second = walk(first, { type: 'visit', mark: krim });
    expect(second).toMatchObject({ at: 'loading', subject: { id: 'krim', takesFocus: true } });
    expect(effects(second, came(second))).toEqual([{ type: 'focus' }]);
  });

  test('when the same entity is opened from the list again, then the focus goes in', () => {
    expect(effects(card, { type: 'open', id: 'krim', mark: krim })).toEqual([{ type: 'focus' }]);
  });
});

describe('given a pinned card', () => {
  const card = shown('pin');

  test.each<CardEvent>([
    OFF,
    onMark(kiew),
    { type: 'pressElsewhere' },
    { type: 'press', mark: krim, touch: false },
    { type: 'scrolled', wordVisible: false },
    { type: 'wordGone', pointerInside: false },
  ])('$type leaves it as it is', (event) => {
    expect(walk(card, event)).toBe(card);
  });

  test('when another mark is pressed, then its card follows', () => {
    expect(walk(card, { type: 'press', mark: kiew, touch: false })).toMatchObject({
      subject: { id: 'kiew' },
    });
  });

  test('when a key leads to its own mark, then it stays pinned; to another, then that card follows', () => {
    expect(visibleCard(walk(card, { type: 'visit', mark: krim }))?.hold).toBe('pin');
    expect(walk(card, { type: 'visit', mark: kiew })).toMatchObject({
      subject: { id: 'kiew', hold: 'reader' },
    });
  });

  test('when it is unpinned, then a press elsewhere closes it', () => {
    expect(walk(card, { type: 'pinToggled' }, { type: 'pressElsewhere' }).at).toBe('rest');
  });
});

describe('given a reader who follows a neighbour', () => {
  const card = shown('pointer');
  const following = walk(card, { type: 'followed', id: 'kiew' });
  const there = walk(following, came(following, contentOf('kiew')));

  test('then its card comes in the same place, with a way back', () => {
    expect(visibleCard(there)).toMatchObject({ id: 'kiew', mark: krim, trail: [{ id: 'krim' }] });
  });

  test('then the card stays when the pointer leaves', () => {
    expect(walk(there, OFF)).toBe(there);
  });

  test('when they go back, then the first card comes again and the way is walked', () => {
    const back = walk(there, { type: 'wentBack' });
    expect(visibleCard(walk(back, came(back)))).toMatchObject({ id: 'krim', trail: [] });
  });

  test('when the mark is pressed, then its own card comes', () => {
    expect(walk(there, { type: 'press', mark: krim, touch: false })).toMatchObject({
      subject: { id: 'krim', trail: [] },
    });
  });
});

describe('Escape and the close button', () => {
  const waiting = walk(AT_REST, onMark(krim));
  test.each([
    { what: 'a wait', state: waiting },
    { what: 'a loading card', state: walk(waiting, timeUp(waiting)) },
    { what: 'a hover card', state: shown('pointer') },
    { what: 'an opened card', state: shown('reader') },
    { what: 'a pinned card', state: shown('pin') },
    { what: 'a leaving card', state: walk(shown('pointer'), OFF) },
    { what: 'a card on a scrolling page', state: walk(shown(), { type: 'scrolled', wordVisible: true }) },
  ])('close $what', ({ state }) => {
    expect(walk(state, { type: 'closed' }).at).toBe('rest');
  });
});

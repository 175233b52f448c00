import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AT_REST, type CardState, nextCardState, type Timing } from '@/entrypoints/card/cardState';
import { newsReader } from '@/entrypoints/card/newsReader';
import { markOf } from '../someMark';

const TIMING: Timing = { openOn: 'rest', dwellMs: 300, graceMs: 300, quietMs: 150 };
const IN_VIEW = { left: 10, top: 10, right: 60, bottom: 30 } as DOMRect;
const BELOW = { left: 10, top: 900, right: 60, bottom: 930 } as DOMRect;

let rects: DOMRect[] = [IN_VIEW];
const krim = markOf('krim', () => rects);
const waiting: CardState = nextCardState(AT_REST, { type: 'pointerOnMark', mark: krim }, TIMING).state;

beforeEach(() => {
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('innerHeight', 800);
});
afterEach(() => {
  rects = [IN_VIEW];
  vi.unstubAllGlobals();
});

describe('given the pointer is in the card', () => {
  const read = newsReader({ box: () => null, pointerIsInside: () => true });

  test('late news of where it was before do not count', () => {
    expect(read({ type: 'pointer', mark: krim, at: { x: 1, y: 1 } }, waiting)).toEqual({
      type: 'pointerInCard',
    });
  });

  test('a press there is no press elsewhere', () => {
    expect(read({ type: 'pressElsewhere' }, waiting)).toBeNull();
  });
});

describe('given the pointer is on the page', () => {
  const read = newsReader({ box: () => null, pointerIsInside: () => false });

  test.each([
    { where: 'in view', at: [IN_VIEW], wordVisible: true },
    { where: 'half in view', at: [BELOW, IN_VIEW], wordVisible: true },
    { where: 'below the fold', at: [BELOW], wordVisible: false },
    { where: 'gone', at: [], wordVisible: false },
  ])('a scroll tells that the word is $where', ({ at, wordVisible }) => {
    rects = at;
    expect(read({ type: 'scroll' }, waiting)).toEqual({ type: 'scrolled', wordVisible });
  });

  test('redone marks mean something only if the word is gone', () => {
    expect(read({ type: 'marksChanged' }, waiting)).toBeNull();
    rects = [];
    expect(read({ type: 'marksChanged' }, waiting)).toEqual({ type: 'wordGone', pointerInside: false });
  });

  test.each([
    { type: 'press', mark: krim, touch: true },
    { type: 'open', id: 'krim', mark: null },
    { type: 'visit', mark: krim },
  ] as const)('a $type is passed on as it is', (news) => {
    expect(read(news, waiting)).toBe(news);
  });

  test('redone marks mean nothing while nothing is open', () => {
    rects = [];
    expect(read({ type: 'marksChanged' }, AT_REST)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { readPointer } from '@/entrypoints/card/readPointer';
import { markOf } from '../someMark';

const krim = markOf('krim');
const kiew = markOf('kiew');
const memory = { at: { x: 10, y: 10 }, leftAt: { x: 10, y: 10 } };
const open = { box: { left: 0, top: 30, right: 372, bottom: 530 }, mark: krim };

describe('given no card is open', () => {
  test('the first step counts', () => {
    const { event } = readPointer(null, { mark: krim, at: { x: 1, y: 1 } }, null);
    expect(event).toEqual({ type: 'pointerOnMark', mark: krim });
  });

  test('a page that moves under a resting pointer means nothing', () => {
    const { event } = readPointer(memory, { mark: krim, at: memory.at }, null);
    expect(event).toBeNull();
  });

  test('a step off all marks is told', () => {
    const { event } = readPointer(memory, { mark: null, at: { x: 11, y: 10 } }, null);
    expect(event).toEqual({ type: 'pointerOffMark' });
  });
});

describe('given a card is open', () => {
  test('a mark crossed on the way to it is not meant yet', () => {
    const { event } = readPointer(memory, { mark: kiew, at: { x: 12, y: 20 } }, open);
    expect(event).toEqual({ type: 'pointerOnItsWay', over: kiew });
  });

  test('a mark beside the way is meant', () => {
    const { event } = readPointer(memory, { mark: kiew, at: { x: 60, y: 8 } }, open);
    expect(event).toEqual({ type: 'pointerOnMark', mark: kiew });
  });

  test('a step on its own word moves the point of the wedge', () => {
    const step = readPointer(memory, { mark: krim, at: { x: 14, y: 12 } }, open);
    expect(step).toMatchObject({ event: { type: 'pointerOnMark' }, memory: { leftAt: { x: 14, y: 12 } } });
  });

  test('a step off its word does not', () => {
    const step = readPointer(memory, { mark: null, at: { x: 14, y: 20 } }, open);
    expect(step.memory).toEqual({ at: { x: 14, y: 20 }, leftAt: { x: 10, y: 10 } });
  });

  test('what lies under the card is not seen through it', () => {
    const { event } = readPointer(memory, { mark: kiew, at: { x: 100, y: 100 } }, open);
    expect(event).toEqual({ type: 'pointerInCard' });
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clearDesk, deskOfFrame, type News } from '@/entrypoints/contract/desk';
import { DEFAULTS } from '@/entrypoints/contract/settings';
import { createCardLine } from '@/entrypoints/page/cardLine';
import { markOf } from '../someMark';

const DESK = {
  settings: () => DEFAULTS,
  language: () => 'de' as const,
  articleDate: () => null,
  host: () => 'example.org',
  entitiesHere: () => [],
  isWrong: () => false,
  setWrong: () => undefined,
  light: () => undefined,
  show: () => false,
};
const mark = markOf('krim');
const onMark: News = { type: 'pointer', mark, at: { x: 1, y: 2 } };
const offMark: News = { type: 'pointer', mark: null, at: { x: 9, y: 9 } };

function sitDown(): News[] {
  const heard: News[] = [];
  const desk = deskOfFrame();
  if (desk) desk.card = (news) => heard.push(news);
  return heard;
}

beforeEach(clearDesk);

describe('the line to the card program', () => {
  test('given nobody needs it yet, nothing is brought and nothing lies on the desk', () => {
    const bring = vi.fn(async () => undefined);
    createCardLine(DESK, bring).tell(onMark);
    expect(bring).not.toHaveBeenCalled();
    expect(deskOfFrame()).toBeUndefined();
  });

  test('given it was called, it is brought once, and hears what happened last', () => {
    const bring = vi.fn(async () => undefined);
    const line = createCardLine(DESK, bring);
    line.call(onMark);
    line.call(onMark);
    line.tell(offMark);
    expect(bring).toHaveBeenCalledTimes(1);
    expect(sitDown()).toEqual([offMark]);
  });

  test('given it sits, it hears everything at once', () => {
    const line = createCardLine(DESK, async () => undefined);
    line.call(onMark);
    const heard = sitDown();
    line.tell({ type: 'scroll' });
    expect(heard).toEqual([onMark, { type: 'scroll' }]);
  });

  test('given it could not be brought, the next call tries again', async () => {
    const bring = vi.fn(() => Promise.reject(new Error('no')));
    const line = createCardLine(DESK, bring);
    line.call(onMark);
    await vi.waitFor(() => {
      line.call(onMark);
      expect(bring).toHaveBeenCalledTimes(2);
    });
  });

  test('after hanging up the card hears goodbye and the desk is clear', () => {
    const line = createCardLine(DESK, async () => undefined);
    line.call(onMark);
    const heard = sitDown();
    line.hangUp();
    line.tell(onMark);
    expect(heard).toEqual([onMark, { type: 'goodbye' }]);
    expect(deskOfFrame()).toBeUndefined();
  });
});

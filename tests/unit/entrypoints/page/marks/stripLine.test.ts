import { afterEach, describe, expect, test, vi } from 'vitest';
import { boardOfFrame, layOutBoard } from '@/entrypoints/contract/stripBoard';
import type { PageMark } from '@/entrypoints/page/marks/pageMark';
import { createStripLine } from '@/entrypoints/page/marks/stripLine';

const MARKS = [{ id: 'krim' } as PageMark];
const { signal } = new AbortController();

afterEach(() => layOutBoard({ marks: () => [], signal }));

describe('the line to the strip', () => {
  test('has it brought for the first marks, and not before', () => {
    const bring = vi.fn(async () => null);
    const show = createStripLine(bring, signal);
    show([]);
    expect(bring).not.toHaveBeenCalled();
    show(MARKS);
    show(MARKS);
    expect(bring).toHaveBeenCalledTimes(1);
    expect(boardOfFrame()?.marks()).toBe(MARKS);
  });

  test('tells the strip of other marks once it is there', () => {
    const bring = vi.fn(async () => null);
    const show = createStripLine(bring, signal);
    show(MARKS);
    const redraw = vi.fn();
    Object.assign(boardOfFrame() ?? {}, { redraw });
    show([]);
    expect(redraw).toHaveBeenCalledTimes(1);
    expect(boardOfFrame()?.marks()).toEqual([]);
  });

  test('tries again with the next marks where it could not be brought', async () => {
    const bring = vi.fn(() => Promise.reject(new Error('the worker was gone')));
    const show = createStripLine(bring, signal);
    show(MARKS);
    await vi.waitFor(() => {
      show(MARKS);
      expect(bring).toHaveBeenCalledTimes(2);
    });
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pause } from '@/entrypoints/page/waiting';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether a promise has resolved by now. */
async function isOver(waiting: Promise<void>): Promise<boolean> {
  return Promise.race([waiting.then(() => true), Promise.resolve().then(() => false)]);
}

describe('a pause', () => {
  test('takes its time', async () => {
    const waiting = pause(100, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(99);
    expect(await isOver(waiting)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
  });

  test('ends at once when it is stopped, and leaves no timer', async () => {
    const stop = new AbortController();
    const waiting = pause(100, stop.signal);
    stop.abort();
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['of no time', 0, new AbortController().signal],
    ['on a stopped signal', 100, AbortSignal.abort()],
  ])('%s is none', async (_, ms, signal) => {
    await pause(ms, signal);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no listener on a signal that lives longer', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const waiting = pause(100, signal);
    await vi.advanceTimersByTimeAsync(100);
    await waiting;
    expect(removed.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
      added.mock.calls.map(([type, listener]) => [type, listener]),
    );
  });
});

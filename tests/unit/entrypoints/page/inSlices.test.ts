import { expect, test } from 'vitest';
import { inSlices } from '@/entrypoints/page/inSlices';

/** Work of some steps, each of which takes a millisecond on the clock handed in. */
function* work(clock: { ms: number }, steps: number): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    clock.ms += 1;
    yield;
  }
  return 'done';
}

test('rests after every four milliseconds', async () => {
  const clock = { ms: 0 };
  const rests: number[] = [];
  const rest = async () => {
    rests.push(clock.ms);
  };
  const signal = new AbortController().signal;
  expect(await inSlices(work(clock, 10), signal, { now: () => clock.ms, rest })).toBe('done');
  expect(rests).toEqual([4, 8]);
});

test('stops when it is told to', async () => {
  const clock = { ms: 0 };
  const stop = new AbortController();
  const rest = async () => stop.abort();
  expect(await inSlices(work(clock, 10), stop.signal, { now: () => clock.ms, rest })).toBeNull();
  expect(clock.ms).toBe(4);
});

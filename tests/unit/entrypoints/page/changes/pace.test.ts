import { describe, expect, test } from 'vitest';
import { afterPass, FRESH_PACE, isRestless, type Pace, waitBefore } from '@/entrypoints/page/changes/pace';

/** Passes as soon as they are allowed, `everyMs` apart at least. */
function run(passes: number, everyMs: number): { pace: Pace; now: number } {
  let pace = FRESH_PACE;
  let now = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    now += Math.max(everyMs, waitBefore(pace, now));
    pace = afterPass(pace, now);
  }
  return { pace, now };
}

describe('how often a changing page is read', () => {
  test('nine times in ten seconds go without a wait', () => {
    const { pace, now } = run(9, 500);
    expect(waitBefore(pace, now)).toBe(0);
  });

  test('after the tenth there is a pause of two seconds', () => {
    const { pace, now } = run(10, 500);
    expect(waitBefore(pace, now)).toBe(2000);
    expect(waitBefore(pace, now + 1500)).toBe(500);
    expect(waitBefore(pace, now + 2000)).toBe(0);
  });

  test('a page that changes every two seconds is never paused', () => {
    const { pace, now } = run(500, 2000);
    expect([waitBefore(pace, now), isRestless(pace)]).toEqual([0, false]);
  });

  test('a page that never rests is given up after some minutes', () => {
    const { pace, now } = run(200, 250);
    expect(isRestless(pace)).toBe(true);
    expect(now).toBeGreaterThan(60_000);
    expect(isRestless(run(190, 250).pace)).toBe(false);
  });

  test('a quiet time makes it new', () => {
    const { pace, now } = run(190, 250);
    expect(afterPass(pace, now + 60_000)).toMatchObject({ pauses: 0 });
  });
});

/** No longer at a time, so that the page's own work and drawing never wait. A frame has 16 ms. */
const SLICE_MS = 4;

/**
 * Runs work that can pause, a slice at a time.
 *
 * @returns What the work gave, or `null` where the signal stopped it first.
 * @throws What the work throws.
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
  { now = () => performance.now(), rest = nextTask } = {},
): Promise<Result | null> {
  while (!signal.aborted) {
    const until = now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (now() < until);
    await rest();
  }
  return null;
}

/** After the browser had its turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    void scheduler.postTask(() => resolve());
  });
}

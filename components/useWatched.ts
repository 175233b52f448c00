import { useEffect, useState } from 'preact/hooks';

/**
 * A value that is kept elsewhere, as it is at any moment.
 *
 * @param read What it is now.
 * @param watch Calls the listener after every change; returns what stops it. Both stay the same functions.
 * @returns `undefined` until it has been read.
 */
export function useWatched<Value>(
  read: () => Promise<Value>,
  watch: (listener: (value: Value) => void) => () => void,
): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const stop = watch((changed) => setValue(() => changed));
    // A change that comes while this is being read is the newer one.
    void read().then((first) => setValue((now) => now ?? first));
    return stop;
  }, [read, watch]);
  return value;
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { overhear } from '../contract/ask';
import { watchSettings } from '../contract/settingsStore';
import { type ThisPage, thisPage } from './thisPage';

/**
 * The page in front of the reader, asked again whenever it has news: it tells the background its count
 * after every scan, and settings may start or stop it.
 *
 * @returns `undefined` until the first answer; and a function that asks again now.
 */
export function useThisPage(): [page: ThisPage | undefined, refresh: () => void] {
  const [page, setPage] = useState<ThisPage>();
  const latest = useRef(0);
  const refresh = useCallback(() => {
    latest.current += 1;
    const own = latest.current;
    // Of several answers on their way, only the last asked for counts.
    void thisPage().then((answer) => own === latest.current && setPage(answer));
  }, []);
  useEffect(() => {
    const stops = [overhear('count', refresh), watchSettings(refresh)];
    refresh();
    return () => {
      for (const stop of stops) stop();
    };
  }, [refresh]);
  return [page, refresh];
}

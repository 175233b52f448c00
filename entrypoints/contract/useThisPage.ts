import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { overhear } from './ask';
import { watchSettings } from './settingsStore';
import { type ThisPage, thisPage } from './thisPage';

/** How long the page before may stay on show while another one is on its way. Answers usually take a few ms. */
const OLD_PAGE_MS = 250;

/**
 * The page in front of the reader, asked again whenever it has news (it tells the background its count after
 * every scan), whenever settings may start or stop it, and when another page takes its place.
 *
 * @param ofTab The tab to stay with; `null`: whichever is active in this window.
 * @returns `undefined` until the first answer, and while another page takes its time; and a function that asks
 *   again now.
 */
export function useThisPage(ofTab: number | null = null): [page: ThisPage | undefined, refresh: () => void] {
  const [page, setPage] = useState<ThisPage>();
  const latest = useRef(0);
  const tab = useRef<number | null>(null);
  const forgetting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const lookAgain = useCallback(async () => {
    latest.current += 1;
    const own = latest.current;
    const answer = await thisPage(ofTab);
    // Of several answers on their way, only the last asked for counts.
    if (own !== latest.current) return;
    clearTimeout(forgetting.current);
    tab.current = answer.is === 'read' ? answer.tabId : null;
    setPage(answer);
  }, [ofTab]);

  useEffect(() => {
    const again = () => void lookAgain();
    const lookElsewhere = () => {
      clearTimeout(forgetting.current);
      forgetting.current = setTimeout(() => setPage(undefined), OLD_PAGE_MS);
      again();
    };
    const isWatched = (id: number | undefined) => tab.current === null || id === tab.current;
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (!status || !isWatched(id)) return;
      if (status === 'loading') lookElsewhere();
      else again();
    };
    const stops = [
      overhear('count', (sender) => {
        if (isWatched(sender.tab?.id)) again();
      }),
      watchSettings(again),
    ];
    browser.tabs.onActivated.addListener(lookElsewhere);
    browser.tabs.onUpdated.addListener(onUpdated);
    again();
    return () => {
      clearTimeout(forgetting.current);
      for (const stop of stops) stop();
      browser.tabs.onActivated.removeListener(lookElsewhere);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [lookAgain]);
  return [page, () => void lookAgain()];
}

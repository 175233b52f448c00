import { today } from '@/knowledge/date';
import type { PartialDate } from '@/knowledge/entity';
import { answerPage, ask } from '../contract/ask';
import type { Overview, PageState } from '../contract/requests';
import { DEFAULTS, type Settings } from '../contract/settings';
import { readSettings, watchSettings } from '../contract/settingsStore';
import { articleDate } from './articleDate';
import { createCardLine } from './cardLine';
import { watchRoute } from './changes/watchRoute';
import { isOrphaned } from './isOrphaned';
import { pageLanguage } from './pageLanguage';
import { answerPanels } from './panelLine';
import { type Run, startRun } from './run';
import { saysArticle } from './saysArticle';
import { pause } from './waiting';
import { shortHost, whereToRun } from './whereToRun';

/** Pages that change without loading fill in what they say of themselves after the address. */
const SAYS_LATER_MS = 1500;

/**
 * The page program: decides whether Randnotiz runs on this page, starts and stops it, and answers
 * popup and background. Where it does not run it only listens.
 *
 * @param life Ends it, and takes away all it brought.
 */
export async function startProgram(life: AbortController): Promise<void> {
  const { signal } = life;
  let settings: Settings = DEFAULTS;
  let current: { run: Run; stop: AbortController } | null = null;
  let isAskedFor = false;

  const line = createCardLine(
    {
      settings: () => settings,
      language: () => pageLanguage(document),
      articleDate: dateHere,
      host: () => shortHost(location.hostname),
      entitiesHere: () => current?.run.entities().map(({ id }) => id) ?? [],
      isWrong: (id) => current?.run.wrong.has(id) ?? false,
      setWrong: (id, isWrong) => current?.run.setWrong(id, isWrong),
      light: (mark) => current?.run.light(mark),
      show: (id) => current?.run.show(id) ?? false,
    },
    () => ask('bringCard', null),
  );

  function dateHere(): PartialDate | null {
    return articleDate(document, location.href, today());
  }
  const panels = answerPanels((id) => current?.run.lightAll(id));

  function stateNow(): PageState {
    if (isAskedFor) return 'running';
    return whereToRun(settings, location.hostname, () => saysArticle(document));
  }

  function startOrStop(): void {
    const isToRun = stateNow() === 'running';
    if (isToRun && !current) start();
    else if (!isToRun && current) {
      stop();
      ask('count', { entities: null }).catch(onFault);
    }
  }

  function start(): void {
    const stop = new AbortController();
    const about = () => ({ language: pageLanguage(document), date: dateHere() });
    const surroundings = { settings: () => settings, about, line, look, onFault, pointed: panels.tell };
    current = { run: startRun(surroundings, stop.signal), stop };
  }

  function stop(): void {
    current?.stop.abort();
    current = null;
    line.hangUp();
  }

  function onSettings(next: Settings): void {
    const before = settings;
    settings = next;
    // Switching off is stronger than having asked once.
    if (!next.on || whereToRun(next, location.hostname, () => true) === 'site-off') isAskedFor = false;
    startOrStop();
    current?.run.settingsChanged(before);
  }

  function onRoute(): void {
    isAskedFor = false;
    stop();
    startOrStop();
    if (!current) {
      void pause(SAYS_LATER_MS, signal).then(() => {
        if (!signal.aborted) startOrStop();
      });
    }
  }

  /** An answer that failed because the extension is gone is the sign to go; all others are borne. */
  function onFault(): void {
    if (isOrphaned()) life.abort();
  }

  /** Notices what nobody tells: that the extension is gone, that the address is another one. */
  function look(): void {
    onFault();
    compareRoute();
  }

  function overview(): Overview {
    const state = stateNow();
    return {
      host: shortHost(location.hostname),
      state: state === 'running' && current?.run.isRestless() ? 'restless' : state,
      date: dateHere(),
      entities: current?.run.entities() ?? [],
    };
  }

  const settled = readSettings().then(onSettings, onFault);
  const stopAnswering = answerPage({
    async overview() {
      await settled;
      await current?.run.firstRead;
      return overview();
    },
    show: ({ id }) => ({ shown: current?.run.show(id) ?? false }),
    openCard({ id }) {
      line.call({ type: 'open', id, mark: null });
      return null;
    },
    press({ command }) {
      current?.run.press(command);
      return null;
    },
    async runOnce() {
      await settled;
      isAskedFor = true;
      if (current) await current.run.readAgain();
      startOrStop();
      await current?.run.firstRead;
      return overview();
    },
  });
  const stopWatching = watchSettings(onSettings);
  const compareRoute = watchRoute(onRoute, signal);
  addEventListener('visibilitychange', look, { capture: true, signal });

  signal.addEventListener('abort', () => {
    stop();
    try {
      stopAnswering();
      stopWatching();
      panels.hangUp();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

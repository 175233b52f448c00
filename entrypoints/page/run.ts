import { ask } from '../contract/ask';
import type { News } from '../contract/desk';
import type { Overview, PageCommand } from '../contract/requests';
import type { Settings } from '../contract/settings';
import { contentRoots } from './blocks/contentRoots';
import type { CardLine } from './cardLine';
import { watchChanges } from './changes/watchChanges';
import { watchShown } from './changes/watchShown';
import { createHighlights } from './marks/highlights';
import { PageMark } from './marks/pageMark';
import { createPainting } from './marks/painting';
import { createStripLine } from './marks/stripLine';
import { createWalk } from './marks/walk';
import { markAt } from './point/markAt';
import { watchPointer } from './point/watchPointer';
import type { About } from './reading/about';
import { createReader } from './reading/reader';
import { scrollToMark } from './scrollToMark';
import { afterFrames } from './waiting';

/** Randnotiz at work on one page, until its signal stops it. */
export interface Run {
  /** When the page was read for the first time. Never rejects. */
  readonly firstRead: Promise<unknown>;
  entities(): Overview['entities'];
  /** The page never came to rest, so that it is not read again by itself. */
  isRestless(): boolean;
  /** Reads the whole page again, however restless it is. */
  readAgain(): Promise<unknown>;
  /** Scrolls to the first mention of an entity and has its card opened; `false` if there is none. */
  show(id: string): boolean;
  /** Ids of entities that the reader says are not meant on this page. */
  readonly wrong: ReadonlySet<string>;
  setWrong(id: string, isWrong: boolean): void;
  /** A key was pressed that means this page. */
  press(command: PageCommand): void;
  light(mark: object | null): void;
  /** Lights every mark of an entity, beside the one whose card is open; `null`: none. */
  lightAll(id: string | null): void;
  settingsChanged(before: Settings): void;
}

/** What a run is given. */
export interface Surroundings {
  settings(): Settings;
  about(): Omit<About, 'wrong'>;
  line: CardLine;
  /** The pointer is on a mark of this entity, or on none. */
  pointed(id: string | null): void;
  /** Called now and then while something happens: a chance to notice what nobody tells. */
  look(): void;
  onFault(fault: unknown): void;
}

const WHOLE = { whole: true, scopes: [] };

export function startRun(
  { settings, about, line, look, onFault, pointed }: Surroundings,
  signal: AbortSignal,
): Run {
  const highlights = createHighlights();
  const painting = createPainting(highlights);
  const wrong = new Set<string>();
  const reader = createReader(() => ({ ...about(), wrong: [...wrong] }), ask, onDecided, onFault, signal);
  const showInStrip = createStripLine(() => ask('bringStrip', null), signal);
  const walk = createWalk(reader.marks);

  /** The reader has turned showing and hiding round on this page, by key. */
  let isTurned = false;
  let litByCard: PageMark[] = [];
  let litByPanel: PageMark[] = [];
  let paintedStyle: Settings['markStyle'] | null = null;

  function onDecided(marksChanged: boolean): void {
    // Also where no mark changed: the page may have cleared the registry.
    paintMarks();
    if (marksChanged) line.tell({ type: 'marksChanged' });
    tellCount();
  }

  function paintMarks(): void {
    const { markStyle, strip } = settings();
    const isShown = markStyle !== 'none' && (markStyle === 'onKey') === isTurned;
    const marks = isShown ? reader.marks() : [];
    const isMargin = markStyle === 'margin';
    if (marks.length > 0 && !isMargin) askForPaint();
    painting.show(marks, !isMargin);
    showInStrip(strip || isMargin ? marks : []);
  }

  function paintOtherwise(): void {
    paintMarks();
    line.tell({ type: 'marksChanged' });
  }

  /** Scrolls there, and tells the card program after the page has told of the scrolling, which would close a card. */
  function goTo(mark: PageMark, news: News): void {
    scrollToMark(mark);
    void afterFrames(2).then(() => {
      if (!signal.aborted) line.call(news);
    });
  }

  function tellCount(): void {
    ask('count', { entities: reader.entities().length }).catch(onFault);
  }

  /** Not before there is something to paint: a new style sheet has the browser style the whole page again. */
  function askForPaint(): void {
    const { markStyle } = settings();
    if (markStyle === paintedStyle) return;
    paintedStyle = markStyle;
    ask('paint', { names: highlights.names }).catch((fault: unknown) => {
      paintedStyle = null;
      onFault(fault);
    });
  }

  function lightMarks(): void {
    const lit = [...litByCard, ...litByPanel];
    if (lit.length > 0) askForPaint();
    painting.light(lit);
  }

  const firstRead = reader.read(WHOLE);
  const changes = watchChanges(
    {
      get roots() {
        return reader.text().roots;
      },
      isBlock: reader.isBlock,
      findRoots: () => contentRoots(document),
      onText: painting.dropFallen,
      onChanges(what) {
        look();
        return reader.read(what);
      },
    },
    signal,
  );
  watchShown(() => reader.text().hidden, changes.noteShown, signal);
  watchPointer(
    (at) => markAt(at, painting.byNode()),
    {
      moved(mark, at) {
        look();
        if (signal.aborted) return;
        pointed(mark?.id ?? null);
        const tell = mark && settings().openOn === 'rest' ? line.call : line.tell;
        tell({ type: 'pointer', mark, at });
      },
      pressed(mark, touch) {
        pointed(mark.id);
        line.call({ type: 'press', mark, touch });
      },
      pressedElsewhere: () => line.tell({ type: 'pressElsewhere' }),
      pageMoved() {
        painting.follow();
        line.tell({ type: 'scroll' });
      },
    },
    signal,
  );
  signal.addEventListener('abort', highlights.remove, { once: true });

  return {
    firstRead,
    entities: reader.entities,
    isRestless: changes.isRestless,
    readAgain() {
      changes.reset();
      return reader.read(WHOLE);
    },
    show(id) {
      const mark = reader.firstMark(id);
      if (!mark) return false;
      goTo(mark, { type: 'open', id, mark });
      return true;
    },
    wrong,
    setWrong(id, isWrong) {
      wrong[isWrong ? 'add' : 'delete'](id);
      void reader.decideAnew('found');
    },
    press(command) {
      if (command === 'show-marks') {
        isTurned = !isTurned;
        return paintOtherwise();
      }
      const here = command === 'open-mark' && walk.here();
      const mark = here || walk.step(command === 'previous-mark' ? -1 : 1);
      if (!mark) return;
      goTo(mark, command === 'open-mark' ? { type: 'open', id: mark.id, mark } : { type: 'visit', mark });
    },
    light(mark) {
      const lit = mark instanceof PageMark ? mark : null;
      if (lit) walk.standOn(lit);
      litByCard = lit ? [lit] : [];
      lightMarks();
    },
    lightAll(id) {
      litByPanel = reader.marks().filter((one) => one.id === id);
      lightMarks();
    },
    settingsChanged(before) {
      const now = settings();
      if (now.markStyle !== before.markStyle) isTurned = false;
      if (now.markStyle !== before.markStyle || now.strip !== before.strip) paintOtherwise();
      if (String(now.packsOff) !== String(before.packsOff)) void reader.decideAnew('nothing');
      else if (now.density !== before.density || String(now.known) !== String(before.known))
        void reader.decideAnew('found');
    },
  };
}

import { ask } from '../contract/ask';
import type { Overview } from '../contract/requests';
import type { Settings } from '../contract/settings';
import { contentRoots } from './blocks/contentRoots';
import type { CardLine } from './cardLine';
import { watchChanges } from './changes/watchChanges';
import { watchShown } from './changes/watchShown';
import { createHighlights } from './marks/highlights';
import { PageMark } from './marks/pageMark';
import { createPainting } from './marks/painting';
import { markAt } from './point/markAt';
import { watchPointer } from './point/watchPointer';
import { type About, createReader } from './reading/reader';
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
  light(mark: object | null): void;
  /** Lights every mark of an entity, beside the one whose card is open; `null`: none. */
  lightAll(id: string | null): void;
  settingsChanged(before: Settings): void;
}

/** What a run is given. */
export interface Surroundings {
  settings(): Settings;
  about(): About;
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
  const reader = createReader(about, ask, onDecided, onFault, signal);

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
    const marks = settings().markStyle === 'none' ? [] : reader.marks();
    if (marks.length > 0) askForPaint();
    painting.show(marks);
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
      scrollToMark(mark);
      // After the page has told of the scrolling, which would close a card opened before.
      void afterFrames(2).then(() => {
        if (!signal.aborted) line.call({ type: 'open', id, mark });
      });
      return true;
    },
    light(mark) {
      litByCard = mark instanceof PageMark ? [mark] : [];
      lightMarks();
    },
    lightAll(id) {
      litByPanel = reader.marks().filter((mark) => mark.id === id);
      lightMarks();
    },
    settingsChanged(before) {
      const now = settings();
      if (now.markStyle !== before.markStyle) {
        paintMarks();
        line.tell({ type: 'marksChanged' });
      }
      if (String(now.packsOff) !== String(before.packsOff)) void reader.decideAnew('nothing');
      else if (now.density !== before.density) void reader.decideAnew('found');
    },
  };
}

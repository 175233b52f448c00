import type { Look } from '../../contract/requests';
import type { Highlights } from './highlights';
import { firstInView, isNearEdge, type MarkWindow, MOST_PAINTED, windowAround } from './markWindow';
import type { PageMark } from './pageMark';

/** What of a page's marks may be pointed at now, and is painted. */
export interface Painting {
  /** Marks by the text nodes they stand in: what a hit test looks up. */
  byNode(): ReadonlyMap<Node, readonly PageMark[]>;
  /**
   * Paints these, in document order, in place of all before, in one step.
   *
   * @param onWords Otherwise they can be pointed at, but are not painted, nor to be found in the page's registry.
   */
  show(marks: readonly PageMark[], onWords: boolean): void;
  /** After scrolling: moves the window along, where not everything is painted anyway. */
  follow(): void;
  /**
   * These nodes have other text now: marks there that no longer stand over their own words go at
   * once, before the next frame is drawn. The others stay until their block was read again.
   */
  dropFallen(nodes: readonly Node[]): void;
  /** The mark whose card is open, and those pointed at in a side panel. */
  light(marks: readonly PageMark[]): void;
}

export function createPainting(highlights: Highlights): Painting {
  let all: readonly PageMark[] = [];
  let painted: MarkWindow = { from: 0, to: 0 };
  let byNode = new Map<Node, PageMark[]>();
  let isOnWords = true;
  let lit: readonly PageMark[] = [];

  function inView(): number {
    return firstInView(all.length, (at) => all[at]?.rects()[0]?.bottom ?? null);
  }

  function paintAround(centre: number): void {
    painted = windowAround(all.length, centre);
    paint();
  }

  function paint(): void {
    const ranges: Record<Look, StaticRange[]> = { ordinary: [], disputed: [], term: [] };
    byNode = new Map();
    for (const mark of all.slice(painted.from, painted.to)) {
      if (!mark.stands()) continue;
      if (isOnWords) ranges[mark.look].push(mark.range);
      for (const node of mark.nodes) {
        const here = byNode.get(node);
        if (here) here.push(mark);
        else byNode.set(node, [mark]);
      }
    }
    highlights.paint(ranges);
    light(lit);
  }

  function light(marks: readonly PageMark[]): void {
    lit = marks;
    highlights.light(marks.filter((mark) => mark.stands()).map(({ range }) => range));
  }

  return {
    byNode: () => byNode,
    show(marks, onWords) {
      all = marks;
      isOnWords = onWords;
      paintAround(all.length > MOST_PAINTED ? inView() : 0);
    },
    follow() {
      if (painted.to - painted.from === all.length) return;
      const centre = inView();
      if (isNearEdge(painted, centre, all.length)) paintAround(centre);
    },
    dropFallen(nodes) {
      if (nodes.some((node) => byNode.get(node)?.some((mark) => !mark.stands()))) paint();
    },
    light,
  };
}

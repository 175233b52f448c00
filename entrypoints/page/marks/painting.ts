import type { Look } from '../../contract/requests';
import type { Highlights } from './highlights';
import { firstInView, isNearEdge, type MarkWindow, MOST_PAINTED, windowAround } from './markWindow';
import type { PageMark } from './pageMark';

/** What of a page's marks is painted now, and may be pointed at. */
export interface Painting {
  /** Painted marks by the text nodes they stand in: what a hit test looks up. */
  byNode(): ReadonlyMap<Node, readonly PageMark[]>;
  /** Paints these, in document order, in place of all before, in one step. */
  show(marks: readonly PageMark[]): void;
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
      ranges[mark.look].push(mark.range);
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
    show(marks) {
      all = marks;
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

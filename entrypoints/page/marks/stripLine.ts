import { layOutBoard, type StripBoard } from '../../contract/stripBoard';
import type { PageMark } from './pageMark';

/**
 * The line to the strip beside the text, which need not be there yet.
 *
 * @param bring Has `strip.js` brought into this frame. May fail; the next marks try again.
 * @returns Shows these marks there; [] takes the strip away.
 */
export function createStripLine(
  bring: () => Promise<unknown>,
  signal: AbortSignal,
): (marks: readonly PageMark[]) => void {
  let shown: readonly PageMark[] = [];
  let isOnItsWay = false;
  const board: StripBoard = { marks: () => shown, signal };
  return (marks) => {
    shown = marks;
    if (board.redraw) board.redraw();
    else if (marks.length > 0 && !isOnItsWay) {
      isOnItsWay = true;
      layOutBoard(board);
      bring().catch(() => {
        isOnItsWay = false;
      });
    }
  };
}

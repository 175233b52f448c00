import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boardOfFrame } from './contract/stripBoard';
import { openStrip } from './strip/openStrip';

/** Brought in by the background where a reader wants ticks beside the text. */
export default defineUnlistedScript(() => {
  const board = boardOfFrame();
  if (board && !board.redraw) openStrip(board);
});

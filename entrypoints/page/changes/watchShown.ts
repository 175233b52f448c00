import { isHidden } from '../blocks/skipped';

/** Parts unfold in an animation; half a second covers nearly all. */
const UNFOLDING_MS = 500;

/**
 * Watches for hidden parts that are opened ("read on", `<details>`, tabs). Nothing tells a script
 * when an element begins to be drawn; but pages open parts when the reader clicks.
 *
 * @param hidden The parts not drawn when they were read.
 * @param onShown They are drawn now.
 */
export function watchShown(
  hidden: () => readonly Element[],
  onShown: (parts: Element[]) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const shown = hidden().filter((element) => element.isConnected && !isHidden(element, element.localName));
    if (shown.length > 0 && !signal.aborted) onShown(shown);
  }

  function lookSoon(): void {
    clearTimeout(timer);
    if (hidden().length > 0) timer = setTimeout(look, UNFOLDING_MS);
  }

  const passively = { capture: true, passive: true, signal };
  addEventListener('click', lookSoon, passively);
  addEventListener('toggle', lookSoon, passively);
}

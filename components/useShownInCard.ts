import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { showInCard } from './showInCard';

/**
 * For a part of a card that what stands before it unfolds: the card scrolls until both can be seen.
 *
 * @returns Goes to the part as its `ref`.
 */
export function useShownInCard(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    const unfolded = part.current;
    if (unfolded) showInCard(unfolded, unfolded.previousElementSibling ?? unfolded);
  }, []);
  return part;
}

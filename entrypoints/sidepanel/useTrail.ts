import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '@/knowledge/cardContent';
import { nameOf } from './entryElements';

/** Cards opened one from the other, in place of the dossier. */
export interface Trail {
  /** The one on show; `undefined`: the dossier is. */
  card: CardContent | undefined;
  /** The one before it. */
  before: CardContent | undefined;
  open: (card: CardContent) => void;
  back: () => void;
}

/**
 * The way through cards and back, by Escape too; at its end the focus is where the reader left the dossier.
 *
 * @param page What the cards belong to: another one begins anew, since they would name what does not stand on it.
 */
export function useTrail(page: string | null): Trail {
  const [cards, setCards] = useState<CardContent[]>([]);
  const leftAt = useRef<string | null>(null);
  const isOpen = cards.length > 0;

  useEffect(() => setCards([]), [page]);

  const back = useCallback(() => setCards((now) => now.slice(0, -1)), []);
  useEffect(() => {
    if (isOpen) {
      const onKey = (event: KeyboardEvent) => {
        if (event.key === 'Escape') back();
      };
      addEventListener('keydown', onKey);
      return () => removeEventListener('keydown', onKey);
    }
    if (leftAt.current) nameOf(leftAt.current)?.focus();
    leftAt.current = null;
    return undefined;
  }, [isOpen, back]);

  const open = useCallback((card: CardContent) => {
    leftAt.current ??= card.entity.id;
    setCards((now) => [...now, card]);
    scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return { card: cards.at(-1), before: cards.at(-2), open, back };
}

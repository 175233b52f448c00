import { render } from 'preact';
import { HoverCard } from '@/components/HoverCard';
import type { Language } from '@/knowledge/entity';
import type { Why } from '@/knowledge/mention';
import type { Desk, Point } from '../contract/desk';
import { actsFor } from './actsFor';
import { bringIn, makeHost } from './cardHost';
import type { CardEvent, Shown } from './cardState';
import { copyText } from './copyText';
import { groundBehind } from './groundBehind';
import { lineUnder } from './lineUnder';
import { standingOf } from './standing';
import type { Box } from './wedge';

/** The card as it is drawn in the page. */
export interface CardView {
  /** Draws a card, or takes it away; the page is then as it was. `pointer` chooses among the lines of its word. */
  draw(card: Shown | null, pointer: Point | null): void;
  /** The word may have moved: so does its card, unless it is pinned. */
  follow(): void;
  focus(): void;
  box(): Box | null;
  pointerIsInside(): boolean;
  /** The page took the card out of its tree. */
  wasRemoved(): boolean;
  /** Takes everything away for good. */
  close(): void;
}

/** @param say What the reader does with the card. */
export function openView(desk: Desk, say: (event: CardEvent) => void): CardView {
  const host = makeHost();
  const { element, inside } = host;
  const standing = standingOf(host);
  const until = new AbortController();
  let drawn: Shown | null = null;
  let line = 0;
  let pointerInside = false;
  let focusBefore: Element | null = null;

  function draw(card: Shown | null, pointer: Point | null): void {
    if (card === drawn && (card === null || element.isConnected)) return;
    const before = drawn;
    drawn = card;
    if (card?.mark !== before?.mark) desk.light(card?.mark ?? null);
    if (!card) {
      takeAway();
      return;
    }
    const isSameWord = before !== null && before.mark === card.mark && element.isConnected;
    if (!isSameWord) {
      line = lineUnder(card.mark?.rects() ?? [], pointer);
      standing.forget();
      inside.dataset.theme = groundBehind(card.mark?.element() ?? null);
    }
    bringIn(host);
    drawInside(card);
    place();
  }

  function drawInside(card: Shown): void {
    render(
      <HoverCard
        content={card.content}
        language={languageOf(desk)}
        articleDate={desk.articleDate()}
        why={whyOf(card)}
        acts={actsFor(desk, card.id, (text) => copyText(text, inside))}
        pinned={card.hold === 'pin'}
        back={card.trail.at(-1)?.label ?? null}
        onClose={() => say({ type: 'closed' })}
        onPin={() => say({ type: 'pinToggled' })}
        onBack={() => say({ type: 'wentBack' })}
        onFollow={(id) => say({ type: 'followed', id })}
      />,
      inside,
    );
  }

  function place(): void {
    if (drawn && element.isConnected) standing.place(drawn, line);
  }

  function follow(): void {
    if (drawn?.hold !== 'pin') standing.forget();
    place();
  }

  function focus(): void {
    const active = document.activeElement;
    if (active !== element) focusBefore = active;
    inside.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  function takeAway(): void {
    const hadFocus = document.activeElement === element;
    render(null, inside);
    element.remove();
    pointerInside = false;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function enter(isInside: boolean): void {
    pointerInside = isInside;
    say({ type: isInside ? 'pointerInCard' : 'pointerOutOfCard' });
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (!drawn || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    say({ type: 'closed' });
  }

  /** Enter moves into a card the reader opened, where it has no other meaning: nothing in the page has the focus. */
  function enterByKey(event: KeyboardEvent): void {
    const { activeElement } = document;
    const isFree = !activeElement || activeElement === document.body;
    if (!drawn || drawn.hold === 'pointer' || event.key !== 'Enter' || event.isComposing || !isFree) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    say({ type: 'open', id: drawn.id, mark: drawn.mark });
  }

  const listening = { signal: until.signal };
  element.addEventListener('pointerenter', () => enter(true), listening);
  element.addEventListener('pointerleave', () => enter(false), listening);
  element.addEventListener('pointerdown', () => say({ type: 'used' }), listening);
  element.addEventListener('focusin', () => say({ type: 'used' }), listening);
  // Before everyone else in the page, so that Escape closes the card and nothing besides.
  addEventListener('keydown', closeOnEscape, { ...listening, capture: true });
  addEventListener('keydown', enterByKey, { ...listening, capture: true });
  addEventListener('resize', follow, listening);
  // "More" and other cards in the same place change the height.
  const sizes = new ResizeObserver(place);
  sizes.observe(inside);

  return {
    draw,
    follow,
    focus,
    box: () => (drawn && element.isConnected ? element.getBoundingClientRect() : null),
    pointerIsInside: () => pointerInside,
    wasRemoved: () => drawn !== null && !element.isConnected,
    close: () => {
      until.abort();
      sizes.disconnect();
      element.remove();
    },
  };
}

/** Why the word under the card is marked; `null` where the card is about something else than its word. */
function whyOf({ id, mark }: Shown): Why | null {
  return mark?.id === id ? mark.why : null;
}

/** The reader's choice, else the page's language. */
function languageOf(desk: Desk): Language {
  const { language } = desk.settings();
  return language === 'page' ? desk.language() : language;
}

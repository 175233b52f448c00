/**
 * Scrolls the card until a part of it that has just unfolded can be seen: to its end, or to its beginning where it is
 * higher than the card. Not by `scrollIntoView`: that may move the page.
 *
 * @param opener What unfolded it: must stay in view, where it stands before the part.
 */
export function showInCard(part: Element, opener: Element = part): void {
  const scrolling = part.closest('.body');
  if (!scrolling) return;
  const view = scrolling.getBoundingClientRect();
  const hidden = part.getBoundingClientRect().bottom - view.bottom;
  const room = opener.getBoundingClientRect().top - view.top;
  if (hidden > 0) scrolling.scrollTop += Math.min(hidden, room);
}

import cardCss from '@/components/card.css?inline';
import actionsCss from '@/components/cardActions.css?inline';
import themeCss from '@/components/theme.css?inline';

/**
 * `all: initial` keeps the page's styles out, but spares `direction`, `unicode-bidi` and the zoom of
 * the elements around.
 */
const HOST_STYLE =
  'all:initial!important;position:fixed!important;direction:ltr!important;unicode-bidi:isolate!important;';

/** The page may dim everything behind popovers (`::backdrop`); ours has nothing behind it. */
const BACKDROP_CSS = ':host::backdrop{display:none!important}';

/** What page scripts must not take for their own: a click on the card is no click on the page. */
const OURS = [
  ...['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'contextmenu'],
  ...['touchstart', 'touchend', 'wheel', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
  // News sites put lines of their own under whatever is copied.
  'copy',
];

/** The element a card is drawn in, and the place inside it for the drawing. */
export interface CardHost {
  element: HTMLElement;
  /** In the closed shadow root. */
  inside: HTMLElement;
}

/** Makes the host; it is not in the page yet. */
export function makeHost(): CardHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [themeCss, cardCss, actionsCss, BACKDROP_CSS].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const inside = document.createElement('div');
  shadow.append(inside);
  for (const type of OURS) element.addEventListener(type, (event) => event.stopPropagation());
  return { element, inside };
}

/**
 * Brings the host into the page, in front of everything. Does nothing where it is already.
 *
 * Outside an open modal dialog or the fullscreen element it would be seen but inert, so it goes in.
 */
export function bringIn({ element }: CardHost): void {
  const place = frontOfPage();
  if (element.parentNode === place && element.matches(':popover-open')) return;
  if (element.isConnected) element.remove();
  setPosition(element, { left: 0, top: 0 });
  place.append(element);
  element.showPopover();
}

/** Px in the viewport, whatever zoom the page has set on its root. */
export function setPosition(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  const zoom = (element.parentElement ?? document.documentElement).currentCSSZoom ?? 1;
  const unzoom = zoom === 1 ? '' : `zoom:${1 / zoom}!important;`;
  element.style.cssText = `${HOST_STYLE}${unzoom}left:${left}px!important;top:${top}px!important`;
}

function frontOfPage(): Element {
  const full = document.fullscreenElement;
  // A video in fullscreen shows no children: there the card can only be looked at.
  if (full && full !== document.documentElement && !(full instanceof HTMLMediaElement)) return full;
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

import { type Layer, type Theme, themeOf } from './themeOf';

/** The theme that suits the page behind an element; `null`: behind the page as a whole. */
export function groundBehind(element: Element | null): Theme {
  const innermost = element ?? document.body ?? document.documentElement;
  const layers: Layer[] = [];
  for (let at: Element | null = innermost; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    layers.push({ color: backgroundColor, picture: backgroundImage !== 'none' });
  }
  return themeOf(layers, getComputedStyle(innermost).color, canvasTheme());
}

/** Through slots and out of shadow roots: the way the element is painted, not the way it is written. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What the browser paints under a page without a ground of its own: white, unless the page allows dark. */
function canvasTheme(): Theme {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!scheme.includes('dark')) return 'light';
  if (!scheme.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

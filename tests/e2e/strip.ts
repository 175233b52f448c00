import type { Page } from '@playwright/test';

/** The strip beside the text: the only child of the root element besides head, body and an open card. */
export const STRIP = 'html > div:not([popover])';

/** Heights of the strip's ticks in the window, px; [] where there is no strip. */
export async function ticksOn(page: Page): Promise<number[]> {
  const debugging = await page.context().newCDPSession(page);
  try {
    const { root } = await debugging.send('DOM.getDocument', { depth: -1, pierce: true });
    type Node = typeof root;
    const pathIn = (node: Node): Node | undefined =>
      node.localName === 'path' && node.attributes?.includes('paint-order')
        ? node
        : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(pathIn).find(Boolean);
    const attributes = pathIn(root)?.attributes ?? [];
    const path = attributes[attributes.indexOf('d') + 1] ?? '';
    return [...path.matchAll(/M\d+ (-?\d+)h/g)].map(([, top]) => Number(top));
  } finally {
    await debugging.detach();
  }
}

import type { ElementHandle, Page } from '@playwright/test';

/** Where an open card hangs; gone when none is open. */
export const CARD_HOST = 'html > div[popover=manual]';

/**
 * The open card, or `null`. Its shadow root is closed to the page and to Playwright's locators, so the
 * debugger hands it over.
 */
export async function openCard(page: Page): Promise<ElementHandle<HTMLElement> | null> {
  const debugging = await page.context().newCDPSession(page);
  try {
    const { root } = await debugging.send('DOM.getDocument', { depth: -1, pierce: true });
    type Node = typeof root;
    const closedRootIn = (node: Node): Node | undefined =>
      node.attributes?.includes('popover') && node.shadowRoots?.[0]?.shadowRootType === 'closed'
        ? node.shadowRoots[0]
        : node.children?.map(closedRootIn).find(Boolean);
    const shadow = closedRootIn(root);
    if (!shadow) return null;
    const { object } = await debugging.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (!object.objectId) return null;
    await debugging.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { globalThis.cardUnderTest = this; }',
    });
  } finally {
    await debugging.detach();
  }
  const handle = await page.evaluateHandle(() =>
    (globalThis as { cardUnderTest?: ShadowRoot }).cardUnderTest?.querySelector<HTMLElement>('[role=dialog]'),
  );
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}

import type { Page } from '@playwright/test';

/** A part of a page as assistive technology is told of it. */
export interface Heard {
  role: string;
  name: string;
  expanded?: boolean;
  pressed?: boolean;
  focused?: boolean;
}

/**
 * The open card as assistive technology has it, the dialog first, in reading order: from the browser's own
 * tree, in which a closed shadow root is no wall. Empty where no card is open.
 */
export async function heardOfCard(page: Page): Promise<Heard[]> {
  const debugging = await page.context().newCDPSession(page);
  try {
    const { nodes } = await debugging.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    type Node = (typeof nodes)[number];
    const under = (node: Node): Node[] => [
      node,
      ...(node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? under(child) : [];
      }),
    ];
    const dialog = nodes.find(({ ignored, role }) => !ignored && role?.value === 'dialog');
    if (!dialog) return [];
    return under(dialog)
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [] }) => {
        const property = (named: string) => properties.find((one) => one.name === named)?.value.value;
        const [expanded, pressed] = [property('expanded'), property('pressed')];
        return {
          role: String(role?.value),
          name: String(name?.value ?? ''),
          ...(expanded !== undefined && { expanded: Boolean(expanded) }),
          ...(pressed !== undefined && { pressed: pressed === 'true' }),
          ...(property('focused') === true && { focused: true }),
        };
      });
  } finally {
    await debugging.detach();
  }
}

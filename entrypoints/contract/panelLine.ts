import { browser } from 'wxt/browser';

/**
 * The line between a side panel and the page it shows, a port that either may close. While it is open the
 * panel says which entity is pointed at there (the page lights its marks), and the page says the same of its
 * marks: an id each, `null` for none. A page no panel looks at says nothing to anybody.
 */
export const PANEL_PORT = 'panel';

/** What was said on the line. Either end may be in strange hands: whatever is no id counts as none. */
export function pointedAt(said: unknown): string | null {
  return typeof said === 'string' ? said : null;
}

export interface PanelLine {
  readonly tabId: number;
  /** Marks of this entity are to be lit; `null`: none. */
  point(id: string | null): void;
  close(): void;
}

/**
 * Opens the line to a page, from the panel's end. Where nobody is there, it is closed at once.
 *
 * @param onPointed The pointer is on a mark of this entity; `null`: on none.
 * @param onClosed The page left, or has no script.
 */
export function openPanelLine(
  tabId: number,
  onPointed: (id: string | null) => void,
  onClosed: () => void,
): PanelLine {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
  port.onMessage.addListener((said: unknown) => onPointed(pointedAt(said)));
  port.onDisconnect.addListener(onClosed);
  return { tabId, point: (id) => port.postMessage(id), close: () => port.disconnect() };
}

import { browser } from 'wxt/browser';

/** Chromium has the one, Firefox the other; Firefox on phones has neither. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel beside a page, or a tab of its own where the browser has no side panels. To be called in
 * the click itself, with nothing waited for before: browsers open panels for clicks only.
 */
export function openDossier({
  tabId,
  windowId,
}: {
  tabId: number;
  windowId: number | undefined;
}): Promise<unknown> {
  const { sidePanel, sidebarAction }: Panels = browser;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`) });
}

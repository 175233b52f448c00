import { type Browser, browser } from 'wxt/browser';
import { PANEL_PORT, pointedAt } from '../contract/panelLine';

/** The page's end of the lines to side panels that show it. */
export interface PanelLines {
  /** The pointer is on a mark of this entity; `null`: on none. Costs nothing where no panel listens. */
  tell(id: string | null): void;
  hangUp(): void;
}

/** @param light Lights every mark of an entity; `null`: none. Also when a panel goes. */
export function answerPanels(light: (id: string | null) => void): PanelLines {
  const panels = new Set<Browser.runtime.Port>();
  let told: string | null = null;

  function onConnect(port: Browser.runtime.Port): void {
    if (port.name !== PANEL_PORT) return;
    panels.add(port);
    port.onMessage.addListener((said: unknown) => light(pointedAt(said)));
    port.onDisconnect.addListener(() => {
      panels.delete(port);
      light(null);
    });
  }
  browser.runtime.onConnect.addListener(onConnect);

  return {
    tell(id) {
      if (id === told) return;
      told = id;
      for (const panel of panels) panel.postMessage(id);
    },
    hangUp() {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const panel of panels) panel.disconnect();
    },
  };
}

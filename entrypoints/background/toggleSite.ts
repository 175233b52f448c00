import { browser } from 'wxt/browser';
import { askPage } from '../contract/ask';
import { parseOverview } from '../contract/parseOverview';
import { changeSettings } from '../contract/settingsStore';

/** Switches the site in the active tab on or off, as the popup's switch does. For a key. */
export async function toggleSite(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const { host, state } = parseOverview(await askPage(tab.id, 'overview', null));
  const runs = state === 'running' || state === 'restless';
  await changeSettings(({ sites }) => ({ on: true, sites: { ...sites, [host]: runs ? 'off' : 'on' } }));
}

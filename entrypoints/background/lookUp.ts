import { browser } from 'wxt/browser';
import type { Language } from '@/knowledge/entity';
import { leaveLookUp } from '../contract/lookUp';
import { uiLanguage } from '../contract/uiLanguage';

export const MENU_ID = 'look-up';

/** `%s` is what the browser puts the selected words for. */
const TITLES: Readonly<Record<Language, string>> = {
  de: '„%s“ in Randnotiz nachschlagen',
  en: 'Look up “%s” in Randnotiz',
};

/** Our line in the menu over selected text. It outlives the worker; a second one would be an error. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ID, title: TITLES[uiLanguage()], contexts: ['selection'] });
}

/** Opens the popup with a search for the selected words, on any page: it need not be one we read. */
export async function lookUp(selected: string): Promise<void> {
  // First, and without waiting for anything: Firefox opens popups only while the click is being answered.
  const opened = browser.action.openPopup();
  await Promise.all([leaveLookUp(selected), opened]);
}

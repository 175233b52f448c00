import { browser } from 'wxt/browser';
import type { Language } from '@/knowledge/entity';

/** Language of our own screens: the browser's, if we write it, else English. */
export function uiLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
}

import { browser } from 'wxt/browser';
import type { CardActs } from '@/components/cardActs';
import type { Desk } from '../contract/desk';
import { knownWith } from '../contract/knownWith';
import { changeSettings } from '../contract/settingsStore';

/** Read when the program comes: once the extension is updated, its manifest cannot be asked for any more. */
const VERSION = browser.runtime.getManifest().version;

/** What a reader can do with the card of an entity on a page. */
export function actsFor(desk: Desk, id: string, copy: CardActs['copy']): CardActs {
  const host = desk.host();
  const isWrong = desk.isWrong(id);
  return {
    host,
    pageLanguage: desk.language(),
    version: VERSION,
    isKnown: desk.settings().known.includes(id),
    isWrong: isWrong || desk.entitiesHere().includes(id) ? isWrong : null,
    copy,
    async onKnown(isKnown) {
      await changeSettings(({ known }) => ({ known: knownWith(known, id, isKnown) }));
    },
    onWrong: (isWrongNow) => desk.setWrong(id, isWrongNow),
    async onLeaveSite() {
      await changeSettings(({ sites }) => ({ sites: { ...sites, [host]: 'off' } }));
    },
  };
}

import type { Language } from '@/knowledge/entity';
import type { PageState } from './requests';

/** What popup and side panel say of the page in front of the reader, in the same words. German is the measure. */
const de = {
  found: (entities: number, mentions: number) =>
    entities === 0
      ? 'Hier steht nichts, wozu etwas vorliegt.'
      : `${entities === 1 ? '1 Eintrag' : `${entities} Einträge`} · ${mentions === 1 ? '1 Stelle' : `${mentions} Stellen`}`,
  /** Why there are no marks; for those that run, what is to be said besides. */
  states: {
    running: '',
    restless: 'Diese Seite ändert sich ständig; neuer Text wird nicht mehr markiert.',
    off: 'Randnotiz ist überall ausgeschaltet.',
    'site-off': 'Auf dieser Website ausgeschaltet.',
    'not-news': 'Nicht als Nachrichtenartikel erkannt, deshalb ohne Markierungen.',
    'not-listed': 'Diese Website steht nicht auf Ihrer Liste.',
    'not-asked': 'Randnotiz läuft nur, wenn Sie darum bitten.',
  } satisfies Record<PageState, string>,
  once: 'Hier einmal ausführen',
  always: 'Auf dieser Website immer',
  notAllowed: 'Der Browser erlaubt Randnotiz gerade nicht, Webseiten zu lesen.',
  allow: 'Zugriff erlauben',
};

const en: typeof de = {
  found: (entities, mentions) =>
    entities === 0
      ? 'Nothing here that we know about.'
      : `${entities === 1 ? '1 entry' : `${entities} entries`} · ${mentions === 1 ? '1 mention' : `${mentions} mentions`}`,
  states: {
    running: '',
    restless: 'This page never stops changing; new text is no longer marked.',
    off: 'Randnotiz is switched off everywhere.',
    'site-off': 'Switched off on this site.',
    'not-news': 'Not recognised as a news article, so nothing is marked.',
    'not-listed': 'This site is not on your list.',
    'not-asked': 'Randnotiz runs only when you ask for it.',
  },
  once: 'Run here once',
  always: 'Always on this site',
  notAllowed: 'The browser does not allow Randnotiz to read web pages at present.',
  allow: 'Allow access',
};

export const pageWords: Readonly<Record<Language, typeof de>> = { de, en };

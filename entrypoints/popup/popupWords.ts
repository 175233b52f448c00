import type { Language } from '@/knowledge/entity';
import type { PageState } from '../contract/requests';
import type { Group } from './groupEntities';

/** Texts of the popup; apart from those of the card, so that pages do not load them. German is the measure. */
const de = {
  on: 'Randnotiz',
  here: (host: string) => `Auf ${host}`,
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
  closed:
    'Diese Seite kann Randnotiz nicht lesen: Browserseiten, Erweiterungs-Stores und PDF-Anzeigen sind für Erweiterungen gesperrt. Suchen können Sie trotzdem.',
  notAllowed: 'Der Browser erlaubt Randnotiz gerade nicht, Webseiten zu lesen.',
  allow: 'Zugriff erlauben',
  search: 'Wissen durchsuchen …',
  noHits: (query: string) => `Zu „${query}“ liegt nichts vor.`,
  hits: (count: number) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
  broken: 'Das Wissen ließ sich nicht laden. Schließen und öffnen Sie dieses Fenster noch einmal.',
  groups: {
    places: 'Orte',
    people: 'Personen',
    organisations: 'Unternehmen, Medien, Organisationen',
    events: 'Ereignisse',
    agreements: 'Abkommen und Recht',
    topics: 'Themen und Begriffe',
  } satisfies Record<Group, string>,
  list: {
    disputed: 'umstritten',
    mentions: (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
  },
  back: 'Zurück zur Übersicht',
  privacy: 'Nichts, was Sie lesen, verlässt den Browser.',
  options: 'Einstellungen',
};

export type PopupWords = typeof de;

const en: PopupWords = {
  on: 'Randnotiz',
  here: (host) => `On ${host}`,
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
  closed:
    'Randnotiz cannot read this page: browser pages, extension stores and PDF viewers are closed to extensions. You can still search.',
  notAllowed: 'The browser does not allow Randnotiz to read web pages at present.',
  allow: 'Allow access',
  search: 'Search all knowledge …',
  noHits: (query) => `Nothing is known about “${query}”.`,
  hits: (count) => (count === 1 ? '1 hit' : `${count} hits`),
  broken: 'The knowledge could not be loaded. Close this window and open it again.',
  groups: {
    places: 'Places',
    people: 'People',
    organisations: 'Companies, media, organisations',
    events: 'Events',
    agreements: 'Agreements and law',
    topics: 'Topics and terms',
  },
  list: { disputed: 'disputed', mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`) },
  back: 'Back to the overview',
  privacy: 'Nothing you read leaves the browser.',
  options: 'Settings',
};

export const popupWords: Readonly<Record<Language, PopupWords>> = { de, en };

import { listWords } from '@/components/listWords';
import type { Language } from '@/knowledge/entity';
import { pageWords } from '../contract/pageWords';

/** Texts of the popup; apart from those of the card, so that pages do not load them. German is the measure. */
const de = {
  ...pageWords.de,
  ...listWords.de,
  on: 'Randnotiz',
  here: (host: string) => `Auf ${host}`,
  closed:
    'Diese Seite kann Randnotiz nicht lesen: Browserseiten, Erweiterungs-Stores und PDF-Anzeigen sind für Erweiterungen gesperrt. Suchen können Sie trotzdem.',
  search: 'Wissen durchsuchen …',
  noHits: (query: string) => `Zu „${query}“ liegt nichts vor.`,
  hits: (count: number) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
  broken: 'Das Wissen ließ sich nicht laden. Schließen und öffnen Sie dieses Fenster noch einmal.',
  back: 'Zurück zur Übersicht',
  dossier: 'Dossier öffnen',
  privacy: 'Nichts, was Sie lesen, verlässt den Browser.',
  options: 'Einstellungen',
};

export type PopupWords = typeof de;

const en: PopupWords = {
  ...pageWords.en,
  ...listWords.en,
  on: 'Randnotiz',
  here: (host) => `On ${host}`,
  closed:
    'Randnotiz cannot read this page: browser pages, extension stores and PDF viewers are closed to extensions. You can still search.',
  search: 'Search all knowledge …',
  noHits: (query) => `Nothing is known about “${query}”.`,
  hits: (count) => (count === 1 ? '1 hit' : `${count} hits`),
  broken: 'The knowledge could not be loaded. Close this window and open it again.',
  back: 'Back to the overview',
  dossier: 'Open dossier',
  privacy: 'Nothing you read leaves the browser.',
  options: 'Settings',
};

export const popupWords: Readonly<Record<Language, PopupWords>> = { de, en };

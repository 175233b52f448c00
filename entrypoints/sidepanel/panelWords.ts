import { listWords } from '@/components/listWords';
import type { Language } from '@/knowledge/entity';
import { pageWords } from '../contract/pageWords';

/** Texts of the side panel. German is the measure. */
const de = {
  ...pageWords.de,
  ...listWords.de,
  title: 'Dossier',
  /** Before the title of the page, in a document of its own. */
  titleOf: (title: string) => `Dossier: ${title}`,
  reading: 'Die Seite wird gelesen …',
  closed:
    'Diese Seite kann Randnotiz nicht lesen: Browserseiten, Erweiterungs-Stores und PDF-Anzeigen sind für Erweiterungen gesperrt.',
  broken: 'Das Wissen ließ sich nicht laden. Schließen und öffnen Sie dieses Seitenfenster noch einmal.',
  articleOf: (date: string) => `Artikel vom ${date}`,
  undatedArticle: 'Artikel ohne Datum',
  compiled: (date: string) => `Zusammengestellt mit Randnotiz am ${date}`,
  sections: {
    entries: 'Einträge',
    events: 'Zeitleiste',
    bonds: 'Beziehungen',
    sources: 'Quellen',
  },
  contents: 'Inhalt',
  toPage: (label: string) => `${label} im Artikel zeigen`,
  disputed: 'Umstritten',
  thisArticle: 'Dieser Artikel',
  later: 'nach dem Artikel',
  allEvents: (count: number) => `Alle ${count} Ereignisse zeigen`,
  allBonds: (count: number) => `Alle ${count} Beziehungen zeigen`,
  fewer: 'Weniger zeigen',
  graph: (count: number) =>
    `Bild: wie ${count} Einträge miteinander verbunden sind. Die Beziehungen stehen in der Liste darunter.`,
  ended: 'gestrichelt: beendet',
  copyMarkdown: 'Als Markdown kopieren',
  copyText: 'Als Text kopieren',
  print: 'Drucken',
  asTab: 'Als Tab öffnen',
  actions: 'Dossier mitnehmen',
  copied: 'Kopiert.',
  notCopied: 'Kopieren ging nicht: Der Browser erlaubt es hier nicht.',
  back: 'Zurück zum Dossier',
};

export type PanelWords = typeof de;

const en: PanelWords = {
  ...pageWords.en,
  ...listWords.en,
  title: 'Dossier',
  titleOf: (title) => `Dossier: ${title}`,
  reading: 'Reading the page …',
  closed:
    'Randnotiz cannot read this page: browser pages, extension stores and PDF viewers are closed to extensions.',
  broken: 'The knowledge could not be loaded. Close this panel and open it again.',
  articleOf: (date) => `Article of ${date}`,
  undatedArticle: 'Undated article',
  compiled: (date) => `Compiled with Randnotiz on ${date}`,
  sections: { entries: 'Entries', events: 'Timeline', bonds: 'Relations', sources: 'Sources' },
  contents: 'Contents',
  toPage: (label) => `Show ${label} in the article`,
  disputed: 'Disputed',
  thisArticle: 'This article',
  later: 'after the article',
  allEvents: (count) => `Show all ${count} events`,
  allBonds: (count) => `Show all ${count} relations`,
  fewer: 'Show fewer',
  graph: (count) => `Picture: how ${count} entries are connected. The relations stand in the list below.`,
  ended: 'dashed: ended',
  copyMarkdown: 'Copy as Markdown',
  copyText: 'Copy as text',
  print: 'Print',
  asTab: 'Open as a tab',
  actions: 'Take the dossier along',
  copied: 'Copied.',
  notCopied: 'Copying failed: the browser does not allow it here.',
  back: 'Back to the dossier',
};

export const panelWords: Readonly<Record<Language, PanelWords>> = { de, en };

import type { Language } from '@/knowledge/entity';

/** Texts of what a reader can do with a card; German is the measure. */
const de = {
  /** Opens the list of everything below. */
  open: 'Kopieren, ausblenden, melden …',
  undo: 'Rückgängig',
  /** The same for those who do not see where the button stands. */
  undoOf: (act: string) => `Rückgängig: ${act}`,
  notSaved: 'Das ließ sich nicht speichern. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  copy: {
    text: 'Als Text kopieren',
    markdown: 'Als Markdown kopieren',
    copied: 'Kopiert, mit allen Quellen.',
    failed: 'Kopieren ging hier nicht: Der Browser oder diese Seite lässt es nicht zu.',
    facts: 'Fakten',
    /** The last line of a copy. */
    from: (copy: { version: string; article: string | null }) =>
      copy.article === null
        ? `Karte aus Randnotiz ${copy.version}, auf Deutsch. Der Artikel dazu nennt kein Datum.`
        : `Karte aus Randnotiz ${copy.version}, auf Deutsch, zu einem Artikel vom ${copy.article}.`,
  },
  known: {
    label: 'Kenne ich',
    hint: 'Wird nirgends mehr markiert. In der Übersicht steht es weiter.',
    done: 'Ist nirgends mehr markiert. Die Liste dessen, was Sie kennen, steht in den Einstellungen.',
  },
  wrong: {
    label: 'Hier falsch',
    hint: 'Ist hier nicht gemeint: bis zum Neuladen auf dieser Seite nicht mehr erkennen.',
    done: 'Wird auf dieser Seite nicht mehr erkannt. Nach dem Neuladen doch wieder: Gemerkt wird es nicht.',
  },
  site: {
    label: 'Nicht auf dieser Website',
    hint: (host: string) =>
      `Schaltet Randnotiz auf ${host} aus; auch diese Karte schließt sich. Wieder ein geht es über das Symbol in der Symbolleiste.`,
  },
  report: {
    label: 'Fehler melden',
    hint: 'Stellt einen Text zusammen. Gesendet wird nichts.',
    about: 'Was ist falsch?',
    text: 'Text der Meldung',
    copy: 'Meldung kopieren',
    copied: 'Kopiert. Gesendet ist sie noch nicht.',
    explained:
      'Schicken Sie den Text an die, von denen Sie Randnotiz haben, und schreiben Sie dazu, was daran falsch ist. Adresse und Text dieser Seite stehen nicht darin.',
    claims: {
      whole: 'Die ganze Karte',
      mark: 'Die Markierung: Das Wort meint etwas anderes',
      summary: 'Zusammenfassung',
      dispute: (n: number, question: string) => `Umstritten ${n}: ${question}`,
      fact: (n: number, label: string) => `Fakt ${n}: ${label}`,
      event: (n: number, date: string) => `Zeitleiste ${n}: ${date}`,
      series: (n: number, title: string) => `Zahlen ${n}: ${title}`,
      relation: (n: number, relation: string) => `Verbindung ${n}: ${relation}`,
    },
    lines: {
      title: (version: string) => `Fehler in einer Karte von Randnotiz ${version}`,
      card: (label: string, id: string) => `Karte: ${label} (${id})`,
      claim: (claim: string) => `Es geht um: ${claim}`,
      mark: (name: string, why: string) => `Markiert als: ${name} (${why})`,
      languages: (card: string, page: string) => `Sprachen: Karte ${card}, Seite ${page}`,
      question: 'Was ist falsch, und woher wissen Sie es?',
    },
  },
};

export type ActionWords = typeof de;

const en: ActionWords = {
  open: 'Copy, hide, report …',
  undo: 'Undo',
  undoOf: (act) => `Undo: ${act}`,
  notSaved: 'That could not be saved. Reload the page and try again.',
  copy: {
    text: 'Copy as text',
    markdown: 'Copy as Markdown',
    copied: 'Copied, with all sources.',
    failed: 'Copying did not work here: the browser or this page does not allow it.',
    facts: 'Facts',
    from: ({ version, article }) =>
      article === null
        ? `Card from Randnotiz ${version}, in English. Its article gives no date.`
        : `Card from Randnotiz ${version}, in English, for an article of ${article}.`,
  },
  known: {
    label: 'I know this',
    hint: 'No longer marked anywhere. It stays in the overview.',
    done: 'Marked nowhere any more. The list of what you know is in the settings.',
  },
  wrong: {
    label: 'Wrong here',
    hint: 'Not what is meant: no longer recognised on this page, until it is reloaded.',
    done: 'No longer recognised on this page. After reloading it is again: this is not remembered.',
  },
  site: {
    label: 'Not on this site',
    hint: (host) =>
      `Switches Randnotiz off on ${host}; this card closes too. The icon in the toolbar switches it on again.`,
  },
  report: {
    label: 'Report a mistake',
    hint: 'Puts a text together. Nothing is sent.',
    about: 'What is wrong?',
    text: 'Text of the report',
    copy: 'Copy the report',
    copied: 'Copied. It is not sent yet.',
    explained:
      'Send the text to those you have Randnotiz from, and add what is wrong about it. The address and the text of this page are not in it.',
    claims: {
      whole: 'The whole card',
      mark: 'The mark: the word means something else',
      summary: 'Summary',
      dispute: (n, question) => `Disputed ${n}: ${question}`,
      fact: (n, label) => `Fact ${n}: ${label}`,
      event: (n, date) => `Timeline ${n}: ${date}`,
      series: (n, title) => `Figures ${n}: ${title}`,
      relation: (n, relation) => `Relation ${n}: ${relation}`,
    },
    lines: {
      title: (version) => `A mistake in a card of Randnotiz ${version}`,
      card: (label, id) => `Card: ${label} (${id})`,
      claim: (claim) => `It is about: ${claim}`,
      mark: (name, why) => `Marked as: ${name} (${why})`,
      languages: (card, page) => `Languages: card ${card}, page ${page}`,
      question: 'What is wrong, and how do you know?',
    },
  },
};

export const actionWords: Readonly<Record<Language, ActionWords>> = { de, en };

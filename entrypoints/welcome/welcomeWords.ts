import type { SamplePiece } from '@/components/MarkPreview';
import type { Language } from '@/knowledge/entity';

interface Step {
  title: string;
  text: string;
}

/** Texts of the page a new reader sees once. */
export interface WelcomeWords {
  title: string;
  heading: string;
  lead: string;
  allow: Step & { button: string };
  marks: Step;
  sample: readonly SamplePiece[];
  card: Step;
  overview: Step & { key: string };
  privacy: Step;
  options: string;
}

const de: WelcomeWords = {
  title: 'Willkommen bei Randnotiz',
  heading: 'Randnotiz liest mit – und bleibt leise',
  lead: 'Nachrichten setzen viel voraus. Was ein Name meint, steht jetzt daneben: belegt, datiert und ohne Umweg.',
  allow: {
    title: 'Ein Schritt fehlt noch',
    text: 'Ihr Browser lässt Randnotiz erst Seiten lesen, wenn Sie zustimmen. Gelesen wird nur auf Ihrem Gerät.',
    button: 'Zugriff auf Webseiten erlauben',
  },
  marks: {
    title: 'Eine leise Linie',
    text: 'Auf Nachrichtenseiten tragen bekannte Namen eine gepunktete Linie. Umstrittenes und Begriffe haben ihre eigene.',
  },
  sample: [
    { text: 'Der Artikel nennt ' },
    { text: 'Nornickel', look: 'ordinary' },
    { text: ', streift die ' },
    { text: 'Krim', look: 'disputed' },
    { text: ' und spricht von einer ' },
    { text: 'Annexion', look: 'term' },
    { text: '.' },
  ],
  card: {
    title: 'Eine Karte dazu',
    text: 'Ruht der Zeiger auf der Linie, öffnet sich eine Karte: zwei Sätze, datierte Fakten, bei Streit die Sicht jeder Seite und zu jeder Angabe die Quelle. Tippen geht auch; Escape schließt.',
  },
  overview: {
    title: 'Alles auf einen Blick',
    text: 'Das Zeichen in der Symbolleiste zeigt, was auf der Seite erkannt wurde, sucht im ganzen Wissen und schaltet Randnotiz aus, hier oder überall.',
    key: 'Taste:',
  },
  privacy: {
    title: 'Nichts verlässt den Browser',
    text: 'Alles Wissen ist eingebaut. Kein Teil von Randnotiz spricht mit dem Netz, niemand erfährt, was Sie lesen.',
  },
  options: 'Einstellungen',
};

const en: WelcomeWords = {
  title: 'Welcome to Randnotiz',
  heading: 'Randnotiz reads along, quietly',
  lead: 'News takes a lot for granted. What a name means now stands beside it: sourced, dated and at hand.',
  allow: {
    title: 'One step is missing',
    text: 'Your browser lets Randnotiz read pages only once you agree. Reading happens on your device alone.',
    button: 'Allow access to web pages',
  },
  marks: {
    title: 'A quiet line',
    text: 'On news pages, known names carry a dotted line. What is disputed and terms that frame have lines of their own.',
  },
  sample: [
    { text: 'The article names ' },
    { text: 'Nornickel', look: 'ordinary' },
    { text: ', touches on ' },
    { text: 'Crimea', look: 'disputed' },
    { text: ' and speaks of an ' },
    { text: 'annexation', look: 'term' },
    { text: '.' },
  ],
  card: {
    title: 'A card with it',
    text: 'Rest the pointer on the line and a card opens: two sentences, dated facts, where there is dispute the view of each side, and a source for every claim. Tapping works too; Escape closes it.',
  },
  overview: {
    title: 'Everything at a glance',
    text: 'The icon in the toolbar shows what was recognised on the page, searches all the knowledge and switches Randnotiz off, here or everywhere.',
    key: 'Key:',
  },
  privacy: {
    title: 'Nothing leaves the browser',
    text: 'All knowledge is built in. No part of Randnotiz talks to the network; nobody learns what you read.',
  },
  options: 'Settings',
};

export const welcomeWords: Readonly<Record<Language, WelcomeWords>> = { de, en };

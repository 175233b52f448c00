import commonWords from '@zxcvbn-ts/language-de/src/commonWords.json';
import firstnames from '@zxcvbn-ts/language-de/src/firstnames.json';
import lastnames from '@zxcvbn-ts/language-de/src/lastnames.json';
import wikipedia from '@zxcvbn-ts/language-de/src/wikipedia.json';
import { ADJECTIVE_SIGN, COMPOUND_ENDINGS } from './compounds';
import { ENDINGS } from './pattern';

/** Heads that the word lists lack, or know as names only. */
const MORE_HEADS =
  `abgeordneter abkommen abzug administration agent angriff angst anhänger annexion anwalt ära armee
   astrologe aufmarsch aufnahme auftritt ausschuss ausstieg austritt beauftragter bedrohung beitritt beobachter berater
   bericht berichterstattung besuch bewohner beziehung beziehungen botschaft botschafter brücke bündnis chaos chef
   clan deal debatte deklaration dekret delegation dilemma diplomatie doktrin drohne effekt einheit
   einsatz erklärung erlass experte experten export faktor familie fan feind feldzug flotte
   flüchtling fonds frage freund freundschaft front führung gebäude gebiet gefahr gegenoffensive gegner
   generalsekretär gesandter geschäft gespräch getreuer gipfel grenze hafen halbinsel handel herr herrscher
   hilfe hilfspaket import initiative insider interview invasion kampagne kenner kollaps kommando kommission
   konferenz konflikt kontakt kontingent konto konzern korrespondent kredit kreise krieg krise kritik
   kritiker kurs kurswechsel küste lager land lieferung linie lobby lobbyist lüge macht
   mandat manöver marionette mauer maxime medien militär minister mission mitarbeiter mitglied mitgliedschaft
   mittel nachfolger nachricht nähe niederlage offensive ostflanke paket palast panzer partei partner
   partnerschaft plan politik politiker post präsident propaganda protokoll quelle rakete rat rätsel
   rede referendum regierung reise reporter resolution rhetorik rivale rückkehr rückzug sanktion schock
   sender show sieg soldat spion spitze sprecher staat stab statement stil strategie
   streitkräfte sturz tagung tataren team telefonat theater thema tournee treffen truppe truppen
   tweet ultimatum unterhändler unterstützer unterstützung vasall verband verbündeter verhandlung verhandlungen vermittler vertrag
   vertrauter vertreter vorgänger vorschlag vorstoß waffe wahl wähler wählerschaft wahlkampf wahnsinn wende
   wiederaufbau zahlung zeitung zentrale zitat zoll zölle zusage
    anbindung ost west nord süd anflug anleihe anschlag anstalt apparat aufenthalt auslöser bashing befehl befürworter begeisterung bewunderer
    bild block boykott doku ehe einfall einfluss eingreifen einmischung entscheidung erfahrung eskalation exil experiment faible feier flug
    flüchtende format forscher forschung forum gate geld geschenk gesetz getreide gremium hass hasser hetze hörige hotline
    idee image ismus isierung jünger karte kenntnis klausel kontrolle könig kontaktgruppe korridor kraft kurs kuss leak lüftung mafia
    mann masche maßnahme maut modell monopol müdigkeit narrativ netzwerk nostalgie orakel papier phobie pipeline
    pleite posse prozess quote rabatt rat rally reaktion regime romantik rummel sache schlappe schelte schleuser
    schwenk sieger siedlung show skandal skepsis skeptiker sondergesandter spende spiel spionage stab stelle stimme strafe streit
    stück sucht syndrom tag taktik tourist trauma trend troll trick verbot versteher versteherin volk wahn warnung
    wunsch wut zar zeit zerfall ziel zitat zone zorn zusage zwist`
    .trim()
    .split(/\s+/);

/** A compound with one of these is a street or a house, not about what it is named after: Krimstraße. */
const PLACE_HEADS = new Set(
  'allee apotheke chaussee gasse halle hotel platz ring siedlung straße strasse viertel wohnung weg'.split(
    ' ',
  ),
);

/** What ends an adjective made from a name: kremltreu, russlandfreundlich. */
const ADJECTIVE_HEADS =
  `affin begeistert beherrscht bekannt besetzt bezogen eigen erfahren erprobt fähig feindlich fern finanziert freundlich geführt
   gelenkt gesteuert gestützt hörig interessiert intern kontrolliert kritisch loyal müde nah nahe spezifisch skeptisch stämmig
   treu unabhängig unterstützt weit`.split(/\s+/);

/**
 * What may end a closed compound with a name: `Kreml` + `sprecher`, not `Krim` + `i` or `Trump` + `f`.
 * Any German word of four letters and more that is no name of people, and some more; without those that
 * bend from another one, or are themselves put together of two.
 *
 * The words are those of @zxcvbn-ts/language-de (MIT): frequent words, and words of Wikipedia.
 */
export function compoundHeads(): string[] {
  const names = new Set([...lastnames, ...firstnames]);
  const words = [...commonWords, ...wikipedia].filter(
    (word) => /^[a-zäöüß]{4,}$/.test(word) && !names.has(word),
  );
  const known = new Set([...words, ...MORE_HEADS].filter((word) => !PLACE_HEADS.has(word)));
  // "Region" looks bent from "Regio", but other words bend from it: it stays.
  const bases = new Set([...known].flatMap((word) => basesOf(word, known)));
  const simple = [...known].filter((word) => bases.has(word) || basesOf(word, known).length === 0);
  const heads = new Set<string>();
  // Shorter ones first, so that longer ones can be seen to be put together of them.
  for (const word of simple.sort((a, b) => a.length - b.length))
    if (!isPutTogether(word, heads)) heads.add(word);
  return [...heads, ...ADJECTIVE_HEADS.map((head) => `${ADJECTIVE_SIGN}${head}`)];
}

const SHORTEST = 4;

/** The words a word may be bent from: itself without an ending. */
function basesOf(word: string, words: ReadonlySet<string>): string[] {
  return ENDINGS.flatMap((ending, n) => {
    const isEnding = ending !== '' && (COMPOUND_ENDINGS & (1 << n)) !== 0 && word.endsWith(ending);
    const base = word.slice(0, word.length - ending.length);
    return isEnding && base.length >= SHORTEST && words.has(base) ? [base] : [];
  });
}

function isPutTogether(word: string, heads: ReadonlySet<string>): boolean {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const first = word.slice(0, at);
    if (
      heads.has(word.slice(at)) &&
      (heads.has(first) || (first.endsWith('s') && heads.has(first.slice(0, -1))))
    )
      return true;
  }
  return false;
}

/**
 * Second halves of closed compounds that may follow a name (`Kremlsprecher`, `Ukrainekrieg`). Only
 * these: anything goes would turn "Krimi" and "Trumpf" into compounds. Written for this list, from
 * compounds that occur in news German.
 */
export const compoundHeads: readonly string[] =
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
   wiederaufbau zahlung zeitung zentrale zitat zoll zölle zusage`.split(/\s+/);

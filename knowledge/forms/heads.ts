/**
 * Second halves of closed compounds that may follow a name (`Kremlsprecher`, `Ukrainekrieg`). Only
 * these: anything goes would turn "Krimi" and "Trumpf" into compounds. Written for this list, from
 * compounds that occur in news German.
 */
export const compoundHeads: readonly string[] = [
  'abgeordneter', 'abkommen', 'administration', 'anhänger', 'annexion', 'anwalt', 'armee', 'berater',
  'besuch', 'beziehung', 'beziehungen', 'botschaft', 'botschafter', 'brücke', 'bündnis', 'chef', 'delegation',
  'deal', 'debatte', 'diplomatie', 'einsatz', 'erklärung', 'experte', 'feldzug', 'flotte', 'flüchtling',
  'frage', 'freund', 'front', 'führung', 'gebiet', 'gegner', 'gespräch', 'gesandter', 'gipfel', 'grenze',
  'hafen', 'halbinsel', 'hilfe', 'initiative', 'kampagne', 'konferenz', 'konflikt', 'kontakt', 'konzern', 'korrespondent',
  'krieg', 'krise', 'kritik', 'kritiker', 'kurs', 'küste', 'lager', 'land', 'linie', 'macht', 'militär', 'minister',
  'mission', 'mitglied', 'nähe', 'offensive', 'partei', 'partner', 'plan', 'politik', 'politiker', 'präsident',
  'propaganda', 'rede', 'referendum', 'regierung', 'reise', 'resolution', 'rhetorik', 'sanktion', 'soldat', 'sprecher', 'staat', 'strategie',
  'streitkräfte', 'tataren', 'team', 'telefonat', 'thema', 'treffen', 'truppe', 'truppen', 'unterhändler', 'unterstützer', 'unterstützung',
  'verhandlung', 'verhandlungen', 'vermittler', 'vertrag', 'vertrauter', 'vertreter', 'vorschlag', 'vorstoß', 'wahl', 'wahlkampf', 'wende',
];

import { describe, expect, test } from 'vitest';
import { cardAsText } from '@/components/cardAsText';
import { outlineOf, smallCard } from './cardCopies';
import { contentOf } from './someContent';

describe('a card as text', () => {
  test('says everything in its order, each claim with the numbers of its sources', () => {
    expect(cardAsText(outlineOf(contentOf('krim')))).toBe(`Name von krim
Art

Zusammenfassung [1]

Umstritten: Streitfrage
- Die einen: Ja [2]
- Die anderen: Nein (Stand März 2014) [3]

Fakten
- Angabe eins: 44.000.000\u00a0t (Stand 2024) [4]
- Angabe zwei: Wert zwei (ohne Zeitbezug) [5]
- Angabe drei: Wert drei (Stand 2024; Schätzung) [6]
- Angabe vier: Wert vier (Stand 2024) [7]
- Angabe fünf: Wert fünf (Stand 2024) [8]

Zeitleiste
- 18. März 2014: davor [10]
- 2026: danach [9]

Quellen
[1] Verlag 1: Titel 1, ohne Datum, Originaldokument, https://example.org/s-summary
[2] Verlag 2: Titel 2, Mai 2024, Originaldokument, https://example.org/s-position-0
[3] Verlag 3: Titel 3, Mai 2024, Originaldokument, https://example.org/s-position-1
[4] Verlag 4: Titel 4, Mai 2024, Originaldokument, https://example.org/s-fact-0
[5] Verlag 5: Titel 5, Mai 2024, Originaldokument, https://example.org/s-fact-1
[6] Verlag 6: Titel 6, Mai 2024, Originaldokument, https://example.org/s-fact-2
[7] Verlag 7: Titel 7, Mai 2024, Originaldokument, https://example.org/s-fact-3
[8] Verlag 8: Titel 8, Mai 2024, Originaldokument, https://example.org/s-fact-4
[9] Verlag 9: Titel 9, Mai 2024, Originaldokument, https://example.org/s-event-0
[10] Verlag 10: Titel 10, Mai 2024, Originaldokument, https://example.org/s-event-1

Karte aus Randnotiz 1.2.3, auf Deutsch, zu einem Artikel vom 18. März 2025.
`);
  });

  test('is in English where the card is, and says so', () => {
    const copy = cardAsText(outlineOf(smallCard(), 'en', '2025-03'));
    expect(copy).toContain('Insel (en)\nLand im Meer (en)\n');
    expect(copy).toContain(
      '\nSources\n[1] Verlag a: Titel a, 2024, original document, https://example.org/a\n',
    );
    expect(copy).toMatch(/in English, for an article of March 2025\.\n$/);
  });

  test('says where the article gives no date, and leaves out headings with nothing below', () => {
    expect(cardAsText(outlineOf(smallCard(), 'de', null))).toBe(`Insel
Land im Meer

Eine Insel. [1]

Quellen
[1] Verlag a: Titel a, 2024, Originaldokument, https://example.org/a

Karte aus Randnotiz 1.2.3, auf Deutsch. Der Artikel dazu nennt kein Datum.
`);
  });

  test('says which source was read as a copy, and where', () => {
    const card = smallCard();
    card.sources = card.sources.map((source) => ({
      ...source,
      checked: { on: '2026-11-22', how: 'copy', at: 'https://copies.example/a' },
    }));
    expect(cardAsText(outlineOf(card))).toContain(
      'https://example.org/a, als Kopie gelesen: https://copies.example/a',
    );
  });

  test('says so too where it is not known where the copy stands', () => {
    const card = smallCard();
    card.sources = card.sources.map((source) => ({ ...source, checked: { on: '2026-11-22', how: 'copy' } }));
    expect(cardAsText(outlineOf(card))).toMatch(/https:\/\/example\.org\/a, als Kopie gelesen$/m);
  });

  test('names no address that a card would not link to', () => {
    const copy = cardAsText(outlineOf(smallCard({}, ['javascript:alert(1)'])));
    expect(copy).toContain('[1] Verlag a: Titel a, 2024, Originaldokument\n');
  });
});

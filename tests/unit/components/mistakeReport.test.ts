import { describe, expect, test } from 'vitest';
import { claimsOnCard } from '@/components/claimsOnCard';
import { mistakeReport } from '@/components/mistakeReport';
import { readingOf } from '@/components/reading';
import { contentOf } from './someContent';

const CARD = contentOf('krim');
const READING = readingOf(CARD, 'de', '2025-03-18', () => undefined);
const FROM = { version: '1.2.3', pageLanguage: 'en' } as const;

test('every claim of a card can be pointed to, numbered as it stands there', () => {
  expect(claimsOnCard(CARD, READING)).toEqual([
    { name: 'Zusammenfassung', sources: ['s-summary'] },
    { name: 'Umstritten 1: Streitfrage', sources: ['s-position-0', 's-position-1'] },
    ...['eins', 'zwei', 'drei', 'vier', 'fünf'].map((word, i) => ({
      name: `Fakt ${i + 1}: Angabe ${word}`,
      sources: [`s-fact-${i}`],
    })),
    { name: 'Zeitleiste 1: 18. März 2014', sources: ['s-event-1'] },
    { name: 'Zeitleiste 2: 2026', sources: ['s-event-0'] },
    { name: 'Zahlen 1: Förderung', sources: ['s-series'] },
    { name: 'Zahlen 2: Abstimmung', sources: ['s-votes'] },
    { name: 'Verbindung 1: Teil von Kiew', sources: ['s-relation'] },
  ]);
});

describe('a report of a mistake', () => {
  test('names card, claim, sources, languages and version, and nothing else', () => {
    const claim = { name: 'Fakt 1: Angabe eins', sources: ['s-fact-0', 's-fact-1'] };
    expect(
      mistakeReport(CARD.entity, claim, null, READING, FROM),
    ).toBe(`Fehler in einer Karte von Randnotiz 1.2.3

Karte: Name von krim (krim)
Es geht um: Fakt 1: Angabe eins
[4] Verlag 4: Titel 4, https://example.org/s-fact-0
[5] Verlag 5: Titel 5, https://example.org/s-fact-1
Sprachen: Karte de, Seite en

Was ist falsch, und woher wissen Sie es?
`);
  });

  test('says as what a word was marked, not which word', () => {
    const why = { name: 'Autonome Republik Krim', form: 'inflected', evidence: 'cue', score: 0.6 } as const;
    const report = mistakeReport(CARD.entity, { name: 'Die Markierung', sources: [] }, why, READING, FROM);
    expect(report).toContain('\nMarkiert als: Autonome Republik Krim (inflected, cue)\n');
  });
});

import type { CardContent } from '@/knowledge/cardContent';
import type { ShownEntity } from '@/knowledge/shipped';

const text = (word: string) => ({ de: word, en: `${word} (en)` });

/** A made-up card with one of everything; every claim names a source of its own. */
export function contentOf(id: string, more: Partial<ShownEntity> = {}): CardContent {
  const entity: ShownEntity = {
    id,
    pack: 'probe',
    type: 'place',
    label: text(`Name von ${id}`),
    kind: text('Art'),
    summary: { ...text('Zusammenfassung'), sources: ['s-summary'] },
    facts: ['eins', 'zwei', 'drei', 'vier', 'fünf'].map((word, i) => ({
      label: text(`Angabe ${word}`),
      value: i === 0 ? 44_000_000 : text(`Wert ${word}`),
      ...(i === 0 && { unit: text('t') }),
      when: i === 1 ? { timeless: true } : { asOf: '2024' },
      nature: i === 2 ? 'estimate' : 'established',
      sources: [`s-fact-${i}`],
    })),
    disputes: [
      {
        question: text('Streitfrage'),
        positions: [
          { holder: text('Die einen'), text: text('Ja'), sources: ['s-position-0'] },
          { holder: text('Die anderen'), text: text('Nein'), since: '2014-03', sources: ['s-position-1'] },
        ],
      },
    ],
    events: [
      { date: '2026', text: text('danach'), sources: ['s-event-0'] },
      { date: '2014-03-18', text: text('davor'), sources: ['s-event-1'] },
    ],
    series: [
      {
        id: 'mined',
        title: text('Förderung'),
        unit: text('t'),
        edition: text('Ausgabe 2025'),
        rows: [
          { label: text('Hier'), values: [75], entity: id },
          { label: text('Dort'), values: [25], sources: ['s-row'] },
          { label: text('Welt'), values: [100], total: true },
        ],
        sources: ['s-series'],
      },
      {
        id: 'votes',
        title: text('Abstimmung'),
        unit: text('Staaten'),
        columns: [text('dafür'), text('dagegen'), text('enthalten')],
        rows: [{ label: text('Resolution'), values: [100, 11, 58] }],
        sources: ['s-votes'],
      },
    ],
    relations: [],
    ...more,
  };
  const alsoHere = [
    {
      id: 'kiew',
      type: 'place' as const,
      label: text('Kiew'),
      relation: { text: text('Teil von'), sources: ['s-relation'], from: '1954' },
    },
    { id: 'moskau', type: 'place' as const, label: text('Moskau') },
  ];
  const ids = [
    ...['s-summary', 's-position-0', 's-position-1'],
    ...['s-fact-0', 's-fact-1', 's-fact-2', 's-fact-3', 's-fact-4'],
    ...['s-event-0', 's-event-1', 's-series', 's-row', 's-votes', 's-relation'],
  ];
  return {
    entity,
    alsoHere,
    sources: ids.map((sourceId, i) => ({
      id: sourceId,
      publisher: `Verlag ${i + 1}`,
      title: `Titel ${i + 1}`,
      url: `https://example.org/${sourceId}`,
      language: i % 2 ? 'en' : 'de',
      kind: 'primary',
      checked: { on: '2026-11-22', how: 'seen' },
      ...(i > 0 && { date: '2024-05' }),
    })),
  };
}

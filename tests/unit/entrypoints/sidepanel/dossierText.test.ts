import { describe, expect, test } from 'vitest';
import { dossierReading } from '@/entrypoints/sidepanel/dossierReading';
import { dossierText } from '@/entrypoints/sidepanel/dossierText';
import { type Dialect, textDialects } from '@/entrypoints/sidepanel/textDialects';
import type { Dossier } from '@/knowledge/dossier';

const text = (words: string) => ({ de: words, en: words });
const DOSSIER: Dossier = {
  groups: [
    {
      group: 'places',
      entries: [
        {
          id: 'krim',
          type: 'place',
          label: text('Krim'),
          kind: text('Halbinsel'),
          summary: { ...text('Seit 2014 *annektiert*.'), sources: ['un', 'aa'] },
          disputed: [text('Zugehörigkeit')],
        },
      ],
    },
  ],
  events: [
    { date: '2014-03-18', text: text('Annexion'), sources: ['un'], of: ['krim'] },
    { date: '2025-08', text: text('Gipfel'), sources: ['aa'], of: ['krim'] },
  ],
  bonds: [
    { from: 'krim', to: 'krim', text: text('grenzt an'), since: '2014', until: '2022', sources: ['aa'] },
  ],
  sources: ['un', 'aa'].map((id) => ({
    id,
    publisher: 'Amt',
    title: `Papier [${id}]`,
    url: `https://example.org/${id}`,
    language: 'de',
    kind: 'primary',
    checked: { on: '2026-01-02', how: 'seen' },
  })),
};
const PAGE = { title: 'Show?', host: 'example.org', address: 'https://example.org/1', date: '2025-03-18' };

function written(dialect: Dialect, date: string | null = PAGE.date): string {
  const reading = dossierReading(DOSSIER, 'de', date, null);
  return dossierText(DOSSIER, { ...PAGE, date }, reading, textDialects[dialect], '2026-11-22');
}

describe('as Markdown', () => {
  test('it is one document with footnotes, and nothing of the knowledge is taken for markup', () => {
    expect(written('markdown')).toBe(`# Dossier: Show?

example.org · Artikel vom 18. März 2025

https://example.org/1

Zusammengestellt mit Randnotiz am 22. November 2026

## Orte

### Krim (Halbinsel)

Seit 2014 \\*annektiert\\*.[^1][^2]

Umstritten: Zugehörigkeit

## Zeitleiste

- 18. März 2014: Annexion \\[Krim\\][^1]
- 18. März 2025: Dieser Artikel
- August 2025 (nach dem Artikel): Gipfel \\[Krim\\][^2]

## Beziehungen

- Krim grenzt an Krim, 2014 – 2022[^2]

## Quellen

[^1]: [Amt: Papier \\[un\\]](<https://example.org/un>), ohne Datum
[^2]: [Amt: Papier \\[aa\\]](<https://example.org/aa>), ohne Datum
`);
  });
});

describe('as plain text', () => {
  test('claims carry the numbers of their sources, and sources their addresses', () => {
    const document = written('plainText');
    expect(document).toContain('Seit 2014 *annektiert*. [1, 2]');
    expect(document).toContain('[2] Amt: Papier [aa], ohne Datum. https://example.org/aa');
    expect(document).toContain('Orte\n----');
  });

  test('an article without a date stands nowhere in the timeline', () => {
    const document = written('plainText', null);
    expect(document).not.toContain('Dieser Artikel');
    expect(document).not.toContain('nach dem Artikel');
    expect(document).toContain('Artikel ohne Datum');
  });
});

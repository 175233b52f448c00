import { describe, expect, test } from 'vitest';
import { cardAsMarkdown } from '@/components/cardAsMarkdown';
import { outlineOf, smallCard } from './cardCopies';

const text = (words: string) => ({ de: words, en: words });
const summary = (words: string) => ({ summary: { ...text(words), sources: ['a'] } });

describe('a card as Markdown', () => {
  test('has headings, lists, and its sources as links', () => {
    const card = smallCard({
      disputes: [
        {
          question: text('Wem gehört sie?'),
          positions: [{ holder: text('Norden'), text: text('Uns.'), since: '2020', sources: ['b'] }],
        },
      ],
      facts: [
        {
          label: text('Fläche'),
          value: 12,
          unit: text('km²'),
          when: { asOf: '2024' },
          nature: 'estimate',
          sources: ['a', 'c'],
        },
      ],
    });
    expect(cardAsMarkdown(outlineOf(card))).toBe(`## Insel

*Land im Meer*

Eine Insel. \\[1\\]

### Umstritten: Wem gehört sie?

- **Norden:** Uns. (Stand 2020) \\[2\\]

### Fakten

- **Fläche:** 12\u00a0km² (Stand 2024; Schätzung) \\[1, 3\\]

### Quellen

- \\[1\\] [Verlag a: Titel a](<https://example.org/a>), 2024, Originaldokument
- \\[2\\] [Verlag b: Titel b](<https://example.org/b>), 2024, Originaldokument
- \\[3\\] [Verlag c: Titel c](<https://example.org/c>), 2024, Originaldokument

Karte aus Randnotiz 1.2.3, auf Deutsch, zu einem Artikel vom 18. März 2025.
`);
  });

  const TEXTS: { given: string; reads: string; written: string }[] = [
    { given: 'stars and lines', reads: '*viel* _sehr_', written: '\\*viel\\* \\_sehr\\_' },
    { given: 'a link', reads: '[hier](http://a)', written: '\\[hier\\](http://a)' },
    { given: 'markup', reads: '<b>&amp;', written: '\\<b\\>\\&amp;' },
    { given: 'a number with a full stop at the beginning', reads: '1. Mai', written: '1\\. Mai' },
    { given: 'a number with thousands', reads: '27.000 km²', written: '27.000 km²' },
    { given: 'a dash at the beginning', reads: '- so', written: '\\- so' },
  ];
  test.each(TEXTS)('takes $given as plain text', ({ reads, written }) => {
    expect(cardAsMarkdown(outlineOf(smallCard(summary(reads))))).toContain(`\n\n${written} \\[1\\]\n`);
  });

  test('keeps an address with brackets whole', () => {
    const copy = cardAsMarkdown(outlineOf(smallCard({}, ['https://example.org/a_(b)<c>'])));
    expect(copy).toContain('](<https://example.org/a_(b)%3Cc%3E>)');
  });

  test('makes no link of an address that a card would not link to', () => {
    const copy = cardAsMarkdown(outlineOf(smallCard({}, ['javascript:alert(1)'])));
    expect(copy).toContain('- \\[1\\] Verlag a: Titel a, 2024');
    expect(copy).not.toContain('javascript');
  });
});

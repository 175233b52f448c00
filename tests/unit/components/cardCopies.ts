import { cardOutline } from '@/components/cardOutline';
import { readingOf } from '@/components/reading';
import type { CardContent } from '@/knowledge/cardContent';
import type { Language, PartialDate } from '@/knowledge/entity';
import type { ShownEntity } from '@/knowledge/shipped';

const text = (words: string) => ({ de: words, en: `${words} (en)` });

/** A small card; every source is of 2024 and carries the number of its place. */
export function smallCard(more: Partial<ShownEntity> = {}, addresses: string[] = []): CardContent {
  return {
    entity: {
      id: 'insel',
      pack: 'probe',
      type: 'place',
      label: text('Insel'),
      kind: text('Land im Meer'),
      summary: { ...text('Eine Insel.'), sources: ['a'] },
      facts: [],
      disputes: [],
      events: [],
      series: [],
      relations: [],
      ...more,
    },
    alsoHere: [],
    sources: ['a', 'b', 'c'].map((id, i) => ({
      id,
      publisher: `Verlag ${id}`,
      title: `Titel ${id}`,
      url: addresses[i] ?? `https://example.org/${id}`,
      date: '2024',
      language: 'de',
      kind: 'primary',
      checked: { on: '2026-11-22', how: 'seen' },
    })),
  };
}

export function outlineOf(
  content: CardContent,
  language: Language = 'de',
  date: PartialDate | null = '2025-03-18',
) {
  return cardOutline(
    content,
    readingOf(content, language, date, () => undefined),
    '1.2.3',
  );
}

import type { CardContent } from '@/knowledge/cardContent';
import type { Language, PartialDate, Source } from '@/knowledge/entity';
import { type Words, words } from './words';

/** What every part of a card needs to know about its reader and its sources. */
export interface Reading {
  language: Language;
  words: Words;
  /** The day the article appeared, if its page says so. */
  articleDate: PartialDate | null;
  /** A source and the number it has on this card, by id. */
  sources: ReadonlyMap<string, NumberedSource>;
}

export interface NumberedSource extends Source {
  id: string;
  number: number;
}

export function readingOf(
  content: Pick<CardContent, 'sources'> | null,
  language: Language,
  articleDate: PartialDate | null,
): Reading {
  const sources = (content?.sources ?? []).map((source, i): [string, NumberedSource] => [
    source.id,
    { ...source, number: i + 1 },
  ]);
  return { language, words: words(language), articleDate, sources: new Map(sources) };
}

/** An address a card may link to; `null` for anything but https, as packs from elsewhere could carry. */
export function safeAddress(address: string): string | null {
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}

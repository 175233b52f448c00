import type { CardContent, NameLink } from '@/knowledge/cardContent';
import { today as dayByTheClock } from '@/knowledge/date';
import type { Language, PartialDate, Source } from '@/knowledge/entity';
import { type Words, words } from './words';

/** What every part of a card needs to know about its reader and its sources. */
export interface Reading {
  language: Language;
  words: Words;
  /** The day the article appeared, if its page says so. */
  articleDate: PartialDate | null;
  today: PartialDate;
  /** A source and the number it has on this card, by id. */
  sources: ReadonlyMap<string, NumberedSource>;
  /** The names in a text of this card that lead to other cards, by the text in the reader's language. */
  names: ReadonlyMap<string, readonly NameLink[]>;
  /** Opens the card of another entity in place of this one. */
  onFollow: (id: string) => void;
}

export interface NumberedSource extends Source {
  id: string;
  number: number;
}

export function readingOf(
  content: Pick<CardContent, 'sources' | 'names'> | null,
  language: Language,
  articleDate: PartialDate | null,
  onFollow: (id: string) => void,
  today = dayByTheClock(),
): Reading {
  const sources = (content?.sources ?? []).map((source, i): [string, NumberedSource] => [
    source.id,
    { ...source, number: i + 1 },
  ]);
  return {
    language,
    words: words(language),
    articleDate,
    today,
    sources: new Map(sources),
    names: new Map(content?.names?.[language]),
    onFollow,
  };
}

/** An address a card may link to; `null` for anything but https, as packs from elsewhere could carry. */
export function safeAddress(address: string): string | null {
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}

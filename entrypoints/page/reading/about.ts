import type { Language, PartialDate } from '@/knowledge/entity';

/** What the page says of its text, and the reader of the page. */
export interface About {
  language: Language;
  date: PartialDate | null;
  /** Ids of entities that are not meant. */
  wrong: string[];
}

import type { Language } from '@/knowledge/entity';

/** What a reader can do with a card besides reading it, and how that stands. Promises reject where it failed. */
export interface CardActs {
  /** Site of the page, as a reader would name it. */
  host: string;
  pageLanguage: Language;
  /** Of Randnotiz. */
  version: string;
  /** The reader knows the entity: it is marked nowhere. */
  isKnown: boolean;
  /** The entity is not meant on this page, says the reader. `null`: it is not on the page at all. */
  isWrong: boolean | null;
  copy: (text: string) => Promise<void>;
  onKnown: (isKnown: boolean) => Promise<void>;
  onWrong: (isWrong: boolean) => void;
  /** Switches Randnotiz off on this site; the card goes with it. */
  onLeaveSite: () => Promise<void>;
}

import type { CardContent } from '@/knowledge/cardContent';
import type { Dossier } from '@/knowledge/dossier';
import type { ChangeNote, EntityType, Language, PackInfo, PartialDate, Text } from '@/knowledge/entity';
import type { Found, Mention, PageText } from '@/knowledge/mention';

/**
 * Every question between the programs: name → what is asked, what is answered. Add a line and the
 * compiler asks for the answer. What comes in is parsed at the door (`parseAsk.ts`).
 */

/** What the background answers: to pages, cards, popup and options. */
export interface BackgroundRequests {
  /**
   * Candidates in some blocks of a page. Stateless: the worker may be gone before the next ask.
   * `build` names the knowledge the numbers in `found` belong to.
   */
  match: {
    ask: { language: Language; texts: string[] };
    answer: { build: string; found: Found[] };
  };
  /**
   * Decides over a whole page. `wrong`: ids of entities that the reader says are not meant there. `stale`: the
   * knowledge has changed since; match again.
   */
  resolve: {
    ask: { build: string; page: PageText; found: Found[]; wrong: string[] };
    answer: { stale: true } | { stale: false; mentions: Mention[]; looks: Record<string, Look> };
  };
  /**
   * Paints highlights of these names in the asking frame (`scripting.insertCSS`), in the mark style
   * chosen now. Asked again with the same names, it changes the style. Names: `[a-z][a-z0-9-]{5,60}`.
   */
  paint: { ask: { names: HighlightNames }; answer: null };
  /** Brings `card.js` into the asking frame. */
  bringCard: { ask: null; answer: null };
  /** Brings `strip.js` into the asking frame. */
  bringStrip: { ask: null; answer: null };
  /**
   * One card. `others`: ids of what else its word may mean. `null`: nothing is known under that id, or its pack is
   * off.
   */
  card: { ask: { id: string; onPage: string[]; others?: string[] }; answer: CardContent | null };
  /** What is known about the entities of one page, put together. Ids most helpful first; unknown ones are left out. */
  dossier: { ask: { ids: string[] }; answer: Dossier };
  /** All that is known, in short: for search, and for names in the popup's list. */
  catalogue: { ask: null; answer: Catalogue };
  /** What changed in the knowledge with each version, the newest first: for the options. */
  notes: { ask: null; answer: ChangeNote[] };
  /** The asking page has so many entities now: the badge of its tab. `null`: it does not run here. */
  count: { ask: { entities: number | null }; answer: null };
}

/** How a mark looks: by what its entity is. */
export const LOOKS = ['ordinary', 'disputed', 'term'] as const;
export type Look = (typeof LOOKS)[number];

/** Name of the CSS highlight for each look, and for the one mark whose card is open. */
export type HighlightNames = Record<Look | 'lit', string>;

export interface Catalogue {
  packs: (PackInfo & { entities: number; on: boolean })[];
  /** Entities of packs that are on. */
  entities: CatalogueEntry[];
}

export interface CatalogueEntry {
  id: string;
  type: EntityType;
  pack: string;
  label: Text;
  kind: Text;
  /** Every name in both languages, without stem bars. */
  names: string[];
  disputed: boolean;
}

/** What a page answers: to popup and background. */
export interface PageRequests {
  /** What was found here, for the popup. */
  overview: { ask: null; answer: Overview };
  /** Scrolls to the first mention of the entity and opens its card. `shown: false`: it is gone. */
  show: { ask: { id: string }; answer: { shown: boolean } };
  /** Opens the card of an entity that need not be on the page (a search result). */
  openCard: { ask: { id: string }; answer: null };
  /** The reader pressed a key that means the page. Where Randnotiz does not run, nothing happens. */
  press: { ask: { command: PageCommand }; answer: null };
  /** Runs here now, once, whatever the settings say ("only when asked"). */
  runOnce: { ask: null; answer: Overview };
}

/**
 * Browser commands a page answers. `open-mark` moves into the card of the mark one stands on;
 * `show-marks` shows or hides the marks of this page.
 */
export const PAGE_COMMANDS = ['next-mark', 'previous-mark', 'open-mark', 'show-marks'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export interface Overview {
  /** Host of the page, as the reader would name it: `www.` left out. */
  host: string;
  state: PageState;
  /** The day the article appeared, if the page says so. */
  date: PartialDate | null;
  /** Most helpful first. */
  entities: { id: string; mentions: number; look: Look }[];
}

/** Whether marks are on this page, and if not, why. */
export const PAGE_STATES = [
  'running',
  /** It runs, but the page never stops changing, so new text is no longer marked. */
  'restless',
  /** Randnotiz is off altogether. */
  'off',
  /** The reader switched this site off. */
  'site-off',
  /** The page does not say it is an article, and its site is not on the list. */
  'not-news',
  /** Only listed sites, and this is none. */
  'not-listed',
  /** Only when asked, and nobody has. */
  'not-asked',
] as const;
export type PageState = (typeof PAGE_STATES)[number];

export type Ask<Requests, Name extends keyof Requests> = Requests[Name] extends { ask: infer A } ? A : never;
export type Answer<Requests, Name extends keyof Requests> = Requests[Name] extends { answer: infer A }
  ? A
  : never;

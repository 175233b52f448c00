import { isDay } from '@/knowledge/date';
import type { PartialDate } from '@/knowledge/entity';
import { articlesInJsonLd, isNewsType } from './jsonLd';

/**
 * The day the article appeared.
 *
 * Asked in the order of how seldom they are wrong: JSON-LD, Open Graph and other metas, microdata, a `<time>` near
 * the headline, a date in the address. The day stands as the page writes it, in the page's own time zone.
 *
 * @param address Address of the page, whose path may hold the date.
 * @param today The reader's day: what lies behind it is a mistake, or the date of something else, and does not count.
 * @returns `YYYY-MM-DD`; `YYYY-MM` where only the address says so; `null` where nothing names a day that has been.
 */
export function articleDate(document: Document, address: string, today: PartialDate): PartialDate | null {
  for (const said of candidates(document)) {
    const day = dayIn(said);
    if (day && day <= today) return day;
  }
  const date = dateInPath(address);
  return date && date <= today ? date : null;
}

const METAS = [
  '[property$="article:published_time" i]',
  '[name$="article:published_time" i]',
  '[name^="dc.date" i]:not([name$="modified" i])',
  ...['date', 'pubdate', 'publish-date', 'dcterms.issued', 'parsely-pub-date'].map(
    (name) => `[name="${name}" i]`,
  ),
].map((which) => `meta${which}`);

function* candidates(document: Document): Generator<unknown> {
  for (const article of articlesInJsonLd(document)) yield article.datePublished;
  for (const meta of document.querySelectorAll(METAS.join())) yield meta.getAttribute('content');
  for (const element of document.querySelectorAll('[itemprop~="datePublished"]')) {
    // A comment, a video and a teaser have their own.
    const type = element.closest('[itemscope]')?.getAttribute('itemtype');
    if (!type || isNewsType(type)) yield stated(element);
  }
  for (const time of document.querySelectorAll('time[pubdate]')) yield stated(time);
  for (const time of timesInHead(document)) yield stated(time);
}

/** A first paragraph is longer than a byline or a caption. UTF-16 code units. */
const LEAD_LENGTH = 120;

/** `<time>` around the headline; those further down belong to teasers, comments and quotes. */
function timesInHead(document: Document): Element[] {
  const headline = document.querySelector('h1');
  const article = headline?.closest('article, main, [role="main"], header');
  if (!headline || !article) return [];
  const lead = Array.from(article.querySelectorAll('p')).find(
    (paragraph) => follows(paragraph, headline) && (paragraph.textContent ?? '').length >= LEAD_LENGTH,
  );
  return Array.from(article.querySelectorAll('time:not([itemprop~="dateModified"])')).filter(
    (time) => !lead || follows(lead, time),
  );
}

function follows(later: Node, earlier: Node): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function stated(element: Element): string | null {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

const DAY_AT_START = /^\s*(\d{4})([-/]?)(\d\d)\2(\d\d)(?!\d)/;
const GERMAN_DAY = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;

function dayIn(said: unknown): PartialDate | null {
  if (typeof said !== 'string') return null;
  const iso = DAY_AT_START.exec(said);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const german = GERMAN_DAY.exec(said);
  return german ? day(german[3], german[2], german[1]) : null;
}

const DAY_IN_PATH = /(?<!\d)((?:19|20)\d\d)(?:([-/])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))(?!\d)/;
/** As a folder, or two: `/2014-03/krim`, `/2014/03/krim`. */
const MONTH_IN_PATH = /\/((?:19|20)\d\d)[-/](0[1-9]|1[0-2])\//;

function dateInPath(address: string): PartialDate | null {
  if (!URL.canParse(address)) return null;
  const { pathname } = new URL(address);
  const match = DAY_IN_PATH.exec(pathname);
  const found = match && day(match[1], match[3] ?? match[5], match[4] ?? match[6]);
  if (found) return found;
  const month = MONTH_IN_PATH.exec(pathname);
  return month && `${month[1]}-${month[2]}`;
}

/** `null` where the calendar has no such day. */
function day(year = '', month = '', date = ''): PartialDate | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

/** Elements that run along in a line of text; all others begin and end a block. */
const INLINE = words(
  'a abbr b bdi bdo big cite data del dfn em font i ins mark q ruby s small span strike strong sub sup time tt u var',
);

/** Elements whose text is no prose, or the reader's own. */
const NEVER = words(
  'audio button canvas code datalist dialog embed iframe img input kbd label legend math menu meter nav noscript object option output picture pre progress rp rt samp script search select style summary svg template textarea video',
);

/** Roles that say the same as an element of `NEVER`. */
const NEVER_ROLES = words(
  'alertdialog button dialog listbox menu menubar navigation search tablist textbox toolbar tooltip',
);

/** Belong to an article only inside it; outside, they are the site's. */
const SITE_PARTS = words('aside footer header');
const SITE_ROLES = words('banner complementary contentinfo');

/**
 * Whole class names (and ids) of what stands around an article. Whole ones only: `grid-ad`, `has-ads`
 * and `article-teaser` are also names of articles' own parts.
 */
const AROUND =
  /(?:^|\s)(?:ads?(?:-(?:box|container|placeholder|slot|wrapper))?|adsbygoogle|advert(?:isement|orial)?|anzeigen?|breadcrumbs?|comments?(?:-list|-section)?|(?:cookie|consent)(?:-banner|-notice)?|kommentare|most-read|newsletter(?:-box|-signup)?|outbrain|pagination|promo|read-more|recommend(?:ed|ations)|related(?:-articles|-content|-posts|-stories)?|shar(?:e|ing)(?:-bar|-buttons)?|sidebar|skip-link|social|sponsored|taboola|tags|teasers?(?:-box|-grid|-list)?|werbung)(?:\s|$)/i;

const HEADINGS = words('h1 h2 h3 h4 h5 h6');
export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

export function isInline(tag: string): boolean {
  return INLINE.has(tag);
}

export function isHeading(element: Element, tag: string): boolean {
  return HEADINGS.has(tag) || element.getAttribute('role') === 'heading';
}

/**
 * Whether an element and all in it is no text of the article: form controls, editable parts, code,
 * navigation, adverts, boxes around the article.
 *
 * @param tag The element's `localName`: reading it is dear where it is done ten thousand times.
 * @param inArticle Whether it stands in an `<article>`.
 */
export function isSkipped(element: Element, tag: string, inArticle: boolean): boolean {
  if (NEVER.has(tag)) return true;
  if (element.hasAttributes() && isSkippedByAttribute(element, tag, inArticle)) return true;
  if (!inArticle && SITE_PARTS.has(tag)) return !holdsHeadline(element);
  return tag === 'article' && isTeaser(element);
}

function isSkippedByAttribute(element: Element, tag: string, inArticle: boolean): boolean {
  const role = element.getAttribute('role');
  if (role && (NEVER_ROLES.has(role) || (!inArticle && SITE_ROLES.has(role)))) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (INLINE.has(tag)) return false;
  const { className, id } = element;
  const around = (typeof className === 'string' && AROUND.test(className)) || (id !== '' && AROUND.test(id));
  return around && !holdsHeadline(element);
}

/**
 * Not drawn, or not meant to be read: `hidden`, `aria-hidden`, `display: none`, `visibility: hidden`,
 * a closed `<details>`.
 *
 * Elements without attributes are taken to be drawn where their parents are: asking the browser for
 * each would take half the time of reading a page.
 */
export function isHidden(element: Element, tag: string): boolean {
  if (tag === 'details') return !element.hasAttribute('open');
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return !element.checkVisibility({ visibilityProperty: true });
}

/** A part with the page's headline is the article's, whatever it is called. */
function holdsHeadline(element: Element): boolean {
  const headline = element.querySelector('h1');
  return headline !== null && isSentence(headline);
}

/** A headline says something; a site's name in an `<h1>` is one or two words. */
export function isSentence(headline: Element): boolean {
  return (headline.textContent ?? '').trim().split(/\s+/).length >= LEAST_HEADLINE_WORDS;
}

const LEAST_HEADLINE_WORDS = 3;

/** Longer than any teaser: a few sentences. UTF-16 code units. */
const LONGEST_TEASER = 600;

/** A short `<article>` whose heading leads elsewhere announces another page. */
export function isTeaser(article: Element): boolean {
  const heading = article.querySelector(HEADING);
  const link = heading?.closest('a[href]') ?? heading?.querySelector('a[href]');
  if (!link || link.getAttribute('href')?.startsWith('#')) return false;
  return (article.textContent ?? '').length <= LONGEST_TEASER;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

import { isSentence, isTeaser } from './skipped';

/** Places that hold other articles' announcements, not the page's own text. */
const AROUND = 'aside, nav, footer, [role="complementary"], [role="navigation"], [role="contentinfo"]';

/**
 * The elements that hold the page's main text: its articles, else the parts marked as an article's
 * body, else `<main>`, else the body. A headline that stands outside comes first.
 *
 * @returns In document order, none inside another. [] where there is no body.
 */
export function contentRoots(document: Document): Element[] {
  const { body } = document;
  if (!body) return [];
  const main = document.querySelector('main, [role="main"]') ?? body;
  const articles = outermost(document.querySelectorAll('article, [role="article"]')).filter(
    (article) => !article.closest(AROUND) && !isTeaser(article),
  );
  if (holdMostOf(main, articles)) return withHeadline(document, articles);
  const bodies = outermost(document.querySelectorAll('[itemprop~="articleBody"]'));
  return withHeadline(document, bodies.length > 0 && !articles.length ? bodies : [main]);
}

/** Articles beside the text (live entries, comments) hold fewer of its paragraphs than this. */
const LEAST_SHARE = 1 / 3;

function holdMostOf(main: Element, articles: readonly Element[]): boolean {
  const inArticles = articles.reduce((sum, article) => sum + paragraphs(article), 0);
  return articles.length > 0 && inArticles >= paragraphs(main) * LEAST_SHARE;
}

function paragraphs(element: Element): number {
  return element.getElementsByTagName('p').length;
}

/** Puts the page's headline in front, where it stands before the text and in none of its parts. */
function withHeadline(document: Document, roots: Element[]): Element[] {
  const first = roots[0];
  if (!first || roots.some((root) => root.querySelector('h1'))) return roots;
  const headline = Array.from(document.querySelectorAll('h1')).findLast(
    (h1) =>
      isSentence(h1) &&
      !h1.closest(AROUND) &&
      (h1.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return headline ? [headline, ...roots] : roots;
}

function outermost(elements: Iterable<Element>): Element[] {
  const found: Element[] = [];
  for (const element of elements) {
    if (!found.some((outer) => outer.contains(element))) found.push(element);
  }
  return found;
}

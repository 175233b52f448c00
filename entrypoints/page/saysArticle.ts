import { articlesInJsonLd, isNewsType } from './jsonLd';

/** Whether the page calls itself an article: by Open Graph, JSON-LD or microdata, cheapest first. */
export function saysArticle(document: Document): boolean {
  return (
    document.querySelector('meta[property="og:type" i][content="article" i]') !== null ||
    articlesInJsonLd(document).length > 0 ||
    Array.from(document.querySelectorAll('[itemtype]')).some((element) =>
      isNewsType(element.getAttribute('itemtype')),
    )
  );
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Types of https://schema.org/Article that are news; scholarly and technical ones and adverts are not. */
const NEWS_ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:Article|LiveBlogPosting|Report|(?:Reportage|Analysis|AskPublic|Background|Opinion|Review)?NewsArticle)$/;

/** Whether a schema.org type, with or without its address, is one of a news article. */
export function isNewsType(type: unknown): boolean {
  return typeof type === 'string' && NEWS_ARTICLE.test(type);
}

/**
 * Every news article the page describes in JSON-LD. What does not parse is left out: it is the
 * page's mistake, and pages make it often.
 */
export function articlesInJsonLd(document: Document): JsonObject[] {
  const articles: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    // A look before parsing: shops describe hundreds of products in one script.
    if (!/Article|LiveBlogPosting|Report/.test(source)) continue;
    try {
      visit(JSON.parse(source), articles, 0);
    } catch {}
  }
  return articles;
}

/** Deep enough for `@graph` in an array and `mainEntity` in a page; deeper ones are teasers. */
const DEEPEST = 4;

function visit(value: unknown, articles: JsonObject[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, articles, depth + 1);
    return;
  }
  const node = value as JsonObject;
  const type = node['@type'];
  if (Array.isArray(type) ? type.some(isNewsType) : isNewsType(type)) articles.push(node);
  visit(node['@graph'], articles, depth + 1);
  visit(node.mainEntity, articles, depth + 1);
}

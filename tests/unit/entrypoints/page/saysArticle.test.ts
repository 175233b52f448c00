// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageLanguage } from '@/entrypoints/page/pageLanguage';
import { saysArticle } from '@/entrypoints/page/saysArticle';

const ld = (type: unknown) => `<script type="application/ld+json">{"@type":${JSON.stringify(type)}}</script>`;

const CASES: [given: string, html: string, says: boolean][] = [
  ['nothing', '<p>Artikel</p>', false],
  ['Open Graph', '<meta property="og:type" content="article">', true],
  ['Open Graph of a shop', '<meta property="og:type" content="product">', false],
  ['JSON-LD of a report', ld('ReportageNewsArticle'), true],
  ['JSON-LD with several types', ld(['WebPage', 'NewsArticle']), true],
  ['JSON-LD with the whole address', ld('https://schema.org/NewsArticle'), true],
  ['JSON-LD of a paper', ld('ScholarlyArticle'), false],
  ['JSON-LD of an advertorial', ld('AdvertiserContentArticle'), false],
  ['microdata', '<div itemscope itemtype="http://schema.org/NewsArticle">x</div>', true],
  ['microdata of a product', '<div itemscope itemtype="http://schema.org/Product">x</div>', false],
];
test.each(CASES)('given %s', (_, html, says) => {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
  expect(saysArticle(document)).toBe(says);
});

const LANGUAGES: [given: string, lang: string, head: string, gives: string][] = [
  ['German', 'de', '', 'de'],
  ['Austrian German', 'de-AT', '', 'de'],
  ['English', 'EN_us', '', 'en'],
  ['French, which we do not write', 'fr', '', 'en'],
  ['nothing', '', '', 'de'],
  ['a header in the page', '', '<meta http-equiv="content-language" content="en, de">', 'en'],
];
test.each(LANGUAGES)('given a page in %s, its language is clear', (_, lang, head, gives) => {
  document.documentElement.innerHTML = `<head>${head}</head><body></body>`;
  document.documentElement.lang = lang;
  expect(pageLanguage(document)).toBe(gives);
});

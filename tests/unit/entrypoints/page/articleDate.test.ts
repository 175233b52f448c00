// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { articleDate } from '@/entrypoints/page/articleDate';

const LEAD = `<p>${'Ein langer erster Absatz. '.repeat(8)}</p>`;
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

const CASES: { given: string; html: string; path?: string; gives: string | null }[] = [
  { given: 'nothing', html: '<h1>Titel</h1>', gives: null },
  {
    given: 'JSON-LD',
    html: ld({ '@type': 'NewsArticle', datePublished: '2025-03-19T07:30:00+01:00' }),
    gives: '2025-03-19',
  },
  {
    given: 'JSON-LD in a graph',
    html: ld({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        { '@type': ['Article'], datePublished: '2025-03-19' },
      ],
    }),
    gives: '2025-03-19',
  },
  {
    given: 'JSON-LD that is broken',
    html: '<script type="application/ld+json">{"@type":"NewsArticle",</script>',
    gives: null,
  },
  {
    given: 'Open Graph',
    html: '<meta property="article:published_time" content="2025-03-18T23:50:00Z">',
    gives: '2025-03-18',
  },
  {
    given: 'JSON-LD and Open Graph',
    html: `<meta property="article:published_time" content="2025-03-20">${ld({ '@type': 'Article', datePublished: '2025-03-19' })}`,
    gives: '2025-03-19',
  },
  {
    given: 'other metas',
    html: '<meta name="DC.date.modified" content="2025-03-20"><meta name="DC.date.issued" content="20250318">',
    gives: '2025-03-18',
  },
  {
    given: 'Open Graph and microdata',
    html: `<meta property="og:article:published_time" content="2025/03/18"><i itemprop="datePublished" content="2025-03-17"></i>`,
    gives: '2025-03-18',
  },
  {
    given: 'microdata of a comment, then of the article',
    html: `<div itemscope itemtype="https://schema.org/Comment"><i itemprop="datePublished" content="2025-03-19"></i></div>
      <div itemscope itemtype="https://schema.org/NewsArticle"><i itemprop="datePublished" content="2025-03-17"></i></div>`,
    gives: '2025-03-17',
  },
  {
    given: 'microdata and a time in the head',
    html: `<article><h1>T</h1><time datetime="2025-03-15"></time><i itemprop="datePublished" content="2025-03-14"></i>${LEAD}</article>`,
    gives: '2025-03-14',
  },
  {
    given: 'a time in the head and a date in the address',
    html: `<article><h1>T</h1><time datetime="2025-03-15"></time>${LEAD}</article>`,
    path: '/2025/03/14/krim',
    gives: '2025-03-15',
  },
  {
    given: 'the time of a change before that of appearing',
    html: `<article><h1>T</h1><time itemprop="dateModified" datetime="2025-03-18"></time><time datetime="2025-03-15"></time>${LEAD}</article>`,
    gives: '2025-03-15',
  },
  {
    given: 'a day to come, and an earlier one of less trust',
    html: `${ld({ '@type': 'NewsArticle', datePublished: '2027-01-01' })}<meta name="date" content="2026-11-22">`,
    gives: '2026-11-22',
  },
  { given: 'a day to come', html: '<meta name="date" content="2026-11-23">', gives: null },
  { given: 'a day to come in the address', html: '', path: '/2030/01/01/', gives: null },
  { given: 'a month to come in the address', html: '', path: '/2026-12/krim', gives: null },
  { given: 'this month in the address', html: '', path: '/2026-11/krim', gives: '2026-11' },
  { given: 'year and month in the address', html: '', path: '/politik/2014-03/krim', gives: '2014-03' },
  { given: 'year and month as folders', html: '', path: '/2014/03/die-krim/', gives: '2014-03' },
  { given: 'a number that is no month', html: '', path: '/2014/33/die-krim/', gives: null },
  {
    given: 'microdata',
    html: '<span itemprop="datePublished" content="2025-03-17">gestern</span>',
    gives: '2025-03-17',
  },
  {
    given: 'microdata in German',
    html: '<span itemprop="datePublished">17.3.2025, 8 Uhr</span>',
    gives: '2025-03-17',
  },
  {
    given: 'a time marked as publication',
    html: '<p>x</p><time pubdate datetime="2025-03-16">So</time>',
    gives: '2025-03-16',
  },
  {
    given: 'a time in the head of the article',
    html: `<article><header><h1>T</h1><time datetime="2025-03-15">Sa</time></header>${LEAD}</article>`,
    gives: '2025-03-15',
  },
  {
    given: 'a time further down only',
    html: `<article><h1>T</h1>${LEAD}<time datetime="2025-03-15">Sa</time></article>`,
    gives: null,
  },
  { given: 'a date in the address', html: '', path: '/politik/2025/03/14/krim.html', gives: '2025-03-14' },
  { given: 'a date in the address, with hyphens', html: '', path: '/2025-3-4-krim', gives: '2025-03-04' },
  {
    given: 'a date in the address, run together',
    html: '',
    path: '/artikel-20250314.html',
    gives: '2025-03-14',
  },
  { given: 'a long number in the address', html: '', path: '/artikel-120250314', gives: null },
  {
    given: 'a day that does not exist',
    html: '<meta property="article:published_time" content="2025-02-30">',
    gives: null,
  },
  {
    given: 'a wrong date, and a right one in the address',
    html: '<meta name="date" content="gestern">',
    path: '/2025/03/14/',
    gives: '2025-03-14',
  },
];
test.each(CASES)('given $given, it is $gives', ({ html, path = '/', gives }) => {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
  expect(articleDate(document, `https://news.example${path}`, '2026-11-22')).toBe(gives);
});

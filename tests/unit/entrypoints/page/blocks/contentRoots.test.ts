// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { contentRoots } from '@/entrypoints/page/blocks/contentRoots';

const TEASER = '<article id="teaser"><h3><a href="/x">Titel</a></h3><p>Text</p></article>';
const TEXT = '<p>a</p><p>b</p><p>c</p>';

const CASES: { given: string; html: string; gives: string[] }[] = [
  {
    given: 'one article',
    html: `<main><article id="a"><h1>Titel</h1>${TEXT}</article></main>`,
    gives: ['a'],
  },
  {
    given: 'several articles',
    html: `<article id="a"><h1>T</h1>${TEXT}</article><article id="b">${TEXT}</article>`,
    gives: ['a', 'b'],
  },
  {
    given: 'an article and announcements',
    html: `<article id="a"><h1>T</h1>${TEXT}</article>${TEASER}`,
    gives: ['a'],
  },
  { given: 'announcements only', html: `<main id="m">${TEXT}${TEASER}</main>`, gives: ['m'] },
  {
    given: 'an article beside the text',
    html: `<main id="m"><h1>T</h1>${TEXT}${TEXT}</main><aside><article id="a">${TEXT}</article></aside>`,
    gives: ['m'],
  },
  {
    given: 'comments that are articles in the article',
    html: `<article id="a"><h1>T</h1>${TEXT}<article id="c">${TEXT}</article></article>`,
    gives: ['a'],
  },
  {
    given: 'a small article in a long text',
    html: `<main id="m">${TEXT.repeat(4)}<article id="a"><p>x</p></article></main>`,
    gives: ['m'],
  },
  {
    given: 'a headline outside of the article',
    html: `<div><h1 id="h">Das ist der Titel</h1></div><article id="a">${TEXT}</article>`,
    gives: ['h', 'a'],
  },
  {
    given: 'the name of the site as a headline',
    html: `<div><h1 id="h">Tagblatt</h1></div><article id="a">${TEXT}</article>`,
    gives: ['a'],
  },
  {
    given: 'the body of an article',
    html: `<div><div itemprop="articleBody" id="b">${TEXT}</div></div>`,
    gives: ['b'],
  },
  { given: 'a main part by its role', html: `<div role="main" id="m">${TEXT}</div>`, gives: ['m'] },
  { given: 'none of all that', html: TEXT, gives: ['body'] },
];
test.each(CASES)('given $given, the text is in $gives', ({ html, gives }) => {
  document.body.innerHTML = html;
  expect(contentRoots(document).map((root) => root.id || root.localName)).toEqual(gives);
});

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { collectBlocks, numberSections } from '@/entrypoints/page/blocks/collectBlocks';
import type { TextBlock } from '@/entrypoints/page/blocks/textBlock';

function blocksOf(html: string): TextBlock[] {
  document.body.innerHTML = html;
  const walk = collectBlocks(document.body);
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value.blocks;
}

const texts = (html: string): string[] => blocksOf(html).map((block) => block.text);

const JOINED: { given: string; html: string; gives: string[] }[] = [
  { given: 'two paragraphs', html: '<p>Eins</p><p>Zwei</p>', gives: ['Eins', 'Zwei'] },
  { given: 'inline elements in a word', html: '<p>U<b>krain</b>e</p>', gives: ['Ukraine'] },
  {
    given: 'a link in a name',
    html: '<p>Donald <a href="/t">Trump</a>s Wort</p>',
    gives: ['Donald Trumps Wort'],
  },
  { given: 'a line break', html: '<p>Wladimir<br>Putin</p>', gives: ['Wladimir\nPutin'] },
  { given: 'a place where a word may break', html: '<p>Krim<wbr>brücke</p>', gives: ['Krimbrücke'] },
  {
    given: 'a soft hyphen and a no-break space',
    html: '<p>Ukra\u00ADine am\u00A0Meer</p>',
    gives: ['Ukra\u00ADine am\u00A0Meer'],
  },
  {
    given: 'source wrapped and indented',
    html: '<p>\n   Seltene\n   <b> Erden</b>\t \n </p>',
    gives: ['Seltene Erden'],
  },
  {
    given: 'text around a block',
    html: '<div>vorn <p>mitten</p> hinten</div>',
    gives: ['vorn', 'mitten', 'hinten'],
  },
  { given: 'empty elements', html: '<p></p><div><span></span></div><p>da</p><div></div>', gives: ['da'] },
  { given: 'a footnote number', html: '<p>Putin<sup>1</sup> sagte</p>', gives: ['Putin\n1 sagte'] },
  { given: 'an index below', html: '<p>CO<sub>2</sub></p>', gives: ['CO2'] },
  {
    given: 'a kicker drawn as a block',
    html: '<h1><span style="display:block">Krim</span>Neue Lage</h1>',
    gives: ['Krim\nNeue Lage'],
  },
  { given: 'an image between words', html: '<p>Kiew<img alt="Bild">Moskau</p>', gives: ['Kiew\nMoskau'] },
  {
    given: 'table cells and list entries',
    html: '<table><tr><td>A</td><td>B</td></tr></table><ul><li>C</li></ul>',
    gives: ['A', 'B', 'C'],
  },
];
test.each(JOINED)('given $given, joins what reads together', ({ html, gives }) => {
  expect(texts(html)).toEqual(gives);
});

const SKIPPED: [what: string, html: string][] = [
  ['an input and a text area', '<input value="Krim"><textarea>Krim</textarea>'],
  ['a choice', '<select><option>Krim</option></select>'],
  ['a button', '<button>Krim</button><div role="button">Krim</div>'],
  ['an editable part', '<div contenteditable>Krim</div><p contenteditable="true">Krim</p>'],
  ['code', '<pre>Krim</pre><p><code>Krim</code><kbd>Krim</kbd><samp>Krim</samp></p>'],
  [
    'scripts and styles',
    '<script>Krim</script><style>Krim</style><noscript>Krim</noscript><template>Krim</template>',
  ],
  ['drawings and formulas', '<svg><text>Krim</text></svg><math><mi>Krim</mi></math>'],
  ['hidden parts', '<p hidden>Krim</p><p aria-hidden="true">Krim</p><span hidden>Krim</span>'],
  ['what is folded up', '<details><summary>Mehr</summary><p>Krim</p></details>'],
  ['navigation', '<nav>Krim</nav><div role="navigation">Krim</div><menu><li>Krim</li></menu>'],
  ['a breadcrumb', '<ol class="breadcrumb"><li>Krim</li></ol>'],
  ['the site around an article', '<header><h1>Krim</h1></header><aside>Krim</aside><footer>Krim</footer>'],
  [
    'an advert',
    '<div class="box ad">Krim</div><div id="advert">Krim</div><section class="Anzeige">Krim</section>',
  ],
  ['a teaser box', '<div class="teaser">Krim</div>'],
  ['an announcement of another article', '<article><h3><a href="/x">Krim</a></h3><p>Krim</p></article>'],
  ['related articles and comments', '<section class="related">Krim</section><div id="comments">Krim</div>'],
];
test.each(SKIPPED)('leaves out %s', (_, html) => {
  expect(texts(`<p>vor</p>${html}<p>nach</p>`)).toEqual(['vor', 'nach']);
});

const KEPT: [what: string, html: string][] = [
  [
    'a class name that only contains a skipped word',
    '<div class="grid-ad has-ads article-teaser">Krim</div>',
  ],
  ['a wrapper that holds the headline', '<div class="ads"><h1>Neues von der Krim</h1></div>'],
  ['an info box inside an article', '<article><aside>Krim</aside></article>'],
  ['the head of an article', '<article><header><h1>Krim</h1></header></article>'],
  ['a live entry whose heading leads to itself', '<article><h3><a href="#e1">Krim</a></h3></article>'],
  ['a caption', '<figure><figcaption>Krim</figcaption></figure>'],
];
test.each(KEPT)('keeps %s', (_, html) => {
  expect(texts(html).join(' ')).toContain('Krim');
});

describe('headings', () => {
  test('are told apart, and begin sections', () => {
    const blocks = blocksOf(
      '<p>Kopf</p><h2>Eins</h2><p>a</p><p>b</p><h2><a href="#z"><div>Zwei</div></a></h2><p>c</p>',
    );
    numberSections(blocks);
    expect(blocks.map(({ text, kind, section }) => [text, kind, section])).toEqual([
      ['Kopf', 'text', 0],
      ['Eins', 'heading', 1],
      ['a', 'text', 1],
      ['b', 'text', 1],
      ['Zwei', 'heading', 2],
      ['c', 'text', 2],
    ]);
  });

  test('given the page begins with one, its section is the first', () => {
    const blocks = blocksOf('<h1>Titel</h1><p>a</p>');
    numberSections(blocks);
    expect(blocks.map((block) => block.section)).toEqual([0, 0]);
  });
});

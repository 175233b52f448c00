// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectBlocks } from '@/entrypoints/page/blocks/collectBlocks';
import { isSameBlock, rangeOf, type TextBlock } from '@/entrypoints/page/blocks/textBlock';

function blocksOf(html: string): TextBlock[] {
  document.body.innerHTML = html;
  const walk = collectBlocks(document.body);
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value.blocks;
}

function onPage(block: TextBlock, start: number, end: number): string {
  const place = rangeOf(block, start, end);
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.toString();
}

/** HTML of words, white space, breaks and nested inline and block elements. */
const html = fc.letrec<{ node: string; inside: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.stringMatching(/^[a-zäß\u00AD\u00A0 \n\t,-]{0,8}$/),
    fc.constantFrom('<br>', '<wbr>', '<img>', '<!-- x -->', '<b></b>'),
    fc
      .tuple(fc.constantFrom('b', 'a', 'span', 'sup', 'p', 'div', 'li'), tie('inside'))
      .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
  ),
  inside: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
})).inside;

test('every character of a block leads back to exactly that character of the page', () => {
  fc.assert(
    fc.property(html, (source) => {
      for (const block of blocksOf(source)) {
        for (let at = 0; at < block.text.length; at += 1) {
          const char = block.text.charAt(at);
          const back = onPage(block, at, at + 1);
          if (char === '\n') expect(back).toBe('');
          else expect(back.replace(/[\t\n]/, ' ')).toBe(char);
        }
      }
    }),
  );
});

test('a stretch over several nodes leads back to the same words', () => {
  const [block] = blocksOf('<p>Präsident <a href="/t">Donald\n <b>Trump</b></a>s Rede</p>');
  if (!block) throw new Error('no block');
  const start = block.text.indexOf('Donald');
  const place = rangeOf(block, start, start + 'Donald Trump'.length);
  expect(place.startContainer.data).toBe('Donald\n ');
  expect([place.startOffset, place.endContainer.data, place.endOffset]).toEqual([0, 'Trump', 5]);
});

test('blocks are the same only in the same nodes', () => {
  const [first] = blocksOf('<p>Krim</p>');
  const [second] = blocksOf('<p>Krim</p>');
  if (!first || !second) throw new Error('no block');
  expect(isSameBlock(first, first)).toBe(true);
  expect(isSameBlock(first, second)).toBe(false);
});

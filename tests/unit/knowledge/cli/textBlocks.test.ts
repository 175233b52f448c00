import { expect, test } from 'vitest';
import { textBlocks } from '@/knowledge/cli/textBlocks';

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['white space', ' \n\n\t', []],
  ['a paragraph', 'Ein Satz.', ['text: Ein Satz.']],
  ['lines of one paragraph', 'Eine Zeile\nund noch eine.', ['text: Eine Zeile\nund noch eine.']],
  [
    'a heading and its paragraph',
    'Eine Überschrift\n\nEin Satz.',
    ['heading: Eine Überschrift', 'text: Ein Satz.'],
  ],
  ['a heading that asks', 'Wer war das?\n\nEr.', ['heading: Wer war das?', 'text: Er.']],
  ['white space around', '  Ein Satz. \n \n  Noch einer. ', ['text: Ein Satz.', 'text: Noch einer.']],
  ['Windows line ends', 'Eins.\r\n\r\nZwei.\r\nDrei.', ['text: Eins.', 'text: Zwei.\r\nDrei.']],
])('takes apart %s', (_, text, expected) => {
  expect(textBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(
    expected,
  );
});

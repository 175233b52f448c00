import { describe, expect, test } from 'vitest';
import { writtenForm } from '@/knowledge/forms/pattern';
import { splitName } from '@/knowledge/forms/split';

/** Words, and between them the sign that parts them; behind the last one the full stop, where there is one. */
const CASES: { text: string; words: string[]; gaps: string[] }[] = [
  { text: 'Krim', words: ['Krim'], gaps: [] },
  { text: 'Donald Trump', words: ['Donald', 'Trump'], gaps: [' '] },
  { text: 'Krim-Sekt', words: ['Krim', 'Sekt'], gaps: ['-'] },
  { text: 'Resolution 68/262', words: ['Resolution', '68', '262'], gaps: [' ', '/'] },
  { text: 'Washington, D.C.', words: ['Washington', 'D', 'C'], gaps: [',', '.', '.'] },
  { text: '18. März', words: ['18', 'März'], gaps: ['.'] },
  { text: 'U.S.', words: ['U', 'S'], gaps: ['.', '.'] },
  { text: "Xi'an", words: ['Xi', 'an'], gaps: ["'"] },
  { text: 'Selten|e Erden', words: ['Selten', 'Erden'], gaps: [' '] },
  { text: 'Autonom|e Republik Krim', words: ['Autonom', 'Republik', 'Krim'], gaps: [' ', ' '] },
  { text: 'Groß|es Weiß|es Haus', words: ['Groß', 'Weiß', 'Haus'], gaps: [' ', ' '] },
  { text: '', words: [], gaps: [] },
];

describe('a name is taken apart', () => {
  test.each(CASES)('$text', ({ text, words, gaps }) => {
    const pattern = splitName(text);
    expect(pattern.words.map(({ stem }) => stem)).toEqual(words);
    expect(pattern.words.flatMap(({ gap }) => (gap === 0 ? [] : String.fromCharCode(gap)))).toEqual(gaps);
  });

  test.each(CASES)('and put together again: $text', ({ text }) => {
    expect(writtenForm(splitName(text))).toBe(text.replaceAll('|', ''));
  });

  test('an apostrophe is written in one way', () => {
    expect(writtenForm(splitName('Xi’an'))).toBe("Xi'an");
  });

  test.each(['Weiß|e|s Haus', 'Haus|', '|Haus', 'Weiß| Haus', 'Weiß | Haus'])(
    '%s has a bar that parts nothing',
    (text) => {
      expect(() => splitName(text)).toThrow(/bars? for \d declined words?; needed: one bar within each/);
    },
  );

  test.each(['Weiß|haus', 'Selten|in Erden'])('%s has no adjective ending', (text) => {
    expect(() => splitName(text)).toThrow(/behind its bar; needed: an adjective ending/);
  });
});

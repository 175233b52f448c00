import { describe, expect, test } from 'vitest';
import { markCss } from '@/components/markCss';

const NAMES = { ordinary: 'name-o', disputed: 'name-d', term: 'name-t', lit: 'name-l' };

/** The declarations of each rule by the highlight's name. */
function rulesOf(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/::highlight\(([^)]+)\) \{ ([^}]*) \}/g)].map(([, name = '', rule = '']) => [
      name,
      rule,
    ]),
  );
}

describe('the style sheet of marks', () => {
  test('holds on screens only, so that marks stay off paper', () => {
    expect(markCss(NAMES, 'underline')).toMatch(/^@media screen \{.*\}$/s);
  });

  test('underlines with dots, at a distance, each look in its colour', () => {
    const rules = rulesOf(markCss(NAMES, 'underline'));
    expect(Object.keys(rules)).toEqual(['name-o', 'name-d', 'name-t', 'name-l']);
    for (const name of ['name-o', 'name-d', 'name-t']) {
      expect(rules[name]).toContain('underline dotted');
      expect(rules[name]).toContain('text-underline-offset');
    }
    expect(new Set(Object.values(rules)).size).toBe(4);
  });

  test('tints the ground and draws no line', () => {
    const rules = rulesOf(markCss(NAMES, 'tint'));
    expect(rules['name-o']).toMatch(/^background-color: /);
    expect(rules['name-o']).not.toContain('underline');
  });

  test('paints nothing but the mark of the open card where marks are invisible', () => {
    expect(Object.keys(rulesOf(markCss(NAMES, 'none')))).toEqual(['name-l']);
  });

  test.each(['underline', 'tint', 'none'] as const)(
    'shows the mark of the open card solid in style %s',
    (style) => {
      expect(rulesOf(markCss(NAMES, style))['name-l']).toMatch(/background-color: .*underline solid/);
    },
  );

  test('never looks like a link, a misspelling or an advertisement', () => {
    const marks = markCss({ ...NAMES, lit: 'name-l' }, 'underline').split('::highlight(name-l)')[0] ?? '';
    expect(marks).not.toMatch(/solid|wavy|double/);
  });

  test('is the same for the same names, so that it can be taken away again', () => {
    expect(markCss(NAMES, 'tint')).toBe(markCss({ ...NAMES }, 'tint'));
  });
});

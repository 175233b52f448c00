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

  test('underlines at a distance in the colour of the text, unmixed, each look in its shape', () => {
    const rules = rulesOf(markCss(NAMES, 'underline'));
    expect(Object.keys(rules)).toEqual(['name-o', 'name-d', 'name-t', 'name-l']);
    const shapes = Object.values(rules).map(
      (rule) => /text-decoration: underline (\w+ currentColor \dpx); text-underline-offset/.exec(rule)?.[1],
    );
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(4);
  });

  test('tints the ground, with finer lines of the same shapes', () => {
    const rules = rulesOf(markCss(NAMES, 'tint'));
    expect(rules['name-o']).toMatch(/^background-color: .*underline dotted currentColor 1px/);
    expect(rules['name-d']).toMatch(/^background-color: .*underline dashed currentColor 1px/);
    expect(rules['name-t']).toMatch(/^background-color: .*underline dotted currentColor 2px/);
  });

  test.each(['margin', 'none'] as const)(
    'paints nothing but the mark of the open card in style %s',
    (style) => {
      expect(Object.keys(rulesOf(markCss(NAMES, style)))).toEqual(['name-l']);
    },
  );

  test('paints on a key as it paints without one', () => {
    expect(markCss(NAMES, 'onKey')).toBe(markCss(NAMES, 'underline'));
  });

  test.each(['underline', 'tint', 'margin', 'onKey', 'none'] as const)(
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

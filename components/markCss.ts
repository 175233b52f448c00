/** What a mark can look like; `lit` is the one whose card is open. */
type Painted = 'ordinary' | 'disputed' | 'term' | 'lit';

/** `onKey` paints as `underline`, once its key was pressed; `margin` and `none` leave the words alone. */
export type MarkStyle = 'underline' | 'tint' | 'margin' | 'onKey' | 'none';

/** Hues of tints as the interface has them: blue, amber, grey. */
const TINTS = { ordinary: '#3f87ab', disputed: '#c77d1a', term: '#7a7f88' } as const;

/** Shape says the look, so that no one needs to tell colours apart. Solid is kept for the open card's word. */
const SHAPES = {
  ordinary: { line: 'dotted', thickness: 2 },
  disputed: { line: 'dashed', thickness: 2 },
  term: { line: 'dotted', thickness: 3 },
} as const;

const OFFSET = '3px';

type Look = keyof typeof TINTS;

/**
 * The rules that paint marks by the names of their highlights. On screens only: marks stay off paper.
 *
 * Pages are light, dark or coloured whatever the reader's system says, and a style sheet cannot see
 * which. But text can be read on its ground, so a line in the colour of its text can be seen there. In
 * no mixture of it: inside a mixture Chromium takes `currentColor` of a highlight for black.
 *
 * In forced colours Chromium paints every highlight as it paints selected text, with its line: nothing
 * declared here, nor `forced-color-adjust`, changes that.
 *
 * @param names Name of the highlight for each look: plain CSS identifiers, checked before.
 * @param style `margin` and `none` paint only the mark whose card is open.
 */
export function markCss(names: Readonly<Record<Painted, string>>, style: MarkStyle): string {
  const looks = (['ordinary', 'disputed', 'term'] as const).map((look) =>
    rule(names[look], STYLES[style](look)),
  );
  return `@media screen {\n${[...looks, rule(names.lit, litDeclarations())].filter(Boolean).join('\n')}\n}`;
}

const STYLES: Readonly<Record<MarkStyle, (look: Look) => string>> = {
  underline: (look) => underline(SHAPES[look]),
  onKey: (look) => underline(SHAPES[look]),
  // The tint alone would go under on grounds of its own colour.
  tint: (look) => ground(look, 16) + underline({ ...SHAPES[look], thickness: SHAPES[look].thickness - 1 }),
  margin: () => '',
  none: () => '',
};

/** Solid and tinted: this word and this card belong together. */
function litDeclarations(): string {
  return ground('ordinary', 26) + underline({ line: 'solid', thickness: 2 });
}

function underline({ line, thickness }: { line: string; thickness: number }): string {
  return `text-decoration: underline ${line} currentColor ${thickness}px; text-underline-offset: ${OFFSET};`;
}

function ground(look: Look, percent: number): string {
  return `background-color: color-mix(in srgb, ${TINTS[look]} ${percent}%, transparent); `;
}

function rule(name: string, declarations: string): string {
  return declarations && `::highlight(${name}) { ${declarations} }`;
}

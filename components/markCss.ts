/** What a mark can look like; `lit` is the one whose card is open. */
type Painted = 'ordinary' | 'disputed' | 'term' | 'lit';

type MarkStyle = 'underline' | 'tint' | 'none';

/**
 * Colours of marks. Pages are light or dark whatever the reader's system says, and a style sheet cannot
 * see which: so lines take three parts of our colour and two of the text's own, which always stands out
 * from its ground. Blue and amber as in the interface, at a lightness between its light and dark ones.
 */
const COLOURS = { ordinary: '#3f87ab', disputed: '#c77d1a', term: '#7a7f88' } as const;

const line = (colour: string): string => `color-mix(in srgb, ${colour} 60%, currentColor)`;
const ground = (colour: string, percent: number): string =>
  `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

/** Dotted, because solid says link, wavy says misspelt and double says advertisement. */
const LINE = { thickness: '2px', offset: '3px' } as const;

/**
 * The rules that paint marks by the names of their highlights. On screens only: marks stay off paper.
 *
 * @param names Name of the highlight for each look: plain CSS identifiers, checked before.
 * @param style `none` paints only the mark whose card is open.
 */
export function markCss(names: Readonly<Record<Painted, string>>, style: MarkStyle): string {
  const looks = (['ordinary', 'disputed', 'term'] as const).map((look) =>
    rule(names[look], STYLES[style](COLOURS[look])),
  );
  return `@media screen {\n${[...looks, rule(names.lit, litDeclarations())].filter(Boolean).join('\n')}\n}`;
}

const STYLES: Readonly<Record<MarkStyle, (colour: string) => string>> = {
  underline: (colour) =>
    `text-decoration: underline dotted ${line(colour)} ${LINE.thickness}; text-underline-offset: ${LINE.offset};`,
  tint: (colour) => `background-color: ${ground(colour, 20)};`,
  none: () => '',
};

/** Solid and tinted: this word and this card belong together. */
function litDeclarations(): string {
  return `background-color: ${ground(COLOURS.ordinary, 26)}; text-decoration: underline solid ${line(COLOURS.ordinary)} ${LINE.thickness}; text-underline-offset: ${LINE.offset};`;
}

function rule(name: string, declarations: string): string {
  return declarations && `::highlight(${name}) { ${declarations} }`;
}

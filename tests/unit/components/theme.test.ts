import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/theme.css', import.meta.url), 'utf8');

/** `--name: light-dark(#light, #dark)` → name → [light, dark]. */
const COLOURS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** WCAG 2.2: text needs 4.5 : 1, what else must be seen 3 : 1. */
const TEXT = 4.5;
const SHAPE = 3;

const PAIRS: [ink: string, ground: string, least: number][] = [
  ...['ink', 'soft', 'accent', 'warn'].flatMap((ink) =>
    ['paper', 'tint', 'accent-tint', 'warn-tint'].map((ground): [string, string, number] => [
      ink,
      ground,
      TEXT,
    ]),
  ),
  ['on-accent', 'accent', TEXT],
  ...['land', 'own', 'water'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, TEXT],
    ['accent', ground, SHAPE],
    ['warn', ground, SHAPE],
  ]),
  ...['edge', 'bar', 'bar-soft'].flatMap((ink) =>
    ['paper', 'tint'].map((ground): [string, string, number] => [ink, ground, SHAPE]),
  ),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(PAIRS)('%s on %s has at least %d : 1', (ink, ground, least) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = COLOURS.get(name);
  if (!found) throw new Error(`components/theme.css: --${name} is no light-dark() of two hex colours`);
  return found[theme];
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

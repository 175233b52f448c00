import { expect, test } from 'vitest';
import { type Layer, type Theme, themeOf } from '@/entrypoints/card/themeOf';

const ground = (color: string): Layer => ({ color, picture: false });
const CLEAR = ground('rgba(0, 0, 0, 0)');
const PICTURE: Layer = { color: 'rgba(0, 0, 0, 0)', picture: true };
const BLACK = 'rgb(0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';

const CASES: { given: string; layers: Layer[]; ink?: string; canvas?: Theme; theme: Theme }[] = [
  { given: 'a white page', layers: [CLEAR, ground(WHITE)], theme: 'light' },
  { given: 'a dark page', layers: [CLEAR, ground('rgb(17, 17, 17)')], theme: 'dark' },
  { given: 'a dark box on a white page', layers: [ground('rgb(30, 30, 40)'), ground(WHITE)], theme: 'dark' },
  {
    given: 'a light box on a dark page',
    layers: [ground('rgb(250, 240, 220)'), ground(BLACK)],
    theme: 'light',
  },
  { given: 'a thin veil over white', layers: [ground('rgba(0, 0, 0, 0.1)'), ground(WHITE)], theme: 'light' },
  { given: 'a thick veil over white', layers: [ground('rgba(0, 0, 0, 0.8)'), ground(WHITE)], theme: 'dark' },
  { given: 'no ground at all', layers: [CLEAR, CLEAR], theme: 'light' },
  { given: 'no ground on a dark canvas', layers: [CLEAR], canvas: 'dark', theme: 'dark' },
  { given: 'light text on a picture', layers: [PICTURE, ground(WHITE)], ink: WHITE, theme: 'dark' },
  { given: 'dark text on a picture', layers: [PICTURE, ground(BLACK)], ink: BLACK, theme: 'light' },
  { given: 'an opaque box on a picture', layers: [ground(WHITE), PICTURE], ink: WHITE, theme: 'light' },
  { given: 'a dark oklch ground', layers: [ground('oklch(0.25 0.02 250)')], theme: 'dark' },
  { given: 'a light lab ground', layers: [ground('lab(95 0 0)')], theme: 'light' },
  {
    given: 'a dark colour in a wide gamut',
    layers: [ground('color(display-p3 0.1 0.1 0.12)')],
    theme: 'dark',
  },
  {
    given: 'a veil in a new notation',
    layers: [ground('color(srgb 0 0 0 / 0.05)'), ground(WHITE)],
    theme: 'light',
  },
  { given: 'a notation nobody knows', layers: [ground('mystery(1 2 3)'), ground(WHITE)], theme: 'light' },
  // Middle greys: sRGB 128 is lighter than half to the eye, 100 is darker.
  { given: 'a middle grey', layers: [ground('rgb(128, 128, 128)')], theme: 'light' },
  { given: 'a darker grey', layers: [ground('rgb(100, 100, 100)')], theme: 'dark' },
];

test.each(CASES)('given $given, the card is $theme', ({ layers, ink = BLACK, canvas = 'light', theme }) => {
  expect(themeOf(layers, ink, canvas)).toBe(theme);
});

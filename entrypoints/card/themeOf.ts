export type Theme = 'light' | 'dark';

/** What one element says about the ground its text stands on: computed styles, as they stand. */
export interface Layer {
  /** `background-color`. */
  color: string;
  /** Has a picture or gradient behind its text. */
  picture: boolean;
}

/** From here on a ground is light: halfway between black and white as the eye sees it. */
const MIDDLE_LIGHTNESS = 0.5;

/**
 * Which theme suits the ground behind a word.
 *
 * @param layers The word's element and everything around it, innermost first.
 * @param ink The word's `color`: speaks where a picture hides the ground, because readable text is
 *   light on dark or dark on light.
 * @param canvas What shines through where no layer is opaque.
 */
export function themeOf(layers: readonly Layer[], ink: string, canvas: Theme): Theme {
  let seen = 0;
  let still = 1;
  for (const { color, picture } of layers) {
    const ground = lightnessOf(color);
    if (ground) {
      seen += still * ground.alpha * ground.lightness;
      still *= 1 - ground.alpha;
    }
    if (still < 0.01) break;
    if (picture) {
      const text = lightnessOf(ink);
      if (text) return text.lightness > MIDDLE_LIGHTNESS ? 'dark' : 'light';
    }
  }
  if (canvas === 'light') seen += still;
  return seen > MIDDLE_LIGHTNESS ? 'light' : 'dark';
}

/**
 * Lightness as the eye sees it (0 black, 1 white) and opacity of a computed colour.
 *
 * @returns `null` for notations not known here.
 */
function lightnessOf(color: string): { lightness: number; alpha: number } | null {
  const [, notation, inside] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  if (!notation || !inside) return null;
  const parts = inside.replace(/^[a-z][\w-]* /, '').match(/-?[\d.]+(?:e-?\d+)?%?|none/g) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = parts.map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part) || 0,
  );
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return { lightness: ofRgb(first / 255, second / 255, third / 255), alpha };
    case 'color':
      return { lightness: ofRgb(first, second, third), alpha };
    case 'lab':
    case 'lch':
      return { lightness: first / 100, alpha };
    case 'oklab':
    case 'oklch':
      return { lightness: first, alpha };
    default:
      return null;
  }
}

/** CIE L* of an sRGB colour, 0 to 1. */
function ofRgb(red: number, green: number, blue: number): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance > 0.008856 ? 1.16 * Math.cbrt(luminance) - 0.16 : 9.033 * luminance;
}

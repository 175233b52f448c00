import type { BrowserContext } from '@playwright/test';

/** A rectangle in a screenshot, px. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What marks add to a page, measured from two pictures of it: one with them and one without.
 *
 * @returns For each area: how many pixels differ, and the contrast each has with what is there
 *   without marks (WCAG 2, 1 to 21), strongest first.
 */
export async function paintIn(
  context: BrowserContext,
  painted: Buffer,
  bare: Buffer,
  areas: readonly Area[],
): Promise<number[][]> {
  const blank = await context.newPage();
  try {
    return await blank.evaluate(
      async ({ pictures, areas }) => {
        const [withMarks, without] = await Promise.all(
          pictures.map(async (base64) => {
            const picture = new Image();
            picture.src = `data:image/png;base64,${base64}`;
            await picture.decode();
            const canvas = new OffscreenCanvas(picture.width, picture.height);
            const drawing = canvas.getContext('2d');
            drawing?.drawImage(picture, 0, 0);
            return drawing;
          }),
        );
        const linear = (part: number) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        const luminance = (data: Uint8ClampedArray, at: number) =>
          0.2126 * linear(data[at] ?? 0) +
          0.7152 * linear(data[at + 1] ?? 0) +
          0.0722 * linear(data[at + 2] ?? 0);
        return areas.map(({ x, y, width, height }) => {
          const [one, other] = [withMarks, without].map((drawing) =>
            drawing?.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)),
          );
          if (!one || !other) return [];
          const contrasts: number[] = [];
          for (let at = 0; at < one.data.length; at += 4) {
            if ([0, 1, 2].every((part) => one.data[at + part] === other.data[at + part])) continue;
            const [a, b] = [luminance(one.data, at), luminance(other.data, at)];
            contrasts.push((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
          }
          return contrasts.sort((a, b) => b - a);
        });
      },
      { pictures: [painted, bare].map((picture) => picture.toString('base64')), areas },
    );
  } finally {
    await blank.close();
  }
}

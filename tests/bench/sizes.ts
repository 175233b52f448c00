import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const FILES = [
  'page.js',
  'card.js',
  'background.js',
  'knowledge/index.bin',
  'knowledge/contents.json',
  'knowledge/cards.bin',
];

/** Bytes of the built files; `null` where nothing is built yet (`npm run build`). */
export async function benchSizes(): Promise<object> {
  const sizes = await Promise.all(
    FILES.map(async (file) => [
      file,
      await stat(`${BUILT}${file}`).then(
        ({ size }) => size,
        () => null,
      ),
    ]),
  );
  return Object.fromEntries(sizes);
}

import { wordForms } from '@/knowledge/forms/pattern';
import { compileIndex, namesOf } from '@/knowledge/index/compile';
import { openIndex } from '@/knowledge/index/open';
import { inventedNames } from './gazetteer';
import { rounded, timeTogether } from './measure';

/**
 * The index file: how large, how long to build and to open. `forms` counts names as written; each
 * stands for all its surface forms (`surfaceForms`).
 */
export function benchIndex(): object[] {
  return [1_000, 10_000, 100_000].map((count) => {
    const entities = inventedNames(count, { plain: false });
    const surfaceForms = entities
      .flatMap((entity, n) => namesOf(entity, n))
      .reduce(
        (sum, { pattern }) =>
          sum + pattern.words.reduce((product, word) => product * wordForms(word).length, 1),
        0,
      );
    const start = performance.now();
    const file = compileIndex(entities);
    const buildMs = rounded(performance.now() - start);
    const { open } = timeTogether({ open: () => openIndex(file) });
    return {
      forms: count,
      surfaceForms,
      bytes: file.byteLength,
      bytesAForm: rounded(file.byteLength / count),
      bytesASurfaceForm: rounded(file.byteLength / surfaceForms),
      buildMs,
      openMs: open,
    };
  });
}

import { germanPatterns } from '@/knowledge/forms/german';
import { wordForms } from '@/knowledge/forms/pattern';
import { compileIndex } from '@/knowledge/index/compile';
import { openIndex } from '@/knowledge/index/open';
import { gazetteer, inventedNames } from './gazetteer';
import { rounded, type Spread, spreadOf, timeTogether } from './measure';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** A million names take seconds to compile. */
const COMPILE_ROUNDS = 3;

/** The index file of invented names that bend: how large, how long to compile and to open. */
export function benchIndex(): object[] {
  return SIZES.map((count) => measureIndex(inventedNames(count), { plain: false }).figures);
}

/** `names` are counted as written; each stands for all its surface forms. */
export interface IndexFigures {
  names: number;
  surfaceForms: number;
  bytes: number;
  bytesAName: number;
  bytesASurfaceForm: number;
  compileMs: Spread;
  openMs: Spread;
}

/** Compiles and opens the index of some German names. `plain` ones have one surface form each. */
export function measureIndex(
  names: readonly string[],
  { plain }: { plain: boolean },
): { file: ArrayBuffer; figures: IndexFigures } {
  const entities = gazetteer(names, { plain });
  let file = new ArrayBuffer(0);
  const compileMs = Array.from({ length: COMPILE_ROUNDS }, () => {
    const start = performance.now();
    file = compileIndex(entities);
    return performance.now() - start;
  });
  const { open } = timeTogether({ open: () => openIndex(file) });
  const surfaceForms = plain ? names.length : countForms(names);
  return {
    file,
    figures: {
      names: names.length,
      surfaceForms,
      bytes: file.byteLength,
      bytesAName: rounded(file.byteLength / names.length),
      bytesASurfaceForm: rounded(file.byteLength / surfaceForms),
      compileMs: spreadOf(compileMs),
      openMs: spreadOf(open),
    },
  };
}

function countForms(names: readonly string[]): number {
  let forms = 0;
  for (const text of names) {
    for (const { words } of germanPatterns({ text })) {
      forms += words.reduce((product, word) => product * wordForms(word).length, 1);
    }
  }
  return forms;
}

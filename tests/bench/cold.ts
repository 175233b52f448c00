import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Spread, spreadOf } from './measure';

const PROGRAM = fileURLToPath(new URL('./firstScan.ts', import.meta.url));
const ROUNDS = 5;

/**
 * Opening and scanning for the first time: what a reader waits for when the browser has just woken the
 * background. Every round is a process of its own; its start does not count.
 */
export function measureCold(index: ArrayBuffer, text: string): { openMs: Spread; scanMs: Spread } {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-bench-'));
  try {
    const files = [join(folder, 'index.bin'), join(folder, 'text.txt')] as const;
    writeFileSync(files[0], new Uint8Array(index));
    writeFileSync(files[1], text);
    const rounds = Array.from({ length: ROUNDS }, (): { openMs: number; scanMs: number } =>
      JSON.parse(
        execFileSync(process.execPath, [...process.execArgv, PROGRAM, ...files], { encoding: 'utf8' }),
      ),
    );
    return {
      openMs: spreadOf(rounds.map(({ openMs }) => openMs)),
      scanMs: spreadOf(rounds.map(({ scanMs }) => scanMs)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

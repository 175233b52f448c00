import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Locked {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

const LOCK: Locked = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8'),
);

/** Where Node would look for a package that the package at `path` asks for, nearest first. */
function placesFor(name: string, path: string): string[] {
  const folders = path.split(/(?<=^|\/)node_modules\//);
  return folders.map(
    (_, n) =>
      `${folders.slice(0, folders.length - n).join('node_modules/')}${n ? '' : '/'}node_modules/${name}`,
  );
}

test('the lock file names the optional packages of every system, or npm ci refuses it on a fresh clone', () => {
  const missing = Object.entries(LOCK.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesFor(name, path).some((place) => LOCK.packages[place]))
      .map(([name, version]) => `${name} ${version}, asked for by ${path}`),
  );
  const cure =
    'A registry that lacks some systems\' packages made npm leave them out. Add an entry for each by hand: version, "dev", "optional", "os", "cpu".';
  expect(missing, cure).toEqual([]);
});

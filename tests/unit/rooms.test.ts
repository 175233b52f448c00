import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The rooms of the house. A file belongs to the first room whose pattern fits; `may` names the rooms
 * it may import from, `types` those it may import types from only.
 */
const ROOMS: { room: string; files: RegExp; may: string[]; rule: string }[] = [
  {
    room: 'knowledge/build',
    files: /^knowledge\/build\//,
    may: ['knowledge/build', 'knowledge', 'engine'],
    rule: 'knowledge/build turns files into knowledge; it knows nothing of cli, components, programs.',
  },
  {
    room: 'knowledge/cli',
    files: /^knowledge\/cli\//,
    may: ['knowledge/cli', 'knowledge/build', 'knowledge', 'engine'],
    rule: 'knowledge/cli stands on build and knowledge; it knows nothing of components, programs.',
  },
  {
    room: 'engine',
    files: /^knowledge\/(?:forms|index|recogniser)\//,
    may: ['engine', 'knowledge'],
    rule: 'The recogniser and its index are pure knowledge; build and cli stand on them, never under.',
  },
  {
    room: 'knowledge',
    files: /^knowledge\//,
    may: ['knowledge', 'engine'],
    rule: 'knowledge is at the bottom of the house: it imports nothing but knowledge.',
  },
  {
    room: 'components',
    files: /^components\//,
    may: ['components', 'knowledge'],
    rule: 'components only show: props in, events out. Of knowledge they may use types and pure functions, not the recogniser; of programs nothing.',
  },
  {
    room: 'contract',
    files: /^entrypoints\/contract\//,
    may: ['contract', 'knowledge'],
    rule: 'The contract is what programs agree on; it cannot depend on one of them, nor on how things look.',
  },
  {
    room: 'background',
    files: /^entrypoints\/background(?:\/|\.ts)/,
    may: ['background', 'contract', 'components', 'knowledge', 'engine'],
    rule: 'Programs talk through entrypoints/contract, never by importing each other.',
  },
  // Only the background opens the index: one copy a browser, none a tab.
  ...['page', 'card', 'strip', 'popup', 'options', 'sidepanel', 'welcome'].map((program) => ({
    room: program,
    files: new RegExp(`^entrypoints/${program}(?:/|\\.tsx?$)`),
    may: [program, 'contract', ...(program === 'page' ? [] : ['components']), 'knowledge'],
    rule:
      program === 'page'
        ? 'Every page pays for the page program: it draws nothing (no components) and leaves recognition to the background.'
        : 'Programs talk through entrypoints/contract, never by importing each other; recognition lives in the background.',
  })),
];

/** What may be imported from outside the house, by what it is and who must not. */
const PACKAGES: { what: RegExp; notIn: RegExp; rule: string }[] = [
  {
    what: /^node:/,
    notIn: /^(?!knowledge\/(?:build|cli)\/)/,
    rule: 'Browsers have no Node: only knowledge/build and knowledge/cli may use node: modules.',
  },
  {
    what: /^(?:wxt\/|webextension-polyfill)/,
    notIn: /^(?:knowledge|components)\//,
    rule: 'knowledge and components know of no browser: programs hand in what they need.',
  },
  {
    what: /^(?:preact|@floating-ui)(?:\/|$)/,
    notIn: /^(?:knowledge\/|entrypoints\/(?:page|background)(?:\/|\.)|entrypoints\/contract\/(?!use[A-Z]))/,
    rule: 'Only what draws may bring Preact: components, card, popup, options, and hooks of the contract (use….ts).',
  },
  {
    what: /^webextension-polyfill/,
    notIn: /^/,
    rule: 'There is one way to the browser: import { browser } from "wxt/browser".',
  },
];

const TOP_LEVEL = new Set(
  'knowledge components entrypoints tests public package.json package-lock.json tsconfig.json wxt.config.ts README.md CHANGELOG.md LICENSE PRIVACY.md CONTRIBUTING.md node_modules test-results'.split(
    ' ',
  ),
);

interface Import {
  file: string;
  from: string;
  typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const files = ['knowledge', 'components', 'entrypoints'].flatMap((top) =>
  readdirSync(`${ROOT}${top}`, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(top, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file)),
);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = readFileSync(`${ROOT}${file}`, 'utf8');
  return [...source.matchAll(IMPORT)].map(([, type, from, dynamic]) => ({
    file,
    from: from ?? dynamic ?? '',
    typeOnly: Boolean(type),
  }));
}

/** Path from the root for what is ours, `null` for packages. */
function inHouse({ file, from }: Import): string | null {
  const plain = from.replace(/\?.*$/, '');
  if (plain.startsWith('@/')) return plain.slice(2);
  if (plain.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file), plain));
  return null;
}

function roomOf(path: string) {
  return ROOMS.find(({ files }) => files.test(path) || files.test(`${path}.ts`));
}

describe('every file has a room', () => {
  test('so that it is clear what it may import', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });
  test('and there are files to look at', () => {
    expect(imports.length).toBeGreaterThan(20);
  });
});

describe('imports go one way', () => {
  test.each(ROOMS)('$room: $rule', ({ room, may, rule }) => {
    const wrong = imports.flatMap((one) => {
      const target = inHouse(one);
      if (!target || roomOf(one.file)?.room !== room) return [];
      const there = roomOf(target)?.room ?? 'outside';
      if (may.includes(there)) return [];
      return [`${one.file} imports ${one.from}`];
    });
    expect(wrong, rule).toEqual([]);
  });
});

describe('packages stay where they belong', () => {
  test.each(PACKAGES)('$rule', ({ what, notIn, rule }) => {
    const wrong = imports
      .filter((one) => !inHouse(one) && what.test(one.from) && notIn.test(one.file))
      .map((one) => `${one.file} imports ${one.from}`);
    expect(wrong, rule).toEqual([]);
  });
});

test('the top level holds the four rooms and the papers of the house, nothing else', () => {
  const strays = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name));
  expect(
    strays,
    'Code lives in the four rooms (CONTRIBUTING.md, "Rooms"); there is no src/ and no utils/.',
  ).toEqual([]);
});

/**
 * What every npm script opens: makes a fresh clone ready, then starts the program behind the door.
 * Until that is done nothing but Node's own modules may be imported here, because nothing else is
 * installed. stdout belongs to the program; everything said on the way goes to stderr.
 */
import { ensureChromium, findChromium } from './browsers.mjs';
import { runProgram, runTool } from './run.mjs';
import { setUp } from './setUp.mjs';

const DOORS = {
  start: async (args) => withChromium((env) => runProgram('tests/doors/start.ts', args, { env })),
  test: async () => (await import('./test.mjs')).test(),
  scan: async (args) => (await runProgram('knowledge/cli/scan.ts', args)).code,
  kb: async (args) => (await runProgram('knowledge/cli/kb.ts', args)).code,
  bench: async (args) => {
    // Figures that need no browser are worth having without one.
    const chromium = await findChromium();
    return (await runProgram('tests/bench/bench.ts', args, { env: named(chromium) })).code;
  },
  build: async () =>
    inTurn(
      () => wxt('build'),
      () => wxt('build', '-b', 'firefox', '--mv3'),
    ),
  zip: async () =>
    inTurn(
      () => wxt('zip'),
      () => wxt('zip', '-b', 'firefox', '--mv3'),
    ),
  gallery: async (args) => withChromium((env) => runProgram('tests/gallery/run.ts', args, { env })),
};

const [name, ...args] = process.argv.slice(2);
const door = DOORS[name];
if (!door) {
  console.error(`Randnotiz: no door "${name ?? ''}". There are: ${Object.keys(DOORS).join(', ')}.`);
  process.exit(2);
}
const notReady = await setUp();
process.exitCode = notReady || (await door(args));

async function withChromium(start) {
  const chromium = await ensureChromium();
  return chromium ? (await start(named(chromium))).code : 1;
}

function named(chromium) {
  return chromium ? { CHROMIUM_PATH: chromium } : {};
}

async function wxt(...args) {
  return (await runTool('wxt', args)).code;
}

/** One after the other, until one fails. */
async function inTurn(...steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

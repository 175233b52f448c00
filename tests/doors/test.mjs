import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './browsers.mjs';
import { ROOT, runNode, runProgram, runTool } from './run.mjs';
import { playwrightTally, vitestTally } from './tally.mjs';

const RESULTS = join(ROOT, 'test-results');

/**
 * The whole suite, one step after the other; a failed one does not keep the next from running, except
 * that nothing can be tried in a browser when the build failed. The last line says how many passed and
 * failed: every test counts, and every other check counts as one.
 *
 * @returns 0 if nothing failed.
 */
export async function test() {
  const chromium = await ensureChromium();
  const firefox = await ensureFirefox();
  if (!chromium) return 1;
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS, { recursive: true });
  const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox ?? '' };

  const total = { passed: 0, failed: 0, skipped: [] };
  const step = async (title, work) => {
    const start = Date.now();
    const { passed, failed, skipped = [], output } = await work();
    total.passed += passed;
    total.failed += failed;
    total.skipped.push(...skipped);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${failed ? '✗' : '✓'} ${title} (${counted({ passed, failed, skipped })}${seconds} s)`);
    if (failed) console.log(indented(output));
    return failed === 0;
  };

  await step('Format and lint', () => check(runTool('biome', ['check'], keep)));
  await step('Types', () => check(runTool('tsc', ['--noEmit'], keep)));
  await step('Types of knowledge, without browser and Node', () =>
    check(runTool('tsc', ['--noEmit', '-p', 'knowledge'], keep)),
  );
  await step('Dead code', () => check(runTool('knip', [], keep)));
  await step('Knowledge', () => check(runProgram('knowledge/cli/kb.ts', ['check'], keep)));
  await step('Unit tests', () => vitest());
  // The build itself fails on a program that is too heavy or could talk to the network.
  const built = await step('Build for Chromium, within its budgets', () =>
    check(runTool('wxt', ['build'], keep)),
  );
  const builtForFirefox = await step('Build for Firefox, within its budgets', () =>
    check(runTool('wxt', ['build', '-b', 'firefox', '--mv3'], keep)),
  );
  if (built) await step('End to end in Chromium', () => playwright('chromium', env));
  else total.skipped.push('end to end in Chromium: the build failed');
  if (!builtForFirefox) total.skipped.push('end to end in Firefox: the build failed');
  else if (!firefox)
    total.skipped.push('end to end in Firefox: no Firefox here, and none could be installed');
  else await step('End to end in Firefox', () => playwright('firefox', env));

  if (total.skipped.length)
    console.log(`\nSkipped:\n${total.skipped.map((line) => `  ${line}`).join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
}

const keep = { out: 'keep', cwd: ROOT, env: { NO_COLOR: '1' } };

async function check(running) {
  const { code, output } = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

async function vitest() {
  const file = join(RESULTS, 'unit.json');
  const args = [
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code, output } = await runTool('vitest', args, keep);
  return vitestTally(file, code, output);
}

async function playwright(project, env) {
  const file = join(RESULTS, `${project}.json`);
  const { code, output } = await runNode(
    [
      join(ROOT, 'node_modules/@playwright/test/cli.js'),
      'test',
      '-c',
      'tests/playwright.config.ts',
      `--project=${project}`,
      '--reporter=line,json',
    ],
    { ...keep, env: { ...keep.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, CI: '1' } },
  );
  return playwrightTally(file, code, output);
}

function counted({ passed, failed, skipped }) {
  if (passed + failed < 2) return '';
  return `${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}, `;
}

function indented(output = '') {
  return output.trimEnd().replace(/^/gm, '    ');
}

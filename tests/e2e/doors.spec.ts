import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { findChromium } from '../doors/browsers.mjs';

const DOOR = fileURLToPath(new URL('../doors/door.mjs', import.meta.url));

interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

// One after the other: every `npm start` builds into the same folder, and a browser cannot load what another is writing.
test.describe.configure({ mode: 'default' });

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'randnotiz-door-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Opens a door as npm would, standing in a folder of its own. */
async function open(door: string, ...args: string[]): Promise<Answer> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    INIT_CWD: folder,
    CHROMIUM_PATH: (await findChromium()) ?? '',
  };
  delete env.DISPLAY;
  delete env.WAYLAND_DISPLAY;
  return new Promise((answer) =>
    execFile(process.execPath, [DOOR, door, ...args], { env }, (error, stdout, stderr) =>
      answer({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
    ),
  );
}

for (const { given, name, content, says } of [
  { given: 'a file that is not there', name: 'nothing.txt', content: null, says: 'no such file' },
  { given: 'a folder', name: '.', content: null, says: 'this is no file' },
  { given: 'an empty file', name: 'empty.txt', content: ' \n', says: 'the file is empty' },
  { given: 'a picture', name: 'picture.png', content: 'PNG\0\0', says: 'this is no text' },
]) {
  test(`npm start with ${given} says so and fails`, async () => {
    if (content !== null) await writeFile(join(folder, name), content);
    const { code, stderr } = await open('start', name);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });
}

test('npm start with a text shows it as an article and says what was marked', async () => {
  test.slow();
  await writeFile(join(folder, 'note.txt'), 'Ein Treffen in Moskau\n\nSteve Witkoff traf Wladimir Putin.\n');
  const { code, stdout, stderr } = await open('start', 'note.txt');
  expect(stderr).not.toContain('Randnotiz:');
  expect(stdout).toMatch(/Marked on "Ein Treffen in Moskau"/);
  expect(stdout).toMatch(/Steve Witkoff +Steve Witkoff +1/);
  expect(stdout).toMatch(/The card ".+" is open in the picture/);
  expect(code).toBe(0);
});

test('npm start with HTML that does not say it is an article marks it all the same', async () => {
  test.slow();
  await writeFile(join(folder, 'note.html'), '<!doctype html><p>Steve Witkoff traf Wladimir Putin.</p>');
  const { code, stdout } = await open('start', 'note.html');
  expect(stdout).toMatch(/^Marked:$/m);
  expect(stdout).toMatch(/Steve Witkoff +Steve Witkoff +1/);
  expect(code).toBe(0);
});

test('npm start with HTML without words says that nothing was found', async () => {
  test.slow();
  await writeFile(join(folder, 'note.html'), '<!doctype html><title>Leer</title><script></script>');
  const { code, stdout, stderr } = await open('start', 'note.html');
  expect(stdout).toContain('Nothing known was found on "Leer".');
  // Node itself may warn of the runner's colour settings.
  expect(stderr).not.toMatch(/failed|error/i);
  expect(code).toBe(0);
});

test('npm start with a day that is none says so and fails', async () => {
  const { code, stderr } = await open('start', '--date', '2025-02-30');
  expect(stderr).toContain('--date is 2025-02-30');
  expect(code).toBe(2);
});

test('npm run scan prints JSON and nothing else', async () => {
  await writeFile(join(folder, 'note.txt'), 'Steve Witkoff war in Moskau.');
  const { code, stdout } = await open('scan', 'note.txt');
  expect(JSON.parse(stdout)).toEqual([
    expect.objectContaining({ start: 0, end: 13, surface: 'Steve Witkoff', id: 'witkoff' }),
    expect.objectContaining({ start: 21, end: 27, surface: 'Moskau', id: 'moskau' }),
  ]);
  expect(code).toBe(0);
});

test('a door that is not there is answered with those that are', async () => {
  const { code, stderr } = await open('cellar');
  expect(stderr).toContain('start, test, scan, kb, bench, build, zip, gallery');
  expect(code).toBe(2);
});

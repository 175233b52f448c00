import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT, runNpm, runTool } from './run.mjs';

const LOCK_POLL_MS = 250;

/**
 * Brings a fresh clone to where every program can run: packages, then the types WXT writes. Does
 * nothing where both are there. Says what it does on stderr.
 *
 * @returns An exit code; 0 if all is ready.
 */
export async function setUp() {
  if (ready()) return 0;
  // Two doors opened at once must not install into each other.
  return withLock(async () => {
    if (!packagesMatchLock()) {
      console.error('Randnotiz: installing packages (npm ci) …');
      // No package needs its install script, and development packages are wanted whatever NODE_ENV says.
      // `npm run -s` would silence npm's errors here, too.
      const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      const { code } = await runNpm(args, { out: 'aside' });
      // npm ci is strict about the lock file, and not all npms agree on what is whole; install is not.
      if (
        code !== 0 &&
        (await runNpm(['install', '--no-save', ...args.slice(1)], { out: 'aside' })).code !== 0
      ) {
        console.error(
          'Randnotiz: the packages could not be installed; see above. Nothing works before they are.',
        );
        return code;
      }
    }
    if (!typesWritten()) {
      const { code } = await runTool('wxt', ['prepare'], { out: 'aside' });
      if (code !== 0) {
        console.error('Randnotiz: wxt prepare failed; see above.');
        return code;
      }
    }
    return 0;
  });
}

function ready() {
  return packagesMatchLock() && typesWritten();
}

function typesWritten() {
  return existsSync(join(ROOT, '.wxt/tsconfig.json'));
}

/**
 * Whether what is installed is what the lock file says. npm keeps its own list of what it put in
 * place; file times are no guide, because `npm install` writes the lock file last.
 */
function packagesMatchLock() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const there = installed[path];
    // Optional ones are left out on machines they are not for.
    return path === '' || (there ? there.version === version : Boolean(optional || devOptional));
  });
}

function packagesIn(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).packages ?? {}) : {};
}

async function withLock(task) {
  const name = createHash('sha256').update(ROOT).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `randnotiz-set-up-${name}`);
  while (!take(lock)) {
    if (!holderLives(lock)) rmSync(lock, { recursive: true, force: true });
    await wait(LOCK_POLL_MS);
  }
  try {
    return await task();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch {
    return false;
  }
}

function holderLives(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    // The folder is made a moment before the number is written into it; EPERM: another user's, alive.
    return error.code === 'ENOENT' ? existsSync(lock) : error.code === 'EPERM';
  }
}

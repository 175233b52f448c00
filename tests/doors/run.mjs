import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever a door is opened from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the reader of the terminal stands: npm itself always goes to the project's folder. */
export const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();

const running = new Set();
let stopped = null;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopped = signal;
    if (running.size === 0) process.exit(exitCodeOf(signal));
    for (const child of running) child.kill(signal);
  });
}

/**
 * Runs a program to its end. Ctrl-C and the like are passed on to it.
 *
 * @param options.out Where its output goes. `show`: where ours goes; `aside`: to stderr, because
 *   stdout belongs to the answer; `keep`: into the result.
 * @returns Its exit code (128 + n for signal n, 127 if it could not be started), and the output kept.
 */
export function run(command, args, { cwd = ROOT, env = {}, out = 'show' } = {}) {
  if (stopped) return Promise.resolve({ code: exitCodeOf(stopped), output: '' });
  const stdio = {
    show: ['inherit', 'inherit', 'inherit'],
    aside: ['ignore', 2, 2],
    keep: ['ignore', 'pipe', 'pipe'],
  }[out];
  return new Promise((resolve) => {
    const kept = [];
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio });
    running.add(child);
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    const end = (code) => {
      running.delete(child);
      resolve({ code, output: Buffer.concat(kept).toString() });
    };
    child.on('error', (error) => {
      kept.push(Buffer.from(`${command}: ${error.message}\n`));
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? exitCodeOf(signal)));
  });
}

/** Runs a program written in Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Runs npm: the very one that called us, where there is one. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.includes('npm-cli') ? runNode([cli, ...args], options) : run('npm', args, options);
}

/** Runs a command-line program of an installed package, named as in `node_modules/.bin`. */
export function runTool(name, args, options) {
  return run(`${ROOT}node_modules/.bin/${name}`, args, options);
}

/** Runs one of our TypeScript programs; relative file names count from where the reader stands. */
export function runProgram(file, args, options) {
  // The loader and its settings are named in full, because both are else looked up from `cwd`.
  const loader = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
  return runNode(['--import', loader, `${ROOT}${file}`, ...args], {
    cwd: CALLED_FROM,
    ...options,
    env: { TSX_TSCONFIG_PATH: `${ROOT}tsconfig.json`, ...options?.env },
  });
}

function exitCodeOf(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

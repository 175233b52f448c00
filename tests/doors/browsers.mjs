import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const CHROMIUM = {
  title: 'Chromium',
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome'],
  places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  aptPackage: 'chromium',
};
const FIREFOX = {
  title: 'Firefox',
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  aptPackage: 'firefox-esr',
};

/** Full path of a Chromium, or `null`. `CHROMIUM_PATH` in the environment goes first. */
export async function findChromium() {
  return find(CHROMIUM) ?? (await playwrightsOwn());
}

/** Full path of a Firefox, or `null`. `FIREFOX_PATH` in the environment goes first. */
export function findFirefox() {
  return find(FIREFOX);
}

/** Like `findChromium`, and installs it from apt where that is possible. Says on stderr what to do where not. */
export async function ensureChromium() {
  const found = (await findChromium()) ?? (await install(CHROMIUM));
  if (!found) {
    console.error(
      'Randnotiz: no Chromium found. Install it ("apt install chromium" on Debian and Ubuntu, "npx playwright install chromium" anywhere) or name one in CHROMIUM_PATH, then run this again.',
    );
  }
  return found;
}

/** Like `findFirefox`, and installs it from apt where that is possible. */
export async function ensureFirefox() {
  return findFirefox() ?? (await install(FIREFOX));
}

function find({ variable, names, places }) {
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isProgram) ?? null;
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

async function install(browser) {
  const apt = { names: ['apt-get'], places: [], variable: '' };
  if (process.getuid?.() !== 0 || !find(apt)) return null;
  console.error(`Randnotiz: installing ${browser.title} (apt-get install ${browser.aptPackage}) …`);
  const options = { out: 'aside', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', browser.aptPackage], options);
  return find(browser);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

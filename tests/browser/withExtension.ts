import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../doors/browsers.mjs';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));
/** A loaded machine needs its time for the first start of a profile. */
const WORKER_START_MS = 20_000;

export interface Browser {
  context: BrowserContext;
  /** The extension's background. Browsers stop and restart it; a stopped one answers nothing. */
  background: Worker;
  extensionId: string;
  /** Folder of its profile, gone once it is closed. */
  profile: string;
  close(): Promise<void>;
}

/** Switches that keep the browser itself from looking anything up, so that every request left is a page's or ours. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-default-browser-check',
  '--no-pings',
];

/**
 * Starts Chromium with the built extension and a fresh profile.
 *
 * @param options.build Folder in `.output/`; else that of `npm run build`.
 * @throws {Error} With what to do, if there is no Chromium, no build, or the extension did not start.
 */
export async function withExtension(
  options: {
    build?: string;
    visible?: boolean;
    colorScheme?: 'light' | 'dark';
    touch?: boolean;
    args?: string[];
  } = {},
): Promise<Browser> {
  const executablePath = await findChromium();
  const built = join(OUTPUT, options.build ?? 'chrome-mv3');
  if (!executablePath) throw new Error('no Chromium found; npm start and npm test say how to get one');
  const profile = await mkdtemp(join(tmpdir(), 'randnotiz-profile-'));
  const removeProfile = () => {
    process.off('exit', removeProfile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  // Ctrl-C ends the program at once.
  process.once('exit', removeProfile);
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: !options.visible,
      viewport: options.visible ? null : { width: 1280, height: 900 },
      hasTouch: options.touch ?? false,
      // Only what is said: "no preference" leaves the choice to a visible reader's system.
      colorScheme: options.colorScheme ?? (options.visible ? null : 'light'),
      args: [
        `--disable-extensions-except=${built}`,
        `--load-extension=${built}`,
        ...QUIET,
        ...(options.visible ? [] : ['--disable-gpu']),
        // Chromium refuses its sandbox to root, as in containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(options.args ?? []),
      ],
    });
    const background =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: WORKER_START_MS }).catch(async () => {
        await context.close();
        throw new Error(
          `the extension in ${built} did not start in ${executablePath}; Google Chrome takes no extension from the command line any more, so install Chromium (or run npm run build, if the folder is empty)`,
        );
      }));
    await closeWelcome(context);
    return {
      context,
      background,
      extensionId: new URL(background.url()).host,
      profile,
      close: async () => {
        await context.close();
        removeProfile();
      },
    };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

/** A fresh profile is a new reader's: the page that shows them around comes up, and would be in front of the test's. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const page =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { timeout: WORKER_START_MS }));
  await page.waitForURL(/\/welcome\.html$/);
  await page.close();
}

/** `npm start [FILE]`: a browser with the extension, on the demo article or on the reader's file. */
import { parseArgs } from 'node:util';
import { DEFAULTS, differences, SETTINGS_KEY } from '@/entrypoints/contract/settings';
import { isDay } from '@/knowledge/date';
import { LANGUAGES } from '@/knowledge/entity';
import { serve } from '../browser/serve';
import { type Browser, withExtension } from '../browser/withExtension';
import { CALLED_FROM, ROOT, runTool } from './run.mjs';
import { labelsOf } from './start/labels';
import { PageError, readPage } from './start/readPage';
import { type Shown, showHeadless } from './start/showHeadless';
import { table } from './start/table';

/** A build of its own: tests that run at the same time load the other one. */
const MODE = 'start';
const BUILD = `chrome-mv3-${MODE}`;
const PICTURE = '.screens/start.png';
const USAGE = 'usage: npm start [-- [--lang de|en] [--date YYYY-MM-DD]] [FILE]';

async function main(): Promise<number> {
  const find = await readPage(readArguments(), CALLED_FROM);
  console.log('Building the extension …');
  const { code, output } = await runTool('wxt', ['build', '--mode', MODE], { out: 'keep' });
  if (code !== 0) {
    console.error(output);
    return code;
  }
  const server = await serve(find);
  try {
    return await show(`${server.origin}/`, find);
  } finally {
    await server.stop();
  }
}

async function show(address: string, find: Awaited<ReturnType<typeof readPage>>): Promise<number> {
  const visible = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const browser = await withExtension({ build: BUILD, visible }).catch((error) => {
    if (!visible) throw error;
    console.error('The display cannot be used; going on without it.');
    return null;
  });
  const { context, background, close } = browser ?? (await withExtension({ build: BUILD }));
  try {
    await runOn(address, background);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    if (browser && visible) {
      console.log(
        `Open: ${address}. Rest the pointer on a marked word. Close the window or press Ctrl-C to end.`,
      );
      await context.waitForEvent('close', { timeout: 0 });
      return 0;
    }
    const shown = await showHeadless(page, `${ROOT}${PICTURE}`);
    const html = (await find('/'))?.body.toString() ?? '';
    report(await page.title(), shown, shown.marks.length > 0 ? await labelsOf(html) : new Map());
    return 0;
  } finally {
    await close();
  }
}

/** A reader's file is to be marked also where it does not say that it is an article. */
async function runOn(address: string, background: Browser['background']): Promise<void> {
  const settings = differences({ ...DEFAULTS, sites: { [new URL(address).hostname]: 'on' } });
  await background.evaluate((items) => (globalThis as unknown as Chrome).chrome.storage.local.set(items), {
    [SETTINGS_KEY]: settings,
  });
}

interface Chrome {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

function report(title: string, { marks, card, longer }: Shown, labels: Map<string, string[]>): void {
  const where = title && ` on "${title}"`;
  const places = new Map<string, number>();
  for (const { surface } of marks) places.set(surface, (places.get(surface) ?? 0) + 1);
  const rows = [...places].map(([surface, count]) => [
    labels.get(surface)?.join(' or ') ?? '',
    surface,
    String(count),
  ]);
  if (rows.length === 0) {
    console.log(`Nothing known was found${where}.`);
  } else {
    console.log(`Marked${where}${longer ? ' (the upper part; the page goes on below)' : ''}:\n`);
    console.log(table([['entity', 'in the text', 'times'], ...rows]));
  }
  console.log(
    card
      ? `\nThe card "${card}" is open in the picture ${PICTURE}`
      : `\nThe page is in the picture ${PICTURE}`,
  );
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string' }, date: { type: 'string' } },
    });
    const language = LANGUAGES.find((known) => known === values.lang);
    if (values.lang && !language) throw new Error(`--lang is ${values.lang}; needed: de or en`);
    if (values.date && !isDay(values.date)) {
      throw new Error(`--date is ${values.date}; needed: a day like 2025-03-18`);
    }
    if (positionals.length > 1) throw new Error('more than one FILE');
    return { file: positionals[0], language, date: values.date };
  } catch (error) {
    throw new PageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`Randnotiz: ${error instanceof Error ? error.message : error}`);
    process.exitCode = error instanceof PageError ? 2 : 1;
  },
);

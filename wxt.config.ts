import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import {
  buildKnowledge,
  CARDS_FILE,
  CONTENTS_FILE,
  INDEX_FILE,
  NOTES_FILE,
} from './knowledge/build/buildKnowledge';

const KNOWLEDGE_OUT = resolve('.knowledge');
const KNOWLEDGE_PATHS = [INDEX_FILE, CONTENTS_FILE, CARDS_FILE, NOTES_FILE].map((file) => ({
  absoluteSrc: join(KNOWLEDGE_OUT, file),
  relativeDest: `knowledge/${file}`,
}));

const WEB = ['http://*/*', 'https://*/*'];

/** Extension pages and background reach their own files and nothing else. */
const POLICY =
  "default-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // Vite's stand-in for module preloading calls fetch; every browser we run in preloads by itself.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    // What `npm start` builds is what readers get: without the file name and line of every element.
    oxc: { jsx: { development: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'de',
    // WXT adds `sidePanel` for Chromium, and `sidebar_action` for Firefox, because there is entrypoints/sidepanel/.
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: WEB,
    content_security_policy: { extension_pages: POLICY },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'next-mark': key('__MSG_commandNextMark__', 'Alt+Shift+Period'),
      'previous-mark': key('__MSG_commandPreviousMark__', 'Alt+Shift+Comma'),
      'show-marks': key('__MSG_commandShowMarks__', 'Alt+Shift+M'),
      // Chromium takes four suggestions and no more; the reader can set these.
      'toggle-site': key('__MSG_commandToggleSite__', browser === 'firefox' && 'Alt+Shift+L'),
      'open-mark': key('__MSG_commandOpenMark__', browser === 'firefox' && 'Alt+Shift+O'),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'randnotiz@randnotiz.example',
              // The first that knows `data_collection_permissions` on every platform.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with `caretPositionFromPoint`; highlights, popovers and `light-dark()` came before.
        { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:before': () => buildKnowledge({ from: resolve('knowledge'), to: KNOWLEDGE_OUT }),
    'prepare:publicPaths': (_, paths) => {
      paths.push(...KNOWLEDGE_PATHS.map(({ relativeDest }) => relativeDest));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // Every page pays for page.js, and the polyfill would be a third of it: there the browser's own
      // promises must do (`ask.ts` answers by callback for that).
      if (entrypoints.some(({ name }) => name === 'page')) {
        Object.assign(
          config,
          mergeConfig(config, { resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } } }),
        );
      }
    },
    'build:publicAssets': (_, files) => {
      files.push(...KNOWLEDGE_PATHS);
    },
    'build:manifestGenerated': (_, manifest) => {
      // Not through WXT's content scripts: their wrapper announces itself to the page, and the page can stop it.
      manifest.content_scripts = [{ matches: WEB, js: ['page.js'], run_at: 'document_idle' }];
    },
    'build:done': async ({ config }) => {
      const files = (await readdir(config.outDir, { recursive: true })).filter((file) =>
        file.endsWith('.js'),
      );
      const bundles = await Promise.all(
        files.map(async (file) => ({ file, code: await readFile(join(config.outDir, file), 'utf8') })),
      );
      const faults = bundleFaults(bundles);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  },
});

function key(description: string, suggested: string | false) {
  return { description, ...(suggested && { suggested_key: { default: suggested } }) };
}

/** What every page pays, and what a page pays with its first card. 1 kB = 1,000 bytes, minified. */
const BYTE_BUDGETS: Readonly<Record<string, number>> = { 'page.js': 32_000, 'card.js': 120_000 };

const OWN_FILE_READER = /\bfetch\(\w+(\.\w+)?\.runtime\.getURL\(/g;
const NETWORK_CALL =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\s*[(`]/;

/**
 * What is wrong with the built programs, a sentence each, [] for nothing: too heavy, or able to talk to the
 * network. The background alone may fetch, and only the extension's own files.
 */
export function bundleFaults(bundles: readonly { file: string; code: string }[]): string[] {
  return bundles.flatMap(({ file, code }) => {
    const bytes = Buffer.byteLength(code);
    const budget = BYTE_BUDGETS[file] ?? Number.POSITIVE_INFINITY;
    const call = (file === 'background.js' ? code.replace(OWN_FILE_READER, '') : code).match(NETWORK_CALL);
    return [
      ...(bytes > budget
        ? [
            `${file} has ${bytes} bytes, allowed are ${budget}: leave something out, or move it to the background.`,
          ]
        : []),
      ...(call ? [`${file} can call ${call[1]}: no part of Randnotiz talks to the network.`] : []),
    ];
  });
}

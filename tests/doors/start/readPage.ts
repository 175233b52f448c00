import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language, PartialDate } from '@/knowledge/entity';
import { folder, type Served } from '../../browser/serve';
import { textPage } from '../../browser/textPage';

const DEMO = fileURLToPath(new URL('../../fixtures/demo', import.meta.url));
/** A browser takes longer than a reader's patience to lay out more. Bytes. */
const LONGEST = 20_000_000;

/** A file that cannot be shown. The message names it and says what is needed. */
export class PageError extends Error {
  override name = 'PageError';
}

export interface Asked {
  /** Missing: the demo article. */
  file?: string | undefined;
  /** For a plain text; missing: guessed. HTML says its own. */
  language?: Language | undefined;
  date?: PartialDate | undefined;
}

/**
 * What to serve for the demo article or for a reader's file: HTML as it is (with the folder a browser
 * saves beside it), anything else as the text of an article.
 *
 * @param from The folder relative names count from.
 * @throws {PageError}
 */
export async function readPage(
  { file, language, date }: Asked,
  from: string,
): Promise<(path: string) => Promise<Served | null>> {
  if (!file) return folder(DEMO);
  const path = resolve(from, file);
  const found = await stat(path).catch(() => null);
  if (!found) throw new PageError(`${file}: no such file. Needed: a text or HTML file.`);
  if (!found.isFile()) throw new PageError(`${file}: this is no file. Needed: a text or HTML file.`);
  if (found.size > LONGEST) {
    throw new PageError(
      `${file}: ${Math.round(found.size / 1e6)} MB are too much for one page. Needed: at most ${LONGEST / 1e6} MB.`,
    );
  }
  const bytes = await readFile(path);
  if (bytes.includes(0)) throw new PageError(`${file}: this is no text. Needed: a text or HTML file.`);
  const text = decoded(bytes);
  if (text.trim() === '')
    throw new PageError(`${file}: the file is empty. Needed: a text or HTML file with words in it.`);
  const name = basename(file, extname(file));
  if (isHtml(file, text)) {
    const beside = folder(dirname(path));
    return async (asked) =>
      asked === '/' ? { body: bytes } : asked.startsWith(`/${name}_files/`) ? beside(asked) : null;
  }
  const body = textPage({ text, language: language ?? guessLanguage(text), date: date ?? null, name });
  return async (asked) => (asked === '/' ? { body } : null);
}

/** UTF-8, or what Windows wrote before: every sequence of bytes is a text in that. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isHtml(file: string, text: string): boolean {
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html|head|body)\b/i.test(text);
}

/** The commonest words of both languages decide; German where neither has more. */
function guessLanguage(text: string): Language {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const german = count(/\b(?:der|die|das|und|ist|nicht|mit|von)\b/gi);
  const english = count(/\b(?:the|and|of|is|not|with|to|that)\b/gi);
  return english > german ? 'en' : 'de';
}

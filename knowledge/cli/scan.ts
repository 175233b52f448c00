import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileKnowledge, readWhole } from '../build/buildKnowledge';
import { isDay, today } from '../date';
import { LANGUAGES, type Language, type PartialDate } from '../entity';
import { type Index, openIndex } from '../index/open';
import { type Mention, REASONS, type Rejection } from '../mention';
import { matchText } from '../recogniser/match';
import { explainPage } from '../recogniser/resolve';
import type { Shipped } from '../shipped';
import { CallError } from './callError';
import { pageOfText } from './pageOfText';
import { type TextStretch, textBlocks } from './textBlocks';
import { textOfHtml } from './textOfHtml';

const USAGE = `usage: npm run -s scan -- [--lang de|en] [--date YYYY-MM-DD] [--explain] [--text] [--jsonl] FILE…|-
  FILE      a text, or HTML if its name ends in .html or .htm or it begins like HTML; - reads standard input
  --lang    language of the text; else the HTML's, else de
  --date    the day the text appeared; else the HTML's, else titles are read as of today
  --explain adds why each mention counts, and the places where a name reads that is no mention, and why not
  --text    prints the extracted text instead of mentions
  --jsonl   FILE holds a {id, text, lang?, date?} a line; prints a {id, mentions} a line`;

interface Knowledge {
  index: Index;
  shipped: Shipped;
}

interface Asked {
  language: Language | null;
  date: PartialDate | null;
  explain: boolean;
}

/** What `scan` promises about each mention; when asked to explain, about rejected places as well. */
function scanText(
  { index, shipped }: Knowledge,
  text: string,
  stretches: readonly TextStretch[],
  language: Language,
  { date, explain }: Asked,
): object[] {
  const page = pageOfText(stretches, language, date);
  const found = stretches.map(({ start, end }) => matchText(index, text.slice(start, end), language));
  const { mentions, rejections } = explainPage(index, page, found, {
    density: 'normal',
    packsOff: [],
    today: today(),
  });
  const entityOf = new Map(shipped.entities.map((entity) => [entity.id, entity]));
  const described = (place: Mention | Rejection): object[] => {
    const entity = entityOf.get(place.id);
    const offset = stretches[place.block]?.start ?? 0;
    if (!entity) return [];
    const start = offset + place.start;
    const end = offset + place.end;
    const isMention = 'why' in place;
    return [
      {
        start,
        end,
        surface: text.slice(start, end),
        id: place.id,
        wikidata: entity.wikidata ?? null,
        type: entity.type,
        label: entity.label[language],
        derived: isMention && place.derived,
        marked: isMention && place.marked,
        first: isMention && place.first,
        ...(explain && { rejected: !isMention, why: isMention ? place.why : whyNot(place) }),
      },
    ];
  };
  const places = explain ? inTextOrder([...mentions, ...rejections]) : mentions;
  return places.flatMap(described);
}

const whyNot = ({ name, form, reason }: Rejection): object => ({ name, form, reason, says: REASONS[reason] });

const inTextOrder = (places: (Mention | Rejection)[]): (Mention | Rejection)[] =>
  places.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const language = languageOf(values.lang ?? null, '--lang');
  const date = dateOf(values.date ?? null, '--date');
  if (positionals.length === 0) throw new CallError(`no FILE given\n${USAGE}`);
  const asked: Asked = { language, date, explain: values.explain };
  const knowledge = values.text ? null : await openKnowledge();

  for (const file of positionals) {
    if (values.jsonl) {
      if (!knowledge) throw new CallError('--jsonl and --text do not go together; leave one out');
      await scanLines(knowledge, file, asked);
      continue;
    }
    const { text, stretches, htmlLanguage, htmlDate } = readBlocks(file, await readInput(file));
    if (!knowledge) {
      process.stdout.write(`${text}\n`);
      continue;
    }
    const mentions = scanText(knowledge, text, stretches, language ?? htmlLanguage ?? 'de', {
      ...asked,
      date: date ?? htmlDate,
    });
    process.stdout.write(`${JSON.stringify(mentions)}\n`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        explain: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CallError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

async function openKnowledge(): Promise<Knowledge> {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const { shipped, index } = compileKnowledge(await readWhole(folder));
  return { index: openIndex(index), shipped };
}

async function readInput(file: string): Promise<string> {
  let text: string;
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    text = decode(Buffer.concat(chunks), 'standard input');
  } else {
    await mustBeFile(file);
    text = decode(await readFile(file), file);
  }
  if (text.trim() === '')
    throw new CallError(`${file}: found no text; needed: a text or HTML file with words in it`);
  return text;
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found)
    throw new CallError(
      `${file}: no such file; needed: the path of a text or HTML file, or - for standard input`,
    );
  if (!found.isFile()) throw new CallError(`${file}: this is a folder; needed: a file`);
}

/** Bytes that are no UTF-8 would give mentions at wrong places. */
function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CallError(`${file}: found bytes that are no UTF-8; needed: text in UTF-8 (iconv can turn it)`);
  }
}

function readBlocks(
  file: string,
  written: string,
): { text: string; stretches: TextStretch[]; htmlLanguage: Language | null; htmlDate: PartialDate | null } {
  const namedHtml = /\.html?$/i.test(file);
  const looksHtml = /^\uFEFF?\s*<(?:!--|(?:\?xml|!doctype|html|head|body|article|main|div|p|h1)\b)/i.test(
    written,
  );
  if (!namedHtml && !looksHtml)
    return { text: written, stretches: textBlocks(written), htmlLanguage: null, htmlDate: null };
  if (namedHtml && !/<[a-z!]/i.test(written)) {
    throw new CallError(`${file}: found no tag; needed: HTML (or another name for a plain text)`);
  }
  const { text, stretches, language, date } = textOfHtml(written);
  if (text === '') throw new CallError(`${file}: found markup without text; needed: HTML with text to read`);
  const htmlLanguage = LANGUAGES.find((known) => language?.toLowerCase().startsWith(known)) ?? null;
  return { text, stretches, htmlLanguage, htmlDate: date };
}

/** Reads and answers line by line: a broken line stops the run, what stands before it is answered. */
async function scanLines(knowledge: Knowledge, file: string, asked: Asked): Promise<void> {
  if (file !== '-') await mustBeFile(file);
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text, lang, date } = parseLine(line.replace(/^\uFEFF/, ''), `${file}, line ${number}`);
    const mentions = scanText(knowledge, text, textBlocks(text), lang ?? asked.language ?? 'de', {
      ...asked,
      date: date ?? asked.date,
    });
    process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
  }
  if (number === 0) throw new CallError(`${file}: found no line; needed: a {"id", "text"} a line`);
}

function parseLine(
  line: string,
  place: string,
): { id: unknown; text: string; lang: Language | null; date: PartialDate | null } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new CallError(`${place}: found ${shortened(line)}; needed: JSON like {"id": 1, "text": "…"}`);
  }
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    !('text' in parsed) ||
    typeof parsed.text !== 'string'
  ) {
    throw new CallError(`${place}: found ${shortened(line)}; needed: an object with a text in "text"`);
  }
  const optional = (key: string): string | null => {
    const value = (parsed as Record<string, unknown>)[key];
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value;
    throw new CallError(
      `${place}: "${key}" is ${shortened(JSON.stringify(value))}; needed: a string, or none`,
    );
  };
  return {
    id: 'id' in parsed ? parsed.id : null,
    text: parsed.text,
    lang: languageOf(optional('lang'), `${place}: "lang"`),
    date: dateOf(optional('date'), `${place}: "date"`),
  };
}

function languageOf(given: string | null, place: string): Language | null {
  const known = LANGUAGES.find((language) => language === given);
  if (given !== null && !known) throw new CallError(`${place} is ${shortened(given)}; needed: de or en`);
  return known ?? null;
}

function dateOf(given: string | null, place: string): PartialDate | null {
  if (given !== null && !isDay(given)) {
    throw new CallError(`${place} is ${shortened(given)}; needed: a day like 2025-03-18`);
  }
  return given;
}

const shortened = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);

// A reader that has seen enough (`scan … | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  process.stderr.write(`scan: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof CallError ? 2 : 1;
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** Runs `scan` as a user would, on the real knowledge base. */
function scan(args: string[], input = ''): { out: string; err: string; code: number | null } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'knowledge/cli/scan.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { out: run.stdout, err: run.stderr, code: run.status };
}

const FOLDER = mkdtempSync(join(tmpdir(), 'randnotiz-scan-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

let files = 0;
function fileWith(ending: string, content: string | Uint8Array): string {
  files += 1;
  const path = join(FOLDER, `${files}${ending}`);
  writeFileSync(path, content);
  return path;
}

describe('scan', { timeout: 30_000 }, () => {
  test('prints each mention with offsets into the given text', () => {
    const text = 'Auf der Krim.\n\nTrumps Plan für die Krim';
    const { out, code } = scan(['--date', '2025-03-18', '-'], text);
    expect(code).toBe(0);
    const mentions = JSON.parse(out);
    expect(mentions.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      'Krim',
      'Trumps',
      'Krim',
    ]);
    expect(mentions[0]).toEqual({
      start: 8,
      end: 12,
      surface: 'Krim',
      id: 'krim',
      wikidata: 'Q7835',
      type: 'place',
      label: 'Krim',
      derived: false,
      marked: true,
      first: true,
    });
  });

  test('reads HTML; offsets count in the text that --text prints', () => {
    const file = fileWith(
      '.html',
      '<!doctype html><html lang="de"><nav>Ukraine</nav><article><h1>Plan</h1><p>Auf der <b>Kr</b>im&shy;.</p></article></html>',
    );
    const text = scan(['--text', file]).out;
    expect(text).toBe('Plan\n\nAuf der Krim\u00AD.\n');
    const [mention] = JSON.parse(scan([file]).out);
    expect(text.slice(mention.start, mention.end)).toBe('Krim\u00AD');
  });

  test('takes the day an HTML page says it appeared', () => {
    const page = (date: string): string =>
      `<meta property="article:published_time" content="${date}T08:00:00+01:00"><p>Der US-Außenminister reist nach Moskau.</p>`;
    const ids = (date: string): string[] =>
      JSON.parse(scan([fileWith('.html', page(date))]).out).map(({ id }: { id: string }) => id);
    expect(ids('2025-03-18')).toContain('rubio');
    expect(ids('2020-03-18')).not.toContain('rubio');
  });

  test('answers JSON Lines line by line', () => {
    const { out } = scan(
      ['--jsonl', '-'],
      '{"id":"a","text":"Die Krim"}\n{"id":2,"text":"Crimea","lang":"en"}\n{"id":3,"text":""}\n',
    );
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['a', 1],
      [2, 1],
      [3, 0],
    ]);
  });

  test('explains each mention when asked', () => {
    const [mention] = JSON.parse(scan(['--explain', '-'], 'Die Krim').out);
    expect(mention).toMatchObject({
      rejected: false,
      why: { name: 'Krim', form: 'written', evidence: 'unambiguous', score: 0.8 },
    });
  });

  test('explains why a name is no mention', () => {
    const places = JSON.parse(scan(['--explain', '-'], 'Ein Glas Krim-Sekt').out);
    expect(places).toMatchObject([
      { surface: 'Krim-Sekt', id: 'krim', marked: false, rejected: true, why: { reason: 'blocked' } },
    ]);
  });

  test('reads 5 MB and lone surrogates', () => {
    const text = `${'Nichts davon ist bekannt.\n\n'.repeat(190_000)}Die Krim \ud800 hier`;
    const file = fileWith('.txt', text);
    const mentions = JSON.parse(scan([file]).out);
    expect(mentions).toHaveLength(1);
  });

  test.each<[string, string[], string, RegExp]>([
    ['a missing file', ['missing.txt'], '', /missing\.txt: no such file; needed: /],
    ['a folder', ['knowledge'], '', /knowledge: this is a folder; needed: a file/],
    ['an empty text', ['-'], '', /found no text; needed: /],
    ['a text of white space', ['-'], ' \n ', /found no text; needed: /],
    ['no file at all', [], '', /no FILE given/],
    ['an unknown language', ['--lang', 'fr', '-'], 'x', /--lang is "fr"; needed: de or en/],
    ['a day that is none', ['--date', '2025-13-01', '-'], 'x', /--date is "2025-13-01"; needed: a day like/],
    ['a day no month has', ['--date', '2025-02-30', '-'], 'x', /--date is "2025-02-30"; needed: a day like/],
    ['an unknown option', ['--colour', '-'], 'x', /--colour/],
    ['HTML that is none', [fileWith('.html', 'just words')], '', /\.html: found no tag; needed: HTML/],
    ['HTML without text', [fileWith('.html', '<p></p>')], '', /found markup without text/],
    [
      'bytes that are no UTF-8',
      [fileWith('.txt', new Uint8Array([0x4b, 0xf6, 0x6c, 0x6e]))],
      '',
      /no UTF-8; needed: /,
    ],
    ['a broken JSON line', ['--jsonl', '-'], '{"id":1', /line 1: found .*; needed: JSON like/],
    [
      'a JSON line without text',
      ['--jsonl', '-'],
      '{"id":1}',
      /line 1: found .*; needed: an object with a text/,
    ],
  ])(
    '%s: a message on standard error, nothing on standard output, exit code not 0',
    (_, args, input, message) => {
      const { out, err, code } = scan(args, input);
      expect(err).toMatch(message);
      expect(out).toBe('');
      expect(code).toBe(2);
    },
  );
});

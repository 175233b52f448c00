import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCAN = fileURLToPath(new URL('../../../knowledge/cli/scan.ts', import.meta.url));
const LONGEST_ANSWER = 500_000_000;

/**
 * What entity a surface form on a page stands for, by its label: painted marks carry no name, so the
 * recogniser is asked again, at the door for scanning.
 *
 * @param html The page.
 * @returns Labels by surface form; several where the form means several things on the page.
 */
export async function labelsOf(html: string): Promise<Map<string, string[]>> {
  // Titles and some events count for articles of their time only; the page says its own.
  const date = /"datePublished":\s*"(\d{4}-\d\d-\d\d)|published_time"\s+content="(\d{4}-\d\d-\d\d)/.exec(
    html,
  );
  const dated = date ? ['--date', date[1] ?? date[2] ?? ''] : [];
  const scan = promisify(execFile)(process.execPath, [...process.execArgv, SCAN, ...dated, '-'], {
    maxBuffer: LONGEST_ANSWER,
  });
  scan.child.stdin?.end(html);
  const mentions = JSON.parse((await scan).stdout) as { surface: string; label: string; marked: boolean }[];
  const labels = new Map<string, string[]>();
  for (const { surface, label } of mentions) {
    const known = labels.get(surface) ?? [];
    if (!known.includes(label)) labels.set(surface, [...known, label]);
  }
  return labels;
}

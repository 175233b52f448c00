import { safeAddress } from '@/components/reading';

/** How a document is written down. Every text goes through `plain` once; the others are given plain text too. */
export interface TextDialect {
  plain(text: string): string;
  heading(level: 1 | 2 | 3, text: string): string;
  item(line: string): string;
  /** The numbers of sources behind a claim, '' for none. */
  cite(numbers: readonly number[]): string;
  source(number: number, name: string, address: string, date: string): string;
}

/** Markdown with footnotes, as GitHub, Pandoc and most note books read it. */
const markdown: TextDialect = {
  plain: escaped,
  heading: (level, text) => `${'#'.repeat(level)} ${escaped(text)}`,
  item: (line) => `- ${line}`,
  cite: (numbers) => numbers.map((number) => `[^${number}]`).join(''),
  source: (number, name, address, date) => {
    const href = safeAddress(address);
    const named = href ? `[${escaped(name)}](<${href}>)` : escaped(name);
    return `[^${number}]: ${named}, ${escaped(date)}`;
  },
};

const plainText: TextDialect = {
  plain: (text) => text,
  heading: (level, text) =>
    level === 3 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat(text.length)}`,
  item: (line) => `- ${line}`,
  cite: (numbers) => (numbers.length > 0 ? ` [${numbers.join(', ')}]` : ''),
  source: (number, name, address, date) => `[${number}] ${name}, ${date}. ${address}`,
};

export const textDialects = { markdown, plainText };
export type Dialect = keyof typeof textDialects;

/** What would be markup. The address of a page stays whole: it has none of these but the underscore, or is escaped alike. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

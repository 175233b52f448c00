import type { CardOutline } from './cardOutline';

/**
 * A card as Markdown (CommonMark). Numbers of sources stay those of the card: as plain text, because a list's own
 * numbers would begin anew, and footnotes are not known everywhere.
 */
export function cardAsMarkdown({
  title,
  kind,
  summary,
  parts,
  sources,
  sourcesHeading,
  from,
}: CardOutline): string {
  const paragraphs = [
    `## ${plain(title)}`,
    `*${plain(kind)}*`,
    `${atStart(plain(summary.text))}${bracketed(summary.numbers)}`,
    ...parts.flatMap(({ heading, statements }) => [
      `### ${plain(heading)}`,
      statements
        .map(({ label, text, about, numbers }) => {
          const when = about.length > 0 ? ` (${plain(about.join('; '))})` : '';
          return `- **${plain(label)}:** ${plain(text)}${when}${bracketed(numbers)}`;
        })
        .join('\n'),
    ]),
    ...(sources.length > 0
      ? [
          `### ${plain(sourcesHeading)}`,
          sources
            .map(({ number, name, about, address, copy }) => {
              const link = address ? `[${plain(name)}](<${inBrackets(address)}>)` : plain(name);
              return `- ${bracketed([number]).trim()} ${[link, ...about.map(plain), ...(copy ? [plain(copy)] : [])].join(', ')}`;
            })
            .join('\n'),
        ]
      : []),
    plain(from),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Without their backslashes, brackets before a link or a bracket would make a link of themselves. */
function bracketed(numbers: readonly number[]): string {
  return numbers.length > 0 ? ` \\[${numbers.join(', ')}\\]` : '';
}

/** Text that Markdown must take as it stands. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

/** At the beginning of a line some of it would begin a list. */
function atStart(text: string): string {
  return text.replace(/^([-+])(?=\s)/, '\\$1').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}

/** An address that may stand between `<` and `>`. */
function inBrackets(address: string): string {
  return address.replace(/[<>\s]/g, encodeURIComponent);
}

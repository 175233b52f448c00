import type { CardOutline } from './cardOutline';

/** A card as plain text, to be pasted anywhere: paragraphs with an empty line between, claims with the numbers of their sources. */
export function cardAsText({
  title,
  kind,
  summary,
  parts,
  sources,
  sourcesHeading,
  from,
}: CardOutline): string {
  const paragraphs = [
    [title, kind],
    [`${summary.text}${bracketed(summary.numbers)}`],
    ...parts.map(({ heading, statements }) => [
      heading,
      ...statements.map(
        ({ label, text, about, numbers }) =>
          `- ${label}: ${text}${about.length > 0 ? ` (${about.join('; ')})` : ''}${bracketed(numbers)}`,
      ),
    ]),
    sources.length > 0
      ? [
          sourcesHeading,
          ...sources.map(({ number, name, about, address, copy }) =>
            [`[${number}] ${name}`, ...about, address, copy].filter((part) => part !== null).join(', '),
          ),
        ]
      : [],
    [from],
  ];
  const texts = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function bracketed(numbers: readonly number[]): string {
  return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
}

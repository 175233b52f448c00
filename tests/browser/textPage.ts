import { textBlocks } from '@/knowledge/cli/textBlocks';
import type { Language, PartialDate } from '@/knowledge/entity';

export interface TextPage {
  /** Plain text: a line between blank lines is a heading, where it is short and ends without a stop. */
  text: string;
  language: Language;
  /** The day it appeared; `null` where that is not known. */
  date: PartialDate | null;
  /** Shown as the page's title where the text has no heading. */
  name: string;
}

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 32px 20px 64px; max-width: 680px; font: 18px/1.6 Georgia, "DejaVu Serif", serif; }
  h1 { font-size: 32px; line-height: 1.2; } h2 { font-size: 23px; line-height: 1.25; margin-top: 32px; }
`;

/** Puts a plain text on a page as a newspaper would: an article with headline, headings, paragraphs. */
export function textPage({ text, language, date, name }: TextPage): string {
  const blocks = textBlocks(text).map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
  const headline = blocks.find(({ kind }) => kind === 'heading');
  const title = headline?.text ?? name;
  const described = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    ...(date && { datePublished: date }),
  };
  const lines = blocks.map((block) => {
    const tag = block === headline ? 'h1' : block.kind === 'heading' ? 'h2' : 'p';
    return `<${tag}>${escaped(block.text)}</${tag}>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(described).replaceAll('<', '\\u003c')}</script>
<style>${STYLE}</style>
</head>
<body>
<main>
<article>
${lines.join('\n')}
</article>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

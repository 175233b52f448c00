import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PartialDate } from '../entity';
import type { TextStretch } from './textBlocks';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is no reading text. As `entrypoints/page/blocks` sees it, as far as markup alone tells. */
const SKIPPED = new Set(
  'head title script style noscript template svg math iframe object canvas audio video nav aside footer form button input select textarea code pre kbd samp'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const INLINE = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins label mark q s small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** What an HTML file says to its reader. */
export interface HtmlText {
  text: string;
  stretches: TextStretch[];
  /** As the page names it, like `de-AT`. */
  language: string | null;
  /** The day the page says it appeared, like `2025-03-18`. */
  date: PartialDate | null;
}

/**
 * Extracts the reading text of an HTML file: blocks with a blank line between, as `scan --text` prints
 * it.
 *
 * @returns The text, and where its blocks are. Both empty for markup without text. Never throws: HTML
 *   parsers accept anything.
 */
export function textOfHtml(html: string): HtmlText {
  const document = parse(html);
  const stretches: TextStretch[] = [];
  let text = '';
  let block = '';
  let kind: TextStretch['kind'] = 'text';
  let language: string | null = null;
  let date: PartialDate | null = null;

  const endBlock = (): void => {
    const plain = block.replace(/[ \t\r\n\f]+/g, ' ').trim();
    block = '';
    if (plain === '') return;
    if (text !== '') text += '\n\n';
    stretches.push({ kind, start: text.length, end: text.length + plain.length });
    text += plain;
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') {
      block += (node as DefaultTreeAdapterTypes.TextNode).value;
      return;
    }
    if (!('tagName' in node)) return;
    const element = node as Element;
    if (element.tagName === 'html') language = attribute(element, 'lang') ?? null;
    date ??= dateOf(element);
    if (element.tagName === 'head') element.childNodes.forEach(walk);
    if (SKIPPED.has(element.tagName) || isHidden(element)) return;
    if (element.tagName === 'br') {
      block += ' ';
      return;
    }
    const isInline = INLINE.has(element.tagName);
    if (!isInline) endBlock();
    if (HEADINGS.has(element.tagName)) kind = 'heading';
    for (const child of element.childNodes) walk(child);
    if (!isInline) {
      endBlock();
      kind = 'text';
    }
  };
  for (const child of document.childNodes) walk(child);
  endBlock();
  return { text, stretches, language, date };
}

/** From Open Graph, microdata, or JSON-LD: the first of them in the file. */
function dateOf(element: Element): PartialDate | null {
  const key = attribute(element, 'property') ?? attribute(element, 'itemprop') ?? '';
  const script = element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
  const written = script
    ? /"datePublished"\s*:\s*"([^"]+)"/.exec(textIn(element))?.[1]
    : /^(?:article:published_time|datePublished)$/.test(key)
      ? (attribute(element, 'content') ?? attribute(element, 'datetime'))
      : undefined;
  return /^\d{4}-\d{2}-\d{2}/.exec(written ?? '')?.[0] ?? null;
}

const textIn = ({ childNodes }: Element): string =>
  childNodes
    .map((node) => (node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : ''))
    .join('');

function isHidden(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readChecked } from '@/knowledge/build/buildKnowledge';
import { textOfHtml } from '@/knowledge/cli/textOfHtml';
import { randomNumbers } from './gazetteer';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
const DEMO = fileURLToPath(new URL('../fixtures/demo/index.html', import.meta.url));

/**
 * German prose of a given length: the sentences of the demo article and of the knowledge base, in a
 * repeatable random order, again and again.
 *
 * @param length UTF-16 code units.
 */
export async function germanText(length: number): Promise<string> {
  const { packs } = await readChecked(KNOWLEDGE);
  const written = packs
    .flatMap(({ entities }) => entities.map(({ value }) => value))
    .flatMap(({ summary, facts, events, disputes }) => [
      summary.de,
      ...facts.flatMap(({ value }) => (typeof value === 'number' ? [] : [value.de])),
      ...events.map(({ text }) => text.de),
      ...disputes.flatMap(({ positions }) => positions.map(({ text }) => text.de)),
    ]);
  const { text: demo } = textOfHtml(await readFile(DEMO, 'utf8'));
  const sentences = [...written, ...demo.split(/(?<=[.!?])\s+/)];
  const random = randomNumbers(1);
  let text = '';
  while (text.length < length) text += `${sentences[Math.floor(random() * sentences.length)]} `;
  return text.slice(0, length);
}

/** Sows some names into a text, one every `distance` code units or so, between words. */
export function sow(text: string, names: readonly string[], distance: number): string {
  const random = randomNumbers(2);
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf(' ', at + Math.floor(distance * (0.5 + random())));
    const end = next < 0 ? text.length : next;
    parts.push(text.slice(at, end), next < 0 ? '' : ` ${names[Math.floor(random() * names.length)]}`);
    at = end;
  }
  return parts.join('').slice(0, text.length);
}

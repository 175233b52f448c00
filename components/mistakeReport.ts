import type { Language } from '@/knowledge/entity';
import type { Why } from '@/knowledge/mention';
import type { ShownEntity } from '@/knowledge/shipped';
import { actionWords } from './actionWords';
import type { Claim } from './claimsOnCard';
import type { Reading } from './reading';

/**
 * What to write to those who can mend a card. Says which card and which claim with which sources, and nothing
 * of the page but its language: neither its address nor its words.
 *
 * @param claim What it is about. @param why Why the card's word is marked; `null`: that is not what it is about.
 * @param from Version of Randnotiz, and language of the page.
 */
export function mistakeReport(
  { id, label }: Pick<ShownEntity, 'id' | 'label'>,
  claim: Claim,
  why: Why | null,
  { language, sources }: Reading,
  from: { version: string; pageLanguage: Language },
): string {
  const { lines } = actionWords[language].report;
  const named = new Set(claim.sources);
  return [
    lines.title(from.version),
    '',
    lines.card(label[language], id),
    lines.claim(claim.name),
    ...[...sources.values()]
      .filter((source) => named.has(source.id))
      .map(({ number, publisher, title, url }) => `[${number}] ${publisher}: ${title}, ${url}`),
    ...(why ? [lines.mark(why.name, [why.form, why.evidence].join(', '))] : []),
    lines.languages(language, from.pageLanguage),
    '',
    lines.question,
    '',
  ].join('\n');
}

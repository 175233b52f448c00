import type { Language } from '@/knowledge/entity';
import type { ShownEntity } from '@/knowledge/shipped';
import { OutLink } from './OutLink';
import { partWords } from './partWords';
import type { Reading } from './reading';

/** Where to read on: the entity's own site, and Wikipedia in the reader's language before others. */
export function OutwardLinks({ links, reading }: { links: ShownEntity['links']; reading: Reading }) {
  const { language } = reading;
  const texts = partWords(language).links;
  const encyclopedia = links?.wikipedia ?? {};
  const languages = (Object.keys(encyclopedia) as Language[]).sort(
    (a, b) => Number(b === language) - Number(a === language),
  );
  const ways = [
    ...(links?.official ? [{ href: links.official, text: texts.official }] : []),
    ...languages.flatMap((tag) => {
      const href = encyclopedia[tag];
      return href ? [{ href, text: texts.wikipedia[tag] }] : [];
    }),
  ];
  if (ways.length === 0) return null;
  return (
    <section class="outward">
      <h3>{texts.title}</h3>
      <ul>
        {ways.map(({ href, text }) => (
          <li key={href}>
            <OutLink href={href}>{text}</OutLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

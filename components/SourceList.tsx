import type { Language } from '@/knowledge/entity';
import { dateInWords } from './dates';
import { OutLink } from './OutLink';
import type { NumberedSource, Reading } from './reading';

/** Where it stands: the sources under the numbers the claims name them by. */
export function SourceList({ sources, reading }: { sources: readonly NumberedSource[]; reading: Reading }) {
  if (sources.length === 0) return null;
  return (
    <footer class="sources">
      <h3>{reading.words.card.sources}</h3>
      <ol>
        {sources.map((source) => (
          <li key={source.id} value={source.number}>
            <OneSource source={source} reading={reading} />
          </li>
        ))}
      </ol>
    </footer>
  );
}

/** One source: who published it, its title as a way there, and what kind of witness it is. */
export function OneSource({ source, reading }: { source: NumberedSource; reading: Reading }) {
  const { language, words } = reading;
  const { publisher, title, url, date, kind, checked } = source;
  const about = [
    date ? dateInWords(date, language) : words.card.undated,
    words.sourceKinds[kind],
    source.language === language ? '' : languageInWords(source.language, language),
  ];
  return (
    <>
      <OutLink href={url} lang={source.language}>
        {publisher}: {title}
      </OutLink>
      <span class="about">
        {about.filter(Boolean).join(' · ')}
        {checked.how === 'copy' && (
          <>
            {' · '}
            {checked.at ? (
              <OutLink href={checked.at}>{words.card.readAsCopy}</OutLink>
            ) : (
              words.card.readAsCopy
            )}
          </>
        )}
      </span>
    </>
  );
}

/** The name of a language in another, or its tag where the browser knows none. */
function languageInWords(tag: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}

import type { ThenAndNow } from '@/knowledge/thenAndNow';
import type { Reading } from './reading';

/** The first line of a card on an old article: of which time its facts are, and what is of today. Else nothing. */
export function ArticleAge({ seen, reading }: { seen: ThenAndNow; reading: Reading }) {
  const { articleDate, words } = reading;
  if (!seen.isOld || articleDate === null) return null;
  const year = articleDate.slice(0, 4);
  const knows = seen.held.length > 0 ? 'held' : seen.since.length > 0 ? 'newer' : 'nothing';
  return <p class="article-age">{words.times.oldArticle(year, knows)}</p>;
}

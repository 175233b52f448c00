import { dateInWords } from '@/components/dates';
import type { Language, PartialDate } from '@/knowledge/entity';
import { panelWords } from './panelWords';

/** Which page a dossier is about. Kept nowhere: it is what the browser and the page say at this moment. */
export interface AboutPage {
  /** '' where the browser shows none. */
  title: string;
  host: string;
  address: string;
  date: PartialDate | null;
}

/** "newsflash24.de · Artikel vom 18. März 2025" */
export function pageLine({ host, date }: AboutPage, language: Language): string {
  const { articleOf, undatedArticle } = panelWords[language];
  return `${host} · ${date === null ? undatedArticle : articleOf(dateInWords(date, language))}`;
}

import { cardContent } from '@/knowledge/cardContent';
import { dossier } from '@/knowledge/dossier';
import type { Answers } from '../contract/ask';
import type { BackgroundRequests } from '../contract/requests';
import type { Settings } from '../contract/settings';
import type { BundledKnowledge } from './bundledKnowledge';

/** The answer that puts the cards of a whole page together. Reads those cards and no others. */
export function dossierAnswer(
  { contents, sourced }: Pick<BundledKnowledge, 'contents' | 'sourced'>,
  readSettings: () => Promise<Settings>,
): Answers<Pick<BackgroundRequests, 'dossier'>> {
  return {
    async dossier({ ids }) {
      const [{ entries }, { packsOff }] = await Promise.all([contents(), readSettings()]);
      const known = new Map(
        entries.filter(({ pack }) => !packsOff.includes(pack)).map((entry) => [entry.id, entry]),
      );
      const here = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
      const read = await Promise.all(here.map(sourced));
      const sources = Object.assign({}, ...read.map((one) => one.sources));
      return dossier(read.map(({ entity }) => cardContent(entity, here, sources)));
    },
  };
}

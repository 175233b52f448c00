import { cardContent } from '@/knowledge/cardContent';
import type { PartialDate } from '@/knowledge/entity';
import { packNumbers } from '@/knowledge/index/open';
import { matchText } from '@/knowledge/recogniser/match';
import { resolvePage } from '@/knowledge/recogniser/resolve';
import type { Answers } from '../contract/ask';
import type { BackgroundRequests, Look } from '../contract/requests';
import type { Settings } from '../contract/settings';
import type { BundledKnowledge } from './bundledKnowledge';
import { catalogue } from './catalogue';
import { lookOf } from './lookOf';

type KnowledgeRequests = Pick<BackgroundRequests, 'match' | 'resolve' | 'card' | 'catalogue'>;

/**
 * The answers that need the knowledge. None keeps anything of its asker: the worker may be gone before
 * the next ask, so every ask brings what its answer needs.
 *
 * @param today The reader's day, for pages that do not say when they appeared.
 */
export function knowledgeAnswers(
  { index, shipped }: BundledKnowledge,
  readSettings: () => Promise<Settings>,
  today: () => PartialDate,
): Answers<KnowledgeRequests> {
  return {
    async match({ language, texts }) {
      const [opened, { packsOff }] = await Promise.all([index(), readSettings()]);
      const off = packNumbers(opened, packsOff);
      return { build: opened.build, found: texts.map((text) => matchText(opened, text, language, off)) };
    },

    async resolve({ build, page, found }) {
      const [opened, { density, packsOff }] = await Promise.all([index(), readSettings()]);
      // Numbers of another build would name the wrong entities.
      if (build !== opened.build) return { stale: true };
      const mentions = resolvePage(opened, page, found, { density, packsOff, today: today() });
      const here = new Set(mentions.map(({ id }) => id));
      const { entities } = await shipped();
      const looks: Record<string, Look> = {};
      for (const entity of entities) if (here.has(entity.id)) looks[entity.id] = lookOf(entity);
      return { stale: false, mentions, looks };
    },

    async card({ id, onPage }) {
      const [all, { packsOff }] = await Promise.all([shipped(), readSettings()]);
      const entities = all.entities.filter(({ pack }) => !packsOff.includes(pack));
      return cardContent({ ...all, entities }, id, onPage);
    },

    async catalogue() {
      const [all, { packsOff }] = await Promise.all([shipped(), readSettings()]);
      return catalogue(all, packsOff);
    },
  };
}

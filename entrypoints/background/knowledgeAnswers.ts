import { cardContent, type Sense } from '@/knowledge/cardContent';
import type { Language, PartialDate } from '@/knowledge/entity';
import { packNumbers } from '@/knowledge/index/open';
import { namesInCard } from '@/knowledge/namesInCard';
import { matchText } from '@/knowledge/recogniser/match';
import { resolvePage } from '@/knowledge/recogniser/resolve';
import type { Entry } from '@/knowledge/shipped';
import type { Answers } from '../contract/ask';
import type { BackgroundRequests, Look } from '../contract/requests';
import type { Settings } from '../contract/settings';
import type { BundledKnowledge } from './bundledKnowledge';
import { catalogue } from './catalogue';
import { lookOf } from './lookOf';

type KnowledgeRequests = Pick<BackgroundRequests, 'match' | 'resolve' | 'card' | 'catalogue' | 'notes'>;

/**
 * The answers that need the knowledge. None keeps anything of its asker: the worker may be gone before
 * the next ask, so every ask brings what its answer needs.
 *
 * @param today The reader's day, for pages that do not say when they appeared.
 */
export function knowledgeAnswers(
  { index, contents, sourced, notes }: BundledKnowledge,
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
      const { entries } = await contents();
      const looks: Record<string, Look> = {};
      for (const entry of entries) if (here.has(entry.id)) looks[entry.id] = lookOf(entry);
      return { stale: false, mentions, looks };
    },

    async card({ id, onPage, others: otherSenses = [] }) {
      const [opened, { entries }, { packsOff }] = await Promise.all([index(), contents(), readSettings()]);
      const known = new Map(
        entries.filter(({ pack }) => !packsOff.includes(pack)).map((entry) => [entry.id, entry]),
      );
      const entry = known.get(id);
      if (!entry) return null;
      const others = onPage.flatMap((other) => known.get(other) ?? []);
      // A relation written on the other has its sources there.
      const naming = others.filter(({ relations }) => relations.some(({ target }) => target === id));
      const [own, ...rest] = await Promise.all([sourced(entry), ...naming.map(sourced)]);
      const sources = Object.assign({}, ...rest.map((one) => one.sources), own.sources);
      const namesIn = (language: Language) => namesInCard(opened, own.entity, language, packsOff, today());
      return {
        ...cardContent(own.entity, others, sources),
        senses: otherSenses.flatMap((other) => known.get(other) ?? []).map(senseOf),
        names: { de: namesIn('de'), en: namesIn('en') },
      };
    },

    async catalogue() {
      const [all, { packsOff }] = await Promise.all([contents(), readSettings()]);
      return catalogue(all, packsOff);
    },

    notes,
  };
}

function senseOf({ id, label, kind }: Entry): Sense {
  return { id, label, kind };
}

import type { CardContent } from '@/knowledge/cardContent';
import { actionWords } from './actionWords';
import { dateInWords } from './dates';
import { eventsInOrder } from './eventsInOrder';
import type { Reading } from './reading';

/** Something on a card that can be wrong, as a reader would point to it. */
export interface Claim {
  name: string;
  /** Ids of its sources. */
  sources: string[];
}

/** Every claim of a card, numbered by kind as it stands there, in the card's language. */
export function claimsOnCard({ entity, alsoHere }: CardContent, { language }: Reading): Claim[] {
  const texts = actionWords[language].report.claims;
  const related = alsoHere.filter(({ relation }) => relation);
  return [
    { name: texts.summary, sources: entity.summary.sources },
    ...entity.disputes.map(({ question, positions }, i) => ({
      name: texts.dispute(i + 1, question[language]),
      sources: positions.flatMap(({ sources }) => sources),
    })),
    ...entity.facts.map(({ label, sources }, i) => ({ name: texts.fact(i + 1, label[language]), sources })),
    ...eventsInOrder(entity.events).map(({ date, sources }, i) => ({
      name: texts.event(i + 1, dateInWords(date, language)),
      sources,
    })),
    ...entity.series.map(({ title, sources }, i) => ({
      name: texts.series(i + 1, title[language]),
      sources,
    })),
    ...related.map(({ label, relation }, i) => ({
      name: texts.relation(i + 1, `${relation?.text[language]} ${label[language]}`),
      sources: relation?.sources ?? [],
    })),
  ];
}

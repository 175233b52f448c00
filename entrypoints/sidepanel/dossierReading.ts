import { type Reading, readingOf } from '@/components/reading';
import type { Dossier } from '@/knowledge/dossier';
import type { Language, PartialDate } from '@/knowledge/entity';
import { type PanelWords, panelWords } from './panelWords';

/** What every part of the dossier needs to know: its language, its numbered sources, and what to do about an entity. */
export interface DossierReading extends Reading {
  texts: PanelWords;
  /** Id of the entity pointed at, here or on the page. */
  lit: string | null;
  /** Name of an entity of the dossier; its id, should it have none. */
  labelOf(id: string): string;
}

export function dossierReading(
  dossier: Dossier,
  language: Language,
  articleDate: PartialDate | null,
  lit: string | null,
): DossierReading {
  const labels = new Map(
    dossier.groups.flatMap(({ entries }) => entries.map(({ id, label }) => [id, label[language]])),
  );
  return {
    // Names within the dossier's texts are no links: every entity stands there with its own.
    ...readingOf(dossier, language, articleDate, () => undefined),
    texts: panelWords[language],
    lit,
    labelOf: (id) => labels.get(id) ?? id,
  };
}

import type { Language } from '@/knowledge/entity';
import type { Group } from '@/knowledge/groups';

/** Texts of lists of entities, wherever they stand. German is the measure. */
const de = {
  groups: {
    places: 'Orte',
    people: 'Personen',
    organisations: 'Unternehmen, Medien, Organisationen',
    events: 'Ereignisse',
    agreements: 'Abkommen und Recht',
    topics: 'Themen und Begriffe',
  } satisfies Record<Group, string>,
  list: {
    disputed: 'umstritten',
    mentions: (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
  },
};

const en: typeof de = {
  groups: {
    places: 'Places',
    people: 'People',
    organisations: 'Companies, media, organisations',
    events: 'Events',
    agreements: 'Agreements and law',
    topics: 'Topics and terms',
  },
  list: { disputed: 'disputed', mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`) },
};

export const listWords: Readonly<Record<Language, typeof de>> = { de, en };

import type { EntityType } from './entity';

/** The groups in which entities are listed, in their order. */
export const GROUPS = ['places', 'people', 'organisations', 'events', 'agreements', 'topics'] as const;
export type Group = (typeof GROUPS)[number];

/** In which group a reader looks for an entity of a type. */
export const GROUP_OF: Readonly<Record<EntityType, Group>> = {
  country: 'places',
  place: 'places',
  person: 'people',
  company: 'organisations',
  media: 'organisations',
  organisation: 'organisations',
  event: 'events',
  agreement: 'agreements',
  law: 'agreements',
  material: 'topics',
  topic: 'topics',
  term: 'topics',
  claim: 'topics',
};

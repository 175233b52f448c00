import type { EntityType, Fact } from './entity';
import type { ShownEntity } from './shipped';

/** What a card has between its summary and the other names of the page. */
export type CardPart = 'disputes' | 'offices' | 'facts' | 'events' | 'series' | 'map';

const USUAL: readonly CardPart[] = ['disputes', 'offices', 'facts', 'events', 'series', 'map'];

/** Who holds what always comes first; then a picture, where it says more than the facts. */
const BY_TYPE: Readonly<Partial<Record<EntityType, readonly CardPart[]>>> = {
  material: ['disputes', 'series', 'facts', 'events', 'map'],
  event: ['disputes', 'events', 'facts', 'series', 'map'],
  claim: ['disputes', 'events', 'facts', 'series', 'map'],
  place: ['disputes', 'facts', 'map', 'events', 'series'],
  country: ['disputes', 'facts', 'map', 'events', 'series'],
};

/** The parts of a card in the order in which it prints them, so that sources are numbered in that order. */
export function partsOf(type: EntityType): readonly CardPart[] {
  return BY_TYPE[type] ?? USUAL;
}

/**
 * A person's facts over a span of time, the latest first: offices above all. One alone is no
 * sequence and stays among the facts.
 *
 * @returns The sequence, [] for all other kinds, and the facts that are not in it.
 */
export function officesOf({ type, facts }: Pick<ShownEntity, 'type' | 'facts'>): {
  offices: Fact[];
  others: Fact[];
} {
  const offices = type === 'person' ? facts.filter(({ when }) => 'from' in when) : [];
  if (offices.length < 2) return { offices: [], others: facts };
  return {
    offices: offices.toSorted((a, b) => (startOf(b) > startOf(a) ? 1 : startOf(b) < startOf(a) ? -1 : 0)),
    others: facts.filter((fact) => !offices.includes(fact)),
  };
}

const startOf = ({ when }: Fact): string => ('from' in when ? when.from : '');

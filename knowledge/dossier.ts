import type { CardContent } from './cardContent';
import type { Event, Fact, PartialDate, Source, Text } from './entity';
import { GROUP_OF, GROUPS, type Group } from './groups';
import type { ShownEntity } from './shipped';

/** What is known about the entities of one page, put together: each thing said once, each source numbered once. */
export interface Dossier {
  /** Most helpful first within a group; no group is empty. */
  groups: { group: Group; entries: DossierEntry[] }[];
  /** Of all entities, the oldest first. */
  events: DossierEvent[];
  /** Who stands how to whom, as the entities are ordered on the page. */
  bonds: Bond[];
  /** In the order in which the dossier names them; a source has the number `index + 1`. */
  sources: ({ id: string } & Source)[];
}

export interface DossierEntry extends Pick<ShownEntity, 'id' | 'type' | 'label' | 'kind' | 'summary'> {
  /** What is at issue about it. The positions stand on its card: half of a dispute would take sides. */
  disputed: Text[];
}

export interface DossierEvent extends Event {
  /** Ids of the entities that tell of it. */
  of: string[];
  /** It is no event, but something that holds from then on, open where `to` is missing. */
  holds?: { from: PartialDate; to?: PartialDate };
}

/** A relation between two entities of the dossier, worded from the one it is written on. */
export interface Bond {
  from: string;
  to: string;
  text: Text;
  since?: PartialDate;
  until?: PartialDate;
  sources: string[];
}

/**
 * @param cards Of the entities, most helpful first, each made with all the others on its page: its
 *   `alsoHere` is where relations are read from.
 */
export function dossier(cards: readonly CardContent[]): Dossier {
  const entries = cards.map(({ entity }): DossierEntry => {
    const { id, type, label, kind, summary, disputes } = entity;
    return { id, type, label, kind, summary, disputed: disputes.map(({ question }) => question) };
  });
  const groups = GROUPS.map((group) => ({
    group,
    entries: entries.filter(({ type }) => GROUP_OF[type] === group),
  })).filter((each) => each.entries.length > 0);
  const events = eventsOf(cards);
  const bonds = bondsOf(cards);

  const known = new Map(cards.flatMap(({ sources }) => sources).map((source) => [source.id, source]));
  const named = new Set([
    ...groups.flatMap((each) => each.entries.flatMap(({ summary }) => summary.sources)),
    ...events.flatMap(({ sources }) => sources),
    ...bonds.flatMap(({ sources }) => sources),
  ]);
  return { groups, events, bonds, sources: [...named].flatMap((id) => known.get(id) ?? []) };
}

/** What two entities tell in the same words, of the same day, is one event. */
function eventsOf(cards: readonly CardContent[]): DossierEvent[] {
  const events = new Map<string, DossierEvent>();
  for (const { entity } of cards) {
    for (const event of [...entity.events, ...entity.facts.flatMap(beginningOf)]) {
      const key = `${event.date} ${event.text.de}`;
      const told = events.get(key);
      events.set(key, {
        ...event,
        sources: [...new Set([...(told?.sources ?? []), ...event.sources])],
        of: [...(told?.of ?? []), entity.id],
      });
    }
  }
  return [...events.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * What began at a known time, as something that happened: "Amt: Vizepräsident" from a day on. Only what is
 * established and needs no note, since neither stands in a timeline; only to the month, since a year is no place in it.
 */
function beginningOf({ label, value, note, when, nature, sources }: Fact): Omit<DossierEvent, 'of'>[] {
  if (!('from' in when) || when.from.length < MONTH_LENGTH) return [];
  if (typeof value === 'number' || note || nature !== 'established') return [];
  const text = { de: `${label.de}: ${value.de}`, en: `${label.en}: ${value.en}` };
  return [{ date: when.from, text, sources, holds: when }];
}

/** `2014-03` */
const MONTH_LENGTH = 7;

/** Each relation once, from the entity it is written on; its neighbour reads it backwards on the card only. */
function bondsOf(cards: readonly CardContent[]): Bond[] {
  return cards.flatMap(({ entity, alsoHere }) =>
    alsoHere.flatMap(({ id, relation }): Bond[] => {
      if (!relation || !entity.relations.some(({ target }) => target === id)) return [];
      const { text, sources, from, to } = relation;
      return [
        {
          from: entity.id,
          to: id,
          text,
          sources,
          ...(from !== undefined && { since: from }),
          ...(to !== undefined && { until: to }),
        },
      ];
    }),
  );
}

import { OneSource } from '@/components/SourceList';
import type { Dossier } from '@/knowledge/dossier';
import { BondGraph } from './BondGraph';
import { BondList } from './BondList';
import type { DossierReading } from './dossierReading';
import { type EntryEvents, EntryGroups } from './EntryGroups';
import { EventList } from './EventList';
import { Section } from './Section';

const SECTIONS = ['entries', 'events', 'bonds', 'sources'] as const;

/** All that is known about the entities of a page: what they are, what happened, how they are connected, where it stands. */
export function DossierView(
  props: { dossier: Dossier; mentions: ReadonlyMap<string, number>; reading: DossierReading } & EntryEvents,
) {
  const { dossier, reading } = props;
  const { groups, events, bonds } = dossier;
  const { texts } = reading;
  const size = {
    entries: groups.length,
    events: events.length,
    bonds: bonds.length,
    sources: reading.sources.size,
  };
  const titles = texts.sections;
  return (
    <>
      <nav class="contents" aria-label={texts.contents}>
        {SECTIONS.filter((section) => size[section] > 0).map((section) => (
          <a key={section} href={`#${section}`}>
            {titles[section]}
          </a>
        ))}
      </nav>
      <Section id="entries" title={titles.entries}>
        <EntryGroups {...props} groups={groups} />
      </Section>
      {events.length > 0 && (
        <Section id="events" title={titles.events}>
          <EventList events={events} reading={reading} />
        </Section>
      )}
      {bonds.length > 0 && (
        <Section id="bonds" title={titles.bonds}>
          <BondGraph bonds={bonds} reading={reading} />
          <BondList bonds={bonds} reading={reading} />
        </Section>
      )}
      {reading.sources.size > 0 && (
        <Section id="sources" title={titles.sources}>
          <ol>
            {[...reading.sources.values()].map((source) => (
              <li key={source.id} value={source.number}>
                <OneSource source={source} reading={reading} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

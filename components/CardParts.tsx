import type { ComponentChildren } from 'preact';
import { type CardPart, officesOf, partsOf } from '@/knowledge/cardParts';
import type { ShownEntity } from '@/knowledge/shipped';
import { BarChart } from './BarChart';
import { FactGroups } from './FactGroups';
import { MiniMap } from './MiniMap';
import { OfficeSequence } from './OfficeSequence';
import { Positions } from './Positions';
import { partWords } from './partWords';
import type { Reading } from './reading';
import { Timeline } from './Timeline';

interface PartProps {
  entity: ShownEntity;
  reading: Reading;
  /** The card stands on a page that does not say when it appeared. */
  isUndated: boolean;
}

/** A card between summary and neighbours: parts in the order of its kind, under the headings of its kind. */
export function CardParts(props: PartProps) {
  const { entity, reading } = props;
  const headings = partWords(reading.language).headings[entity.type];
  return (
    <>
      {headings?.used && entity.disputes.length > 0 && <h3 class="over">{headings.used}</h3>}
      {partsOf(entity.type).map((part) => {
        const Part = PARTS[part];
        return <Part key={part} {...props} />;
      })}
    </>
  );
}

const PARTS: Readonly<Record<CardPart, (props: PartProps) => ComponentChildren>> = {
  disputes: ({ entity, reading }) =>
    entity.disputes.map((dispute) => (
      <Positions
        key={dispute.question.de}
        dispute={dispute}
        heading={partWords(reading.language).headings[entity.type]?.disputed}
        reading={reading}
      />
    )),
  offices: ({ entity, reading }) => <OfficeSequence offices={officesOf(entity).offices} reading={reading} />,
  facts: Facts,
  events: ({ entity, reading }) => <Timeline events={entity.events} reading={reading} />,
  series: ({ entity, reading }) =>
    entity.series.map((series) => (
      <BarChart key={series.id} series={series} own={entity.id} reading={reading} />
    )),
  map: ({ entity, reading }) =>
    entity.map && <MiniMap map={entity.map} label={entity.label} reading={reading} />,
};

/** Under a heading where the card has others, unless one already stands over what is disputed. */
function Facts({ entity, reading, isUndated }: PartProps) {
  const { others } = officesOf(entity);
  const headings = partWords(reading.language).headings[entity.type];
  const hasHeading = headings && others.length > 0 && !(headings.used && entity.disputes.length > 0);
  return (
    <>
      {hasHeading && <h3 class="over">{headings.facts}</h3>}
      <FactGroups facts={others} reading={reading} />
      {isUndated && entity.facts.length > 0 && <p class="undated">{reading.words.times.undated}</p>}
    </>
  );
}

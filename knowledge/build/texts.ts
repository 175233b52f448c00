import type { Entity, Text } from '../entity';

/** Every text of an entity that a reader may see in either language, with the path of its field. */
export function textsOf(entity: Entity): { field: string; text: Text }[] {
  const text = (field: string, written: Text | number | undefined): { field: string; text: Text }[] =>
    typeof written === 'object' ? [{ field, text: written }] : [];
  return [
    ...text('label', entity.label),
    ...text('kind', entity.kind),
    ...text('summary', entity.summary),
    ...entity.facts.flatMap(({ label, value, unit, note }, i) => [
      ...text(`facts[${i}].label`, label),
      ...text(`facts[${i}].value`, value),
      ...text(`facts[${i}].unit`, unit),
      ...text(`facts[${i}].note`, note),
    ]),
    ...entity.disputes.flatMap(({ question, positions }, i) => [
      ...text(`disputes[${i}].question`, question),
      ...positions.flatMap(({ holder, text: said }, k) => [
        ...text(`disputes[${i}].positions[${k}].holder`, holder),
        ...text(`disputes[${i}].positions[${k}].text`, said),
      ]),
    ]),
    ...entity.events.flatMap((event, i) => text(`events[${i}].text`, event.text)),
    ...entity.series.flatMap((series, i) => [
      ...text(`series[${i}].title`, series.title),
      ...text(`series[${i}].note`, series.note),
      ...series.rows.flatMap(({ label }, k) => text(`series[${i}].rows[${k}].label`, label)),
    ]),
  ];
}

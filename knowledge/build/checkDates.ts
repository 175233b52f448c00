import type { Entity, PartialDate, When } from '../entity';
import type { Fault } from '../schema';
import type { Written } from './read';

/** Nothing may be dated after today, nor end before it begins. */
export function checkDates({ file, value }: Written<Entity>, today: PartialDate): Fault[] {
  const notAfterToday = (field: string, date: PartialDate | undefined): Fault[] =>
    date !== undefined && date > today
      ? [{ file, field, found: JSON.stringify(date), need: `a date not after today, ${today}` }]
      : [];
  const inOrder = (field: string, from: PartialDate | undefined, to: PartialDate | undefined): Fault[] =>
    from !== undefined && to !== undefined && from.slice(0, to.length) > to
      ? [
          {
            file,
            field: `${field}.to`,
            found: JSON.stringify(to),
            need: `a date not before \`from\`, ${from}`,
          },
        ]
      : [];
  const checkWhen = (field: string, when: When): Fault[] => {
    if ('asOf' in when) return notAfterToday(`${field}.asOf`, when.asOf);
    if ('from' in when)
      return [...notAfterToday(`${field}.from`, when.from), ...inOrder(field, when.from, when.to)];
    return [];
  };
  return [
    ...value.facts.flatMap((fact, i) => checkWhen(`facts[${i}].when`, fact.when)),
    ...value.events.flatMap((event, i) => notAfterToday(`events[${i}].date`, event.date)),
    ...value.disputes.flatMap(({ positions }, i) =>
      positions.flatMap((position, k) =>
        notAfterToday(`disputes[${i}].positions[${k}].since`, position.since),
      ),
    ),
    ...value.relations.flatMap((relation, i) => [
      ...notAfterToday(`relations[${i}].from`, relation.from),
      ...inOrder(`relations[${i}]`, relation.from, relation.to),
    ]),
  ];
}

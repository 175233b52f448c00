import type { Entity, Series } from '../entity';
import type { Fault } from '../schema';
import type { Written } from './read';

/** Does each series have its numbers, and do they sum to the total it states? */
export function checkSeries({ file, value }: Written<Entity>): Fault[] {
  return value.series.flatMap((series, i) => [
    ...checkWidths(series).map((fault) => ({ ...fault, file, field: `series[${i}].${fault.field}` })),
    ...checkSums(series).map((fault) => ({ ...fault, file, field: `series[${i}]` })),
  ]);
}

const widthOf = ({ columns }: Series): number => columns?.length ?? 1;

function checkWidths(series: Series): Omit<Fault, 'file'>[] {
  const width = widthOf(series);
  return series.rows.flatMap((row, k) =>
    row.values.length === width
      ? []
      : [
          {
            field: `rows[${k}].values`,
            found: `${row.values.length} numbers`,
            need: `${width}, one for each column`,
          },
        ],
  );
}

/**
 * Rounded numbers need not add up, but no further off than they are rounded: half of the last digit that is
 * not zero, of the total and of every row.
 */
function checkSums(series: Series): Pick<Fault, 'found' | 'need'>[] {
  const totals = series.rows.filter(({ total }) => total);
  const parts = series.rows.filter(({ total }) => !total);
  return totals.flatMap((total) =>
    Array.from({ length: widthOf(series) }, (_, column) => column).flatMap((column) => {
      const stated = total.values[column] ?? 0;
      const numbers = parts.map(({ values }) => values[column] ?? 0);
      const sum = numbers.reduce((all, one) => all + one, 0);
      const slack = [stated, ...numbers].reduce((all, one) => all + unitOf(one) / 2, 0);
      const tooMuch = sum > stated + slack;
      const tooLittle = sum < stated - slack && !series.selection;
      if (!tooMuch && !tooLittle) return [];
      return [
        {
          found: `rows that sum to ${sum}, and a total of ${stated}`,
          need: tooMuch
            ? 'a total that is not less than its parts'
            : 'rows that make up the total, or `selection: true` where the source lists more than is shown',
        },
      ];
    }),
  );
}

/** What one more in the last digit that is not zero is worth: 1,000 for 23,000, 0.1 for 4.7; 1 for 0. */
function unitOf(number: number): number {
  if (number === 0) return 1;
  const [digits = '', exponent = '0'] = Math.abs(number).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

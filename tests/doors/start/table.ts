/** Columns side by side, the first row as their heads. The last column holds numbers and stands right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, n) =>
    Math.max(...rows.map((row) => row[n]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, n) => (n === columns - 1 ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0)))
        .join('   '),
    )
    .join('\n');
}

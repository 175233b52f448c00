/** A table of named values as the list that `Choices` shows, in the table's order. */
export function choicesOf<Value extends string>(
  named: Readonly<Record<Value, { label: string; hint?: string }>>,
): { value: Value; label: string; hint?: string }[] {
  const values = Object.keys(named) as Value[];
  return values.map((value) => ({ value, ...named[value] }));
}

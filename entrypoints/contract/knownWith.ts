/** The reader's list of what they know, with an entity on it or without; never twice. */
export function knownWith(known: readonly string[], id: string, isKnown: boolean): string[] {
  const others = known.filter((other) => other !== id);
  return isKnown ? [...others, id] : others;
}

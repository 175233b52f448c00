import { type HighlightNames, LOOKS, type Look } from '../../contract/requests';

/** The page's registry of highlights, as far as we use it. */
export interface Highlights {
  readonly names: HighlightNames;
  /** Replaces everything painted but the lit marks. */
  paint(ranges: Readonly<Record<Look, readonly AbstractRange[]>>): void;
  /** Replaces the lit marks. */
  light(ranges: readonly AbstractRange[]): void;
  /** Takes all of ours away. */
  remove(): void;
}

/**
 * Highlights under names made up for this load. The page sees the registry too: a fixed name would
 * tell every site who reads with Randnotiz.
 *
 * The registry is written, never read or iterated: pages may clear it, and Firefox refuses iteration
 * to content scripts.
 */
export function createHighlights(): Highlights {
  const names: HighlightNames = {
    ordinary: randomName(),
    disputed: randomName(),
    term: randomName(),
    lit: randomName(),
  };

  function set(look: Look | 'lit', ranges: readonly AbstractRange[]): void {
    if (ranges.length === 0) return void CSS.highlights.delete(names[look]);
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    if (look === 'lit') highlight.priority = 1;
    CSS.highlights.set(names[look], highlight);
  }

  return {
    names,
    paint: (ranges) => {
      for (const look of LOOKS) set(look, ranges[look]);
    },
    light: (ranges) => set('lit', ranges),
    remove: () => {
      for (const look of [...LOOKS, 'lit'] as const) set(look, []);
    },
  };
}

/**
 * 16 hexadecimal digits of chance behind a letter: an identifier in CSS. Not `crypto.randomUUID`: that is missing
 * on plain http.
 */
function randomName(): string {
  return `h${Array.from(crypto.getRandomValues(new Uint32Array(2)), (chance) => chance.toString(16).padStart(8, '0')).join('')}`;
}

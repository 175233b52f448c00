import type { Knowledge } from '../build/read';

/** Every entity in short, as JSON. */
export function list({ packs }: Knowledge): string {
  return JSON.stringify(
    packs.flatMap(({ info, entities }) =>
      entities.map(({ value: { id, type, wikidata, label, names, facts } }) => ({
        id,
        type,
        wikidata: wikidata ?? null,
        labels: label,
        names: [...new Set([...names.de, ...names.en].map(({ text }) => text.replaceAll('|', '')))],
        facts: facts.length,
        pack: info.id,
      })),
    ),
  );
}

import { LANGUAGES } from '../entity';
import type { Contents, Entry, Shipped, ShippedEntity, SourcedEntity } from '../shipped';
import { claimsOf } from './claims';
import { countryLabel } from './generated/countryLabel';
import { locatorMap } from './maps/locatorMap';

/**
 * Binds what ships into one file of cards, JSON one behind the other, and a table of contents that says
 * where each stands: so a card is read without the others. A source several entities name stands with each.
 */
export function bind({ packs, entities, sources }: Shipped): { contents: Contents; cards: Uint8Array } {
  const leaves = entities.map((entity) => Buffer.from(JSON.stringify(sourced(entity, sources))));
  let end = 0;
  const entries = entities.map((entity, n): Entry => {
    const start = end;
    end += leaves[n]?.byteLength ?? 0;
    return entryOf(entity, { start, end });
  });
  return { contents: { packs, entries }, cards: new Uint8Array(Buffer.concat(leaves)) };
}

/** An entity as its card shows it, with its map drawn, and the sources it names. */
export function sourced(entity: ShippedEntity, all: Shipped['sources']): SourcedEntity {
  const {
    names: _names,
    blocked: _blocked,
    cues: _cues,
    patterns: _patterns,
    place: _place,
    ...shown
  } = entity;
  const named = new Set(claimsOf(entity).flatMap((claim) => claim.sources));
  const sources = Object.fromEntries(
    [...named].sort().flatMap((id) => {
      const source = all[id];
      return source ? [[id, source]] : [];
    }),
  );
  const map = entity.place && locatorMap(entity.place, countryLabel);
  return { entity: { ...shown, ...(map && { map }) }, sources };
}

function entryOf(entity: ShippedEntity, at: Entry['at']): Entry {
  const { id, type, pack, label, kind, names, disputes, relations } = entity;
  // A bar parts stem and ending ("Selten|e Erden"); readers never see it.
  const spelled = LANGUAGES.flatMap((language) =>
    names[language].map(({ text }) => text.replaceAll('|', '')),
  );
  return {
    id,
    type,
    pack,
    label,
    kind,
    relations,
    names: [...new Set(spelled)],
    disputed: disputes.length > 0,
    at,
  };
}

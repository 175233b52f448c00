import type { Contents } from '@/knowledge/shipped';
import type { Catalogue } from '../contract/requests';

/**
 * All that is known, in short.
 *
 * @param packsOff Ids of packs that are switched off: listed as packs, their entities left out.
 */
export function catalogue({ packs, entries }: Contents, packsOff: readonly string[]): Catalogue {
  return {
    packs: packs.map((pack) => ({
      ...pack,
      entities: entries.filter((entry) => entry.pack === pack.id).length,
      on: !packsOff.includes(pack.id),
    })),
    entities: entries
      .filter(({ pack }) => !packsOff.includes(pack))
      .map(({ id, type, pack, label, kind, names, disputed }) => ({
        id,
        type,
        pack,
        label,
        kind,
        names,
        disputed,
      })),
  };
}

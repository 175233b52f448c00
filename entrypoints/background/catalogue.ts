import { LANGUAGES } from '@/knowledge/entity';
import type { Shipped } from '@/knowledge/shipped';
import type { Catalogue } from '../contract/requests';

/**
 * All that is known, in short.
 *
 * @param packsOff Ids of packs that are switched off: listed as packs, their entities left out.
 */
export function catalogue({ packs, entities }: Shipped, packsOff: readonly string[]): Catalogue {
  return {
    packs: packs.map((pack) => ({
      ...pack,
      entities: entities.filter((entity) => entity.pack === pack.id).length,
      on: !packsOff.includes(pack.id),
    })),
    entities: entities
      .filter(({ pack }) => !packsOff.includes(pack))
      .map(({ id, type, pack, label, kind, names, disputes }) => ({
        id,
        type,
        pack,
        label,
        kind,
        // A bar parts stem and ending ("Selten|e Erden"); readers never see it.
        names: [
          ...new Set(
            LANGUAGES.flatMap((language) => names[language].map(({ text }) => text.replaceAll('|', ''))),
          ),
        ],
        disputed: disputes.length > 0,
      })),
  };
}

import type { Text } from '../../entity';

/**
 * An area that more than one side claims, as maps draw it: hatched, within a broken line, and named as disputed.
 * Who claims what is for the cards to say, with sources.
 */
export interface DisputedArea {
  label: Text;
  /** Whose shape it is, or is cut from: the atlas’s code. */
  alpha3: string;
  /** The part of that shape: west, south, east, north in degrees. Missing: all of it. */
  box?: readonly [west: number, south: number, east: number, north: number];
}

/** By id; an entity’s `place: { area }` names one. */
export const DISPUTED_AREAS = {
  crimea: {
    label: t('Krim', 'Crimea'),
    alpha3: 'UKR',
    // The peninsula south of the isthmus of Perekop.
    box: [32.3, 44.2, 36.8, 46.06],
  },
  taiwan: {
    label: t('Taiwan', 'Taiwan'),
    alpha3: 'TWN',
  },
  kosovo: {
    label: t('Kosovo', 'Kosovo'),
    alpha3: 'XKX',
  },
  'western-sahara': {
    label: t('Westsahara', 'Western Sahara'),
    alpha3: 'ESH',
  },
  palestine: {
    label: t('Palästinensische Gebiete', 'Palestinian territories'),
    alpha3: 'PSE',
  },
  'northern-cyprus': {
    label: t('Nordzypern', 'Northern Cyprus'),
    alpha3: 'CYN',
  },
  somaliland: {
    label: t('Somaliland', 'Somaliland'),
    alpha3: 'SOL',
  },
} as const satisfies Record<string, DisputedArea>;

function t(de: string, en: string): Text {
  return { de, en };
}

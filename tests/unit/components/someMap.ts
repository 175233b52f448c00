import type { MapPicture } from '@/knowledge/shipped';

/** A made-up map of an area; every map names its sources. */
export function mapOf(more: Partial<MapPicture> = {}): MapPicture {
  return {
    width: 640,
    height: 360,
    land: 'M0 0h640v360h-640z',
    borders: 'M0 100h640',
    own: '',
    disputed: [{ label: { de: 'Krim', en: 'Crimea' }, path: 'M300 160h40v40h-40z' }],
    names: [
      { label: { de: 'Russische Föderation', en: 'Russian Federation' }, at: [500, 100] },
      { label: { de: 'Ukraine', en: 'Ukraine' }, at: [200, 60] },
    ],
    lat: 45.1,
    lon: 34.6,
    sources: ['s-map'],
    ...more,
  };
}

import type { Language } from '@/knowledge/entity';
import type { MapPicture } from '@/knowledge/shipped';
import { numberInWords } from './numbers';
import { partWords } from './partWords';

/**
 * A map for those who do not see it, and what its drawing needs to be understood.
 *
 * @param label What the map is about.
 * @returns `name`: what is where. `hatched`: what the hatching means, '' if nothing is hatched.
 */
export function mapInWords(
  map: MapPicture,
  label: string,
  language: Language,
): { name: string; hatched: string; coordinates: string } {
  const texts = partWords(language).map;
  const list = new Intl.ListFormat(language);
  const names = map.names.map((one) => one.label[language]).filter((one) => one !== label);
  const areas = map.disputed.map((one) => one.label[language]);
  const drawn = map.at ? texts.point(label) : map.own ? texts.shape(label) : texts.area(label);
  const hatched = areas.length > 0 ? texts.hatched(list.format(areas)) : '';
  const around = names.length > 0 ? `${drawn}, ${texts.with(list.format(names))}.` : `${drawn}.`;
  return {
    name: [around, hatched].filter(Boolean).join(' '),
    hatched,
    coordinates: texts.coordinates(
      numberInWords(Math.abs(map.lat), language),
      map.lat >= 0,
      numberInWords(Math.abs(map.lon), language),
      map.lon >= 0,
    ),
  };
}

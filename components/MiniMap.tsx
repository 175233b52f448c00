import { useId } from 'preact/hooks';
import type { Text } from '@/knowledge/entity';
import type { MapPicture } from '@/knowledge/shipped';
import { MapNames } from './MapNames';
import { mapInWords } from './mapInWords';
import { partWords } from './partWords';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** Radius of a town's point, user units of the picture. */
const POINT = 9;
/** Shapes are cut off at the edge of the picture; this much of it hides where, user units. */
const EDGE = 2;
/** Distance of the lines that hatch what is disputed, user units. */
const HATCH = 9;

/**
 * Where something lies, drawn among its neighbours. What more than one side claims is hatched
 * within a broken line and named below.
 *
 * @param label What the map is about, as its card calls it.
 */
export function MiniMap({ map, label, reading }: { map: MapPicture; label: Text; reading: Reading }) {
  // Another map in the same document has a pattern of its own.
  const hatching = useId();
  const { language } = reading;
  const { name, hatched, coordinates } = mapInWords(map, label[language], language);
  return (
    <figure class="map">
      <svg
        viewBox={[EDGE, EDGE, map.width - 2 * EDGE, map.height - 2 * EDGE].join(' ')}
        role="img"
        aria-label={name}
      >
        <defs>
          <pattern
            id={hatching}
            width={HATCH}
            height={HATCH}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path class="hatch" d={`M0 0V${HATCH}`} />
          </pattern>
        </defs>
        <path class="land" d={map.land} />
        {map.own && <path class="own" d={map.own} />}
        <path class="borders" d={map.borders} />
        {map.disputed.map(({ label: area, path }) => (
          <path key={area.de} class="disputed" d={path} fill={`url(#${hatching})`} />
        ))}
        <MapNames names={map.names} language={language} />
        {map.at && <circle class="point" cx={map.at[0]} cy={map.at[1]} r={POINT} />}
      </svg>
      <figcaption>
        {hatched && <span class="hatched">{hatched} </span>}
        {coordinates}{' '}
        <span class="by">
          {partWords(language).map.by} {sourceNames(map.sources, reading)}
          <SourceNumbers ids={map.sources} reading={reading} />
        </span>
      </figcaption>
    </figure>
  );
}

function sourceNames(ids: readonly string[], { sources }: Reading): string {
  return [...new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []))].join(', ');
}

import type { Language } from '@/knowledge/entity';
import type { MapPicture } from '@/knowledge/shipped';

/** As many letters as stand beside the next name without touching it. */
const LINE_LETTERS = 13;
/** From one line of a name to the next, user units of the picture. */
const LINE_HEIGHT = 24;

/** Names of countries on a map, centred on their land, long ones in several lines. */
export function MapNames({ names, language }: { names: MapPicture['names']; language: Language }) {
  return (
    <>
      {names.map(({ label, at: [x, y] }) => {
        const lines = linesOf(label[language]);
        return (
          <text key={label.de} y={y - ((lines.length - 1) * LINE_HEIGHT) / 2}>
            {lines.map((line, i) => (
              <tspan key={line} x={x} dy={i === 0 ? 0 : LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </>
  );
}

/** A name in lines, broken at spaces only: a longer word stands alone. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

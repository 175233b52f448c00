import { openIndex } from '@/knowledge/index/open';
import { FOUND_WIDTH } from '@/knowledge/recogniser/candidate';
import { matchText } from '@/knowledge/recogniser/match';
import { measureCold } from './cold';
import { germanText, sow } from './germanText';
import { measureIndex } from './index';
import { ratioOf, rounded, spreadOf, timeTogether } from './measure';
import { newsNames } from './newsNames';
import { ahoCorasick, bareLoop, type Finder, mapAndTokeniser, oneRegExp, trieOfWords } from './peers';

const TEXT_LENGTH = 1_000_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/**
 * How far apart known names stand, UTF-16 code units: an ordinary page off the beat, and one as dense as
 * the demo article (1 in 51, derived words included).
 */
const DISTANCES = { ordinary: 1_000, dense: 60 } as const;

/** Peers by name, with the most names they can bear: beyond, they take minutes or gigabytes. */
const PEERS: Record<string, { make: (names: readonly string[]) => Finder; mostNames: number }> = {
  oneRegExp: { make: oneRegExp, mostNames: 10_000 },
  mapAndTokeniser: { make: mapAndTokeniser, mostNames: 1_000_000 },
  ahoCorasick: { make: ahoCorasick, mostNames: 100_000 },
  trieOfWords: { make: trieOfWords, mostNames: 1_000_000 },
};

/**
 * The recogniser on one million characters of German against a bare loop and against peers that find the
 * same names, for gazetteers of four sizes and texts of two densities.
 *
 * Peers cannot bend names, so beside them ours do not bend either (`plain`); `bending` is the recogniser
 * as it ships, on the same text. Cold is measured with names that bend, too.
 */
export async function benchRecogniser(): Promise<object> {
  const background = await germanText(TEXT_LENGTH);
  const sizes: object[] = [];
  for (const count of SIZES) {
    process.stderr.write(`  ${count} names …\n`);
    const names = newsNames(count, background);
    const plain = measureIndex(names, { plain: true });
    const bending = measureIndex(names, { plain: false });
    const peers = Object.fromEntries(
      Object.entries(PEERS)
        .filter(([, { mostNames }]) => count <= mostNames)
        .map(([name, { make }]) => [name, make(names)]),
    );
    const densities = Object.entries(DISTANCES).map(([density, distance]) => [
      density,
      measureScan({
        text: sow(background, names, distance),
        plain: plain.file,
        bending: bending.file,
        peers,
      }),
    ]);
    sizes.push({
      names: count,
      index: { plain: plain.figures, bending: bending.figures },
      ...Object.fromEntries(densities),
    });
  }
  return { characters: TEXT_LENGTH, sizes };
}

interface Contest {
  text: string;
  plain: ArrayBuffer;
  bending: ArrayBuffer;
  peers: Record<string, Finder>;
}

function measureScan({ text, plain, bending, peers }: Contest): object {
  const plainIndex = openIndex(plain);
  const bendingIndex = openIndex(bending);
  const found = placesOf(matchText(plainIndex, text, 'de'));
  mustAgree(text, found, peers);
  const times: Record<string, number[]> = timeTogether(
    {
      bareLoop: () => bareLoop(text),
      plain: () => matchText(plainIndex, text, 'de'),
      bending: () => matchText(bendingIndex, text, 'de'),
      ...Object.fromEntries(Object.entries(peers).map(([name, find]) => [name, () => find(text)])),
    },
    'oneRegExp' in peers ? 5 : 7,
  );
  const { bareLoop: floor = [], plain: ours = [], bending: bent = [] } = times;
  const cold = measureCold(bending, text);
  return {
    found: {
      plain: found.length / 2,
      bending: placesOf(matchText(bendingIndex, text, 'de')).length / 2,
    },
    cold: { ...cold, scanToWarm: rounded(cold.scanMs.median / spreadOf(bent).median) },
    warmMs: Object.fromEntries(Object.entries(times).map(([name, rounds]) => [name, spreadOf(rounds)])),
    toBareLoop: { plain: ratioOf(ours, floor), bending: ratioOf(bent, floor) },
    peersToOurs: Object.fromEntries(
      Object.keys(peers).map((name) => [name, ratioOf(times[name] ?? [], ours)]),
    ),
  };
}

/** Start and end of what was found, each place once: names that differ in an accent can share one. */
function placesOf(found: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < found.length; at += FOUND_WIDTH) {
    const [start = 0, end = 0] = found.slice(at, at + 2);
    if (start !== places.at(-2) || end !== places.at(-1)) places.push(start, end);
  }
  return places;
}

/** Only equal work is compared: on the same text everybody finds the same places. */
function mustAgree(text: string, ours: readonly number[], peers: Record<string, Finder>): void {
  for (const [name, find] of Object.entries(peers)) {
    const theirs = find(text);
    if (theirs.join() === ours.join()) continue;
    const at = [...ours, -1].findIndex((place, n) => place !== theirs[n]) & ~1;
    const written = (places: readonly number[]): string =>
      JSON.stringify(text.slice(places[at], places[at + 1]));
    throw new Error(
      `bench: ${name} finds other names than ours, first ${written(theirs)} where ours is ${written(ours)}; nothing was timed`,
    );
  }
}

import { compileIndex } from '@/knowledge/index/compile';
import { openIndex } from '@/knowledge/index/open';
import { FOUND_WIDTH, matchText } from '@/knowledge/recogniser/match';
import { inventedNames } from './gazetteer';
import { germanText, sow } from './germanText';
import { rounded, timeTogether } from './measure';
import { ahoCorasick, bareLoop, type Finder, mapAndTokeniser, oneRegExp } from './peers';

const TEXT_LENGTH = 1_000_000;
/** One known name every so many characters: about as dense as the demo article (1 in 51, derived words included). */
const NAME_DISTANCE = 60;

/**
 * The recogniser on one million characters of German, warm, against a bare loop and against peers that
 * find the same names. Peers cannot bend names, so here ours do not bend either.
 */
export async function benchRecogniser(): Promise<object> {
  const plainText = await germanText(TEXT_LENGTH);
  const sizes: object[] = [];
  for (const count of [1_000, 10_000, 100_000]) {
    const entities = inventedNames(count, { plain: true });
    const names = entities.map(({ names: { de } }) => de[0]?.text ?? '');
    const text = sow(plainText, names, NAME_DISTANCE);
    const index = openIndex(compileIndex(entities));
    const ours: Finder = (given) => matchText(index, given, 'de').filter((_, n) => n % FOUND_WIDTH < 2);
    // One expression of 100,000 names takes 4 s to build and 38 s a million characters; see the smaller sizes.
    const peers: Record<string, Finder> = {
      ...(count <= 10_000 && { oneRegExp: oneRegExp(names) }),
      mapAndTokeniser: mapAndTokeniser(names),
      ahoCorasick: ahoCorasick(names),
    };
    mustAgree(text, ours, peers);
    const timings = timeTogether(
      {
        bareLoop: () => bareLoop(text),
        ours: () => matchText(index, text, 'de'),
        ...Object.fromEntries(Object.entries(peers).map(([name, find]) => [name, () => find(text)])),
      },
      count <= 10_000 ? 7 : 5,
    );
    const { bareLoop: floor, ours: own } = timings;
    sizes.push({
      forms: count,
      found: ours(text).length / 2,
      ms: timings,
      oursToBareLoop: rounded(own.median / floor.median),
      peersToOurs: Object.fromEntries(
        Object.keys(peers).map((name) => [
          name,
          rounded((timings[name as 'ours']?.median ?? 0) / own.median),
        ]),
      ),
    });
  }
  return { characters: TEXT_LENGTH, sizes };
}

/** Only equal work is compared: on the same text everybody finds the same places. */
function mustAgree(text: string, ours: Finder, peers: Record<string, Finder>): void {
  const expected = ours(text).join();
  for (const [name, find] of Object.entries(peers)) {
    if (find(text).join() !== expected)
      throw new Error(`bench: ${name} finds other names than ours; nothing was timed`);
  }
}

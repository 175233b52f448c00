import { benchCards } from './cards';
import { benchFuzz } from './fuzz';
import { benchGold } from './gold';
import { benchHostile } from './hostile';
import { benchIndex } from './index';
import { benchPage } from './page';
import { benchRecogniser } from './recogniser';
import { benchSizes } from './sizes';

const PARTS: Record<string, () => unknown> = {
  sizes: benchSizes,
  cards: benchCards,
  gold: benchGold,
  index: benchIndex,
  recogniser: benchRecogniser,
  hostile: benchHostile,
  page: benchPage,
};

const USAGE = `usage: npm run -s bench -- [--json] [PART]
       npm run -s bench -- [--json] fuzz [RUNS] [SEED]
  PART is one of ${Object.keys(PARTS).join(', ')}; without it all are measured
  fuzz compares the matcher with the naive one on random texts; exit code 1 where they differ`;

async function main(args: string[]): Promise<number> {
  const asJson = args.includes('--json');
  const wanted = args.filter((arg) => arg !== '--json');
  if (wanted[0] === 'fuzz') return fuzz(wanted.slice(1), asJson);
  const unknown = wanted.find((part) => !(part in PARTS));
  if (unknown !== undefined) return refuse(`no part ${JSON.stringify(unknown)}`);
  const figures: Record<string, unknown> = {};
  for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
    process.stderr.write(`measuring ${part} …\n`);
    figures[part] = await PARTS[part]?.();
  }
  print(figures, asJson);
  return 0;
}

function fuzz(args: string[], asJson: boolean): number {
  const wrong = args.find((arg) => !/^-?\d+$/.test(arg));
  if (wrong !== undefined) return refuse(`${JSON.stringify(wrong)} is no whole number`);
  const result = benchFuzz(...args.map(Number));
  print({ fuzz: result }, asJson);
  return result.ok ? 0 : 1;
}

function print(figures: object, asJson: boolean): void {
  process.stdout.write(`${JSON.stringify(figures, null, asJson ? undefined : 2)}\n`);
}

function refuse(why: string): number {
  process.stderr.write(`bench: ${why}\n${USAGE}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));

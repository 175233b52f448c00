import { benchGold } from './gold';
import { benchIndex } from './index';
import { benchPage } from './page';
import { benchRecogniser } from './recogniser';
import { benchSizes } from './sizes';

const PARTS: Record<string, () => unknown> = {
  sizes: benchSizes,
  gold: benchGold,
  index: benchIndex,
  recogniser: benchRecogniser,
  page: benchPage,
};

const USAGE = `usage: npm run -s bench -- [--json] [PART]
  PART is one of ${Object.keys(PARTS).join(', ')}; without it all are measured`;

async function main(args: string[]): Promise<number> {
  const asJson = args.includes('--json');
  const wanted = args.filter((arg) => arg !== '--json');
  const unknown = wanted.find((part) => !(part in PARTS));
  if (unknown !== undefined) {
    process.stderr.write(`bench: no part ${JSON.stringify(unknown)}\n${USAGE}\n`);
    return 2;
  }
  const figures: Record<string, unknown> = {};
  for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
    process.stderr.write(`measuring ${part} …\n`);
    figures[part] = await PARTS[part]?.();
  }
  process.stdout.write(`${JSON.stringify(figures, null, asJson ? undefined : 2)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));

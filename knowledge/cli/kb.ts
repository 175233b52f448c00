import { checkKnowledge } from '../build/check';
import { readKnowledge } from '../build/read';
import { describeFault } from '../schema';

const folder = new URL('..', import.meta.url).pathname;
const { knowledge, faults } = await readKnowledge(folder);
const all = [
  ...faults,
  ...(faults.length ? [] : checkKnowledge(knowledge, new Date().toISOString().slice(0, 10))),
];
for (const fault of all) console.error(describeFault(fault));
console.log(
  `${all.length} faults, ${knowledge.packs.reduce((n, p) => n + p.entities.length, 0)} entities, ${knowledge.sources.size} sources`,
);
process.exitCode = all.length ? 1 : 0;

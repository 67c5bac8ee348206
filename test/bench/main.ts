// `npm run bench -- NAME…` runs the named benches, all without a name; prints them and writes test/output/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../server/store/package-root.ts';
import { type BenchResult, median } from './result.ts';

/** Each in a file of its own, loaded when it is wanted: one line here for every new bench. */
const benches: Record<string, () => Promise<BenchResult[]>> = {
  start: async () => (await import('./start.ts')).benchStart(),
  ownership: async () => (await import('./ownership.ts')).benchOwnership(),
  reach: async () => (await import('./reach.ts')).benchReach(),
  coverage: async () => (await import('./coverage.ts')).benchCoverage(),
  standing: async () => (await import('./standing.ts')).benchStanding(),
  import: async () => (await import('./import.ts')).benchImport(),
  gaps: async () => (await import('./gaps.ts')).benchGaps(),
  scores: async () => (await import('./scores.ts')).benchScores(),
  'what-if': async () => (await import('./what-if.ts')).benchWhatIf(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`meridian: no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

const results: BenchResult[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`meridian: bench ${name}…`);
  results.push(...(await bench()));
}

const figure = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 4 });
for (const { name, ours, theirs, unit, ratio, target, met, note } of results) {
  console.log(`\n${name}${note ? ` (${note})` : ''}`);
  console.log(`  ours    median ${figure(median(ours))} ${unit}   of ${ours.map(figure).join(', ')}`);
  console.log(`  theirs  median ${figure(median(theirs))} ${unit}   of ${theirs.map(figure).join(', ')}`);
  console.log(`  ratio   ${ratio.toFixed(2)}   target ${target}   ${met ? 'met' : 'MISSED'}`);
}

const machine = { cpus: cpus().length, model: cpus()[0]?.model, memory: totalmem(), node: process.version };
const file = join(packageRoot(), 'test', 'output', 'bench.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`);
console.log(
  `\n${results.filter((each) => each.met).length} of ${results.length} targets met; raw values in test/output/bench.json`,
);
process.exitCode = results.every((each) => each.met) ? 0 : 1;

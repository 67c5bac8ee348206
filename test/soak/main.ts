// `npm run soak -- [--moments 20] [--seed 1] [--accounts 20000] [FILE…]`: the same import unbroken and broken by kill -9 must
// leave the same graph. Prints every moment; exit code 0 only if the graphs are equal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_RATIOS } from '../../seeds/scale/plan.ts';
import { writeScale } from '../../seeds/scale/scale.ts';
import { drawBlows } from './blows.ts';
import { runImport, soakDay } from './broken-import.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    moments: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    accounts: { type: 'string', default: '20000' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'meridian-soak-'));
const files = positionals.length > 0 ? positionals : await generate(Number(values.accounts));

async function generate(accounts: number): Promise<string[]> {
  const options = { accounts, seed: values.seed, today: soakDay, ratios: DEFAULT_RATIOS };
  const written = await writeScale(join(folder, 'bundle'), options);
  console.log(
    `bundle: ${accounts} accounts, ${written.reduce((sum, { rows }) => sum + rows, 0)} rows, seed ${values.seed}`,
  );
  return written.map(({ path }) => path);
}

const unbroken = await runImport(join(folder, 'unbroken'), files, [], console.log);
console.log(`unbroken: ${unbroken.seconds.toFixed(1)} s, graph ${unbroken.graph.hash.slice(0, 16)}`);

const blows = drawBlows(Number(values.moments), values.seed);
const broken = await runImport(join(folder, 'broken'), files, blows, (line) => console.log(line));
console.log(`broken ${broken.blows} times: ${broken.seconds.toFixed(1)} s, graph ${broken.graph.hash.slice(0, 16)}`);

const kinds = new Set([...Object.keys(unbroken.graph.counts), ...Object.keys(broken.graph.counts)]);
for (const kind of [...kinds].sort()) {
  const [wanted = 0, found = 0] = [unbroken.graph.counts[kind], broken.graph.counts[kind]];
  if (wanted !== found) console.log(`  ${kind}: ${wanted} unbroken, ${found} broken`);
}
const sameCounts = JSON.stringify(unbroken.counts) === JSON.stringify(broken.counts);
if (!sameCounts)
  console.log(`  job counts: ${JSON.stringify(unbroken.counts)} unbroken, ${JSON.stringify(broken.counts)} broken`);
const equal = sameCounts && unbroken.graph.hash === broken.graph.hash;
console.log(equal ? 'equal' : 'DIFFERENT');
if (equal) rmSync(folder, { recursive: true });
else console.log(`both folders are kept in ${folder}`);
process.exitCode = equal ? 0 : 1;

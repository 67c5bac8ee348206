// `node tools/run.mjs NAME ARGS…` runs the built program NAME and builds first when a source changed.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const programs = {
  main: 'server/main.js',
  'cli/import': 'server/cli/import.js',
  'cli/seed': 'server/cli/seed.js',
  bench: 'test/bench/main.js',
  soak: 'test/soak/main.js',
};
const [name, ...args] = process.argv.slice(2);
const program = programs[name];
if (!program) {
  console.error(`meridian: no program '${name ?? ''}'; there are ${Object.keys(programs).join(', ')}.`);
  process.exit(1);
}
// A released image carries dist/ and no sources: there is nothing to build there.
if (existsSync(join(root, 'tsconfig.build.json'))) (await import('./build.mjs')).buildWhenStale();
const file = join(root, 'dist', program);
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file).href);

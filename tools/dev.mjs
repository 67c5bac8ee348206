// For developers: compiles and restarts the server when a source changes, and serves the screens by Vite with hot reload.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const bin = (pkg, path) => join(dirname(require.resolve(`${pkg}/package.json`)), path);

buildWhenStale();
const programs = [
  [bin('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['--watch-path=dist/server', '--watch-path=dist/domain', 'dist/server/main.js'],
  [bin('vite', 'bin/vite.js')],
];
const children = programs.map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// One that ends takes the others along: half a development server only confuses.
for (const child of children) child.on('exit', stop);

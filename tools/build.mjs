// Builds dist/ (server by tsc, web by vite) when a source is newer than the last build; `--force` always builds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'dist', '.built');
const sources = ['domain', 'server', 'seeds', 'web', 'test/bench', 'test/soak', 'tools'];
const singles = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];

/** Names, sizes and times of every source, hashed: a renamed or deleted file counts as a change too. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => {
    const info = statSync(join(root, path), { throwIfNoEntry: false });
    if (!info) return;
    if (info.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(join(path, name));
    else hash.update(`${path}\0${info.size}\0${info.mtimeMs}\n`);
  };
  for (const path of [...sources, ...singles]) add(path);
  return hash.digest('hex');
}

function run(label, args) {
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) {
    console.error(`meridian: the ${label} build failed; the messages above say where.`);
    process.exit(done.status ?? 1);
  }
}

/** Where a package's command lies, without relying on a shell or on node_modules/.bin. */
function command(pkg, name) {
  const manifest = createRequire(import.meta.url).resolve(`${pkg}/package.json`);
  const bin = JSON.parse(readFileSync(manifest, 'utf8')).bin;
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

export function buildWhenStale(force = false) {
  const wanted = fingerprint();
  let built = '';
  try {
    built = readFileSync(stampFile, 'utf8');
  } catch {
    // never built
  }
  if (!force && built === wanted) return;
  console.error('meridian: building (sources changed since the last build)…');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('server', [command('typescript', 'tsc'), '-p', 'tsconfig.build.json']);
  run('web', [command('vite', 'vite'), 'build', '--logLevel', 'warn']);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildWhenStale(process.argv.includes('--force'));

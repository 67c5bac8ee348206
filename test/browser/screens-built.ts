import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../server/store/package-root.ts';

function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the screens the server delivers, as they are delivered, unless dist/web is newer than every source of them. */
export async function buildScreens(): Promise<void> {
  const root = packageRoot();
  const page = join(root, 'dist', 'web', 'index.html');
  const sources = Math.max(newest(join(root, 'web')), newest(join(root, 'domain')));
  if (existsSync(page) && statSync(page).mtimeMs > sources) return;
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  // A process of its own: the test's environment would make it a development build.
  await promisify(execFile)(process.execPath, [join(vite, 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { packageRoot } from '../../server/store/package-root.ts';

function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the screens the server delivers unless dist/web is newer than every source of them. */
export async function buildScreens(): Promise<void> {
  const root = packageRoot();
  const page = join(root, 'dist', 'web', 'index.html');
  const sources = Math.max(newest(join(root, 'web')), newest(join(root, 'domain')));
  if (existsSync(page) && statSync(page).mtimeMs > sources) return;
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}

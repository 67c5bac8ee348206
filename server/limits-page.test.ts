import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from './store/package-root.ts';

const root = packageRoot();
const page = readFileSync(join(root, 'docs', 'limits.md'), 'utf8');
const places = [...page.matchAll(/`(\w+)` in `([\w./-]+)`/g)].map(([, name = '', file = '']) => [name, file]);

it('docs/limits.md says where every limit is', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| limit'));
  expect(places.length).toBe(rows.length);
});

it.each(places)('the limit %s is in %s, as docs/limits.md says', (name, file) => {
  const path = join(root, file);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
});

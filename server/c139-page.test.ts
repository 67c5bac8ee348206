import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pointsOf, templateSchema } from '../domain/c139/template.ts';
import { packageRoot } from './store/package-root.ts';

const page = readFileSync(join(packageRoot(), 'docs', 'c139-templates.md'), 'utf8');

it('docs/c139-templates.md shows a template that can be used as it stands, with the points it says', () => {
  const [, text = ''] = /```json\n(.*?)```/su.exec(page) ?? [];
  const template = templateSchema.parse(JSON.parse(text));
  expect(template.items.map((item) => pointsOf(template, item)?.toFixed(1))).toEqual(['46.7', '23.3', '30.0']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../domain/facts/registry.ts';
import { ISSUES } from '../domain/imports/issues.ts';
import { packageRoot } from './store/package-root.ts';

const page = readFileSync(join(packageRoot(), 'docs', 'import.md'), 'utf8');

describe('docs/import.md', () => {
  it.each(Object.entries(ISSUES))('says of %s what happened and what to do', (code, { level, en, nextEn }) => {
    expect(page).toContain(`| \`${code}\` | ${level} | ${en} | ${nextEn} |`);
  });

  it('names every file of the bundle, and no finding that is not there', () => {
    for (const { file } of Object.values(FACTS)) expect(page).toContain(`| ${file} |`);
    const told = [...page.matchAll(/^\| `([\w-]+)` \| (?:error|warning) \|/gm)].map((match) => match[1]);
    expect(told.sort()).toEqual(Object.keys(ISSUES).sort());
  });
});

// The templates that come with the product, read as the server reads them.
import { readFileSync } from 'node:fs';
import { type Template, templateSchema } from '../template.ts';
import { templatesFor } from '../templates.ts';

function read(id: string): Template {
  return templateSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../templates/c139/${id}.json`, import.meta.url), 'utf8')),
  );
}

export const CONTROL = read('control-139');
export const COVERAGE = read('coverage-139');
export const BY_COVERAGE = templatesFor([CONTROL, COVERAGE]);
export const BY_CONTROL = templatesFor([CONTROL, COVERAGE], 'control-139');

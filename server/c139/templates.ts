// The C139 templates: files of the product, and of whoever runs it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Template, templateSchema } from '../../domain/c139/template.ts';
import { inOrder } from '../../domain/c139/templates.ts';
import { ConfigError } from '../config.ts';
import { packageRoot } from '../store/package-root.ts';

/** Where templates of one's own are put. */
export function ownTemplates(home: string): string {
  return join(home, 'templates', 'c139');
}

/** Every template of the product and of `home`. Throws `ConfigError` with the file, the place in it and what is wrong. */
export function readTemplates(home: string): Template[] {
  const found = new Map<string, { file: string; template: Template }>();
  for (const folder of [join(packageRoot(), 'templates', 'c139'), ownTemplates(home)]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.json')) continue;
      const file = join(folder, name);
      const template = readTemplate(file);
      const other = found.get(template.id);
      if (other)
        throw new ConfigError(
          `${file}: there is a template ${template.id} already, in ${other.file}; give it another id`,
        );
      found.set(template.id, { file, template });
    }
  }
  return inOrder([...found.values()].map(({ template }) => template));
}

function readTemplate(file: string): Template {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = templateSchema.safeParse(content);
  if (read.success) return read.data;
  const problems = read.error.issues
    .slice(0, 10)
    .map((issue) => `  ${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new ConfigError(`${file} is no C139 template:\n${problems.join('\n')}`);
}

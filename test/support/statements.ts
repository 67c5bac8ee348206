import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyStatement } from '../../server/neo4j/statement.ts';
import { packageRoot } from '../../server/store/package-root.ts';

function filesBelow(folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isStatement(value: object): value is AnyStatement {
  return 'file' in value && 'text' in value && 'params' in value && 'row' in value && 'mode' in value;
}

function collect(value: unknown, found: Map<string, AnyStatement[]>, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (isStatement(value)) {
    found.set(value.file, [...(found.get(value.file) ?? []), value]);
    return;
  }
  // Only the plain containers that statements are kept in; not the insides of schemas.
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
    for (const inner of Object.values(value)) collect(inner, found, seen);
}

/** Every statement the server's modules define, by file; modules that define any call `statement(`. */
export async function definedStatements(): Promise<Map<string, AnyStatement[]>> {
  const found = new Map<string, AnyStatement[]>();
  const seen = new Set<unknown>();
  const sources = filesBelow(join(packageRoot(), 'server'), (name) =>
    /(^|-)statements\.ts$|^(schema|status)\.ts$/.test(name),
  );
  for (const source of sources) collect({ ...(await import(pathToFileURL(source).href)) }, found, seen);
  return found;
}

/** Every Cypher file but the schema's, as statements name them. */
export function cypherFiles(): string[] {
  const root = join(packageRoot(), 'cypher');
  return filesBelow(root, (name) => name.endsWith('.cypher'))
    .map((file) =>
      relative(root, file)
        .replaceAll('\\', '/')
        .replace(/\.cypher$/, ''),
    )
    .filter((file) => !file.startsWith('schema/'));
}

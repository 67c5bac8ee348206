// Brings the database to the schema this program knows. Files are applied in order, once, and never edited afterwards.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { asSystem, type Graph } from '../graph.ts';
import { packageRoot } from '../store/package-root.ts';
import { statement } from './statement.ts';

const schemaVersions = statement({
  file: 'system/schema-versions',
  mode: 'read',
  params: z.object({}),
  row: z.object({ version: z.number(), checksum: z.string() }),
  bound: 'one per schema version',
});
const recordSchemaVersion = statement({
  file: 'system/record-schema-version',
  mode: 'write',
  params: z.object({ version: z.number().int(), checksum: z.string(), name: z.string(), appliedAt: z.string() }),
  row: z.object({ checksum: z.string() }),
  bound: 'one',
});
const awaitIndexes = statement({
  file: 'system/await-indexes',
  mode: 'read',
  params: z.object({ seconds: z.number().int() }),
  row: z.object({}),
  bound: 'none',
});
export const SCHEMA_STATEMENTS = [schemaVersions, recordSchemaVersion, awaitIndexes];

export interface SchemaFile {
  version: number;
  name: string;
  checksum: string;
  commands: string[];
}

/** The schema files of the program, in order. Each command ends with `;` and has to be repeatable (IF NOT EXISTS). */
export function schemaFiles(): SchemaFile[] {
  const folder = join(packageRoot(), 'cypher', 'schema');
  return readdirSync(folder)
    .filter((file) => /^V\d+__\w+\.cypher$/.test(file))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const code = text.replace(/^\/\/.*$/gm, '');
      return {
        version: Number(name.slice(1, name.indexOf('_'))),
        name,
        checksum: createHash('sha256').update(text.replace(/\r\n/g, '\n')).digest('hex'),
        commands: code
          .split(';')
          .map((command) => command.trim())
          .filter(Boolean),
      };
    });
}

/**
 * Applies what is missing and waits until all indexes are online. Two servers may do it at the same time: every command is
 * repeatable and each version is recorded once. Throws when a recorded version differs from its file or is unknown here.
 */
export async function applySchema(graph: Graph, files: SchemaFile[] = schemaFiles()): Promise<{ applied: number[] }> {
  const asking = asSystem('schema', { timeoutMs: 600_000 });
  const stored = new Map((await graph.read(asking, schemaVersions, {})).map((row) => [row.version, row.checksum]));
  const newest = files.at(-1)?.version ?? 0;
  for (const [version, checksum] of stored) {
    if (version > newest)
      throw new Error(
        `The database has schema version ${version}; this program knows ${newest}. Start the newer program.`,
      );
    const file = files.find((each) => each.version === version);
    if (file && file.checksum !== checksum)
      throw new Error(
        `Schema file ${file.name} differs from what was applied to this database. Restore the released file; changes belong in a new version.`,
      );
  }
  const applied: number[] = [];
  for (const file of files) {
    if (stored.has(file.version)) continue;
    for (const command of file.commands) await runCommand(graph, file, command);
    await graph.write(asking, (tx) =>
      tx.run(recordSchemaVersion, {
        version: file.version,
        checksum: file.checksum,
        name: file.name,
        appliedAt: new Date().toISOString(),
      }),
    );
    applied.push(file.version);
  }
  if (applied.length > 0) await graph.runAutoCommit(asking, awaitIndexes, { seconds: 300 });
  return { applied };
}

function runCommand(graph: Graph, file: SchemaFile, text: string): Promise<unknown> {
  return graph.write(asSystem(`schema ${file.name}`, { timeoutMs: 600_000 }), (tx) =>
    tx.run(
      { file: `schema/${file.name}`, mode: 'write', params: z.object({}), row: z.object({}), bound: 'none', text },
      {},
    ),
  );
}

/** Whether the database has every version this program knows; for /readyz. */
export async function schemaIsCurrent(graph: Graph): Promise<boolean> {
  const stored = await graph.read(asSystem('readyz', { timeoutMs: 3_000 }), schemaVersions, {});
  return schemaFiles().every((file) =>
    stored.some((row) => row.version === file.version && row.checksum === file.checksum),
  );
}

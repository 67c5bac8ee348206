import { z } from 'zod';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { statement } from '../../neo4j/statement.ts';

const properties = z.record(z.string(), z.unknown());
const stored = z.object({ stored: properties });
const id = z.object({ id: z.string() });
const written = z.object({ written: z.number() });

export const createImport = statement({
  file: 'import/create',
  mode: 'write',
  params: z.object({ properties }),
  row: id,
  bound: 'one',
});
export const findImport = statement({ file: 'import/find', mode: 'read', params: id, row: stored, bound: 'one' });
export const listImports = statement({
  file: 'import/list',
  mode: 'read',
  params: z.object({ before: z.string(), beforeId: z.string(), limit: z.number().int() }),
  row: stored,
  bound: 'limit',
});
export const countImports = statement({
  file: 'import/count',
  mode: 'read',
  params: z.object({}),
  row: z.object({ count: z.number() }),
  bound: 'one',
});
export const waitingImports = statement({
  file: 'import/waiting',
  mode: 'read',
  params: z.object({ limit: z.number().int() }),
  row: stored,
  bound: 'limit',
});
export const claimImport = statement({
  file: 'import/claim',
  mode: 'write',
  params: id.extend({ worker: z.string(), dead: z.array(z.string()), now: z.string(), until: z.string() }),
  row: stored,
  bound: 'one',
});
export const advanceImport = statement({
  file: 'import/advance',
  mode: 'write',
  params: id.extend({ worker: z.string(), changes: properties, until: z.string() }),
  row: z.object({ cancel: z.boolean() }),
  bound: 'one',
});
export const letGoImport = statement({
  file: 'import/let-go',
  mode: 'write',
  params: id.extend({ worker: z.string(), now: z.string() }),
  row: id,
  bound: 'one',
});
export const requestImport = statement({
  file: 'import/request',
  mode: 'write',
  params: id.extend({ states: z.array(z.string()), changes: properties }),
  row: stored,
  bound: 'one',
});
export const addParts = statement({
  file: 'import/add-parts',
  mode: 'write',
  params: z.object({ rows: z.array(properties) }),
  row: written,
  bound: 'one',
});
export const readParts = statement({
  file: 'import/parts',
  mode: 'read',
  params: id.extend({ kind: z.string(), from: z.number().int(), limit: z.number().int() }),
  row: z.object({ seq: z.number(), name: z.string().nullable(), text: z.string() }),
  bound: 'limit',
});
export const removeParts = statement({
  file: 'import/remove-parts',
  mode: 'write',
  params: id.extend({ kind: z.string(), below: z.number().int(), limit: z.number().int() }),
  row: written,
  bound: 'one',
});
export const storedCounts = statement({
  file: 'import/stored-counts',
  mode: 'read',
  params: z.object({}),
  row: z.object({ counts: z.record(z.enum(FACT_KINDS), z.number()) }),
  bound: 'one',
});

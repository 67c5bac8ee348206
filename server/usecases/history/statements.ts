import { z } from 'zod';
import { statement } from '../../neo4j/statement.ts';

const text = z.string().nullable();
const change = z.object({
  revision: z.number(),
  at: z.string(),
  by: z.string(),
  importId: text,
  kind: z.string(),
  factId: text,
  op: z.enum(['create', 'update', 'remove']),
  before: text,
});
const counted = change.extend({ count: z.number().nullable() });
const page = { before: z.number().int(), limit: z.number().int() };
const count = z.object({ count: z.number() });

export const changes = statement({
  file: 'history/changes',
  mode: 'read',
  params: z.object(page),
  row: counted,
  bound: 'limit',
});
export const changesOfFact = statement({
  file: 'history/changes-of-fact',
  mode: 'read',
  params: z.object({ kind: z.string(), id: z.string(), ...page }),
  row: counted,
  bound: 'limit',
});
export const changesOfAccount = statement({
  file: 'history/changes-of-account',
  mode: 'read',
  params: z.object({ accountId: z.string(), about: z.string(), ...page }),
  row: counted,
  bound: 'limit',
});
export const changesOfPerson = statement({
  file: 'history/changes-of-person',
  mode: 'read',
  params: z.object({ personId: z.string(), about: z.string(), ...page }),
  row: counted,
  bound: 'limit',
});
export const nextOfFacts = statement({
  file: 'history/next-of-facts',
  mode: 'read',
  params: z.object({ facts: z.array(z.object({ kind: z.string(), id: z.string() })), from: z.number().int() }),
  row: z.object({ kind: z.string(), factId: z.string(), before: text }),
  bound: 'one per fact given',
});
export const changesOfRevision = statement({
  file: 'history/changes-of-revision',
  mode: 'read',
  params: z.object({ revision: z.number().int() }),
  row: change.extend({ factIds: z.array(z.string()).nullable() }),
  bound: 'what one transaction wrote, at most a batch of an import',
});
export const heldSeats = statement({
  file: 'history/held-seats',
  mode: 'read',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
  bound: 'one row per id',
});
export const changeCount = statement({
  file: 'history/count',
  mode: 'read',
  params: z.object({}),
  row: count,
  bound: 'one',
});
export const changeCountOfFact = statement({
  file: 'history/count-of-fact',
  mode: 'read',
  params: z.object({ kind: z.string(), id: z.string() }),
  row: count,
  bound: 'one',
});

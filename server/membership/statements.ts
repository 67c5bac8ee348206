import { z } from 'zod';
import { statement } from '../neo4j/statement.ts';
import { heldIn } from '../ownership/statements.ts';

const ids = z.object({ ids: z.array(z.string()) });
const page = z.object({ after: z.string(), limit: z.number().int() });
const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
const written = z.object({ written: z.number() });

function write<P extends z.ZodObject>(file: string, params: P) {
  return statement({ file: `membership/${file}`, mode: 'write', params, row: written, bound: 'one' });
}

export const pendingWork = statement({
  file: 'membership/pending',
  mode: 'read',
  params: z.object({ limit: z.number().int(), importId: z.string().nullable(), heardSince: z.string() }),
  row: z.object({ revision: z.number() }),
  bound: 'limit',
});
export const touchedAccounts = statement({
  file: 'membership/touched',
  mode: 'read',
  params: z.object({ revisions: z.array(z.number()), limit: z.number().int() }),
  row: z.object({ id: z.string() }),
  bound: 'limit',
});
export const workDone = write('done', z.object({ revisions: z.array(z.number()) }));
export const allAccounts = statement({
  file: 'membership/all-accounts',
  mode: 'read',
  params: page,
  row: z.object({
    id: z.string(),
    kind: z.enum(['company', 'branch', 'government', 'other']).nullable(),
    revenue: z.number().nullable(),
    currency: z.string().nullable(),
    groupBoundary: z.boolean().nullable(),
  }),
  bound: 'limit',
});
export const allStakes = statement({
  file: 'membership/all-stakes',
  mode: 'read',
  params: page,
  row: heldIn.row.extend({ open: z.boolean() }),
  bound: 'limit',
});
export const storedMembership = statement({
  file: 'membership/stored',
  mode: 'read',
  params: ids,
  row: z.object({
    id: z.string(),
    generation: z.number().nullable(),
    members: z.number().nullable(),
    affiliates: z.number().nullable(),
    edges: z.array(z.tuple([z.number(), z.string(), z.number().nullable(), z.number()])),
  }),
  bound: 'one per root given',
});
export const addEdges = write('add', rows);
export const flipGroups = write('flip', rows.extend({ on: z.string(), revision: z.number().int() }));
export const dropGroups = write('drop-groups', ids);
export const sweepEdges = write('sweep', ids.extend({ limit: z.number().int() }));
export const datedStakes = statement({
  file: 'membership/dated',
  mode: 'read',
  params: z.object({ after: z.string(), on: z.string() }),
  row: z.object({ id: z.string() }),
  bound: 'ends of stakes dated between the two days',
});
export const rolledOn = statement({
  file: 'membership/rolled-on',
  mode: 'read',
  params: z.object({}),
  row: z.object({ day: z.string().nullable() }),
  bound: 'one',
});
export const noteRolled = write('note-rolled', z.object({ on: z.string() }));
export const rollGroups = write('roll', z.object({ on: z.string(), limit: z.number().int() }));
export const groupIds = statement({
  file: 'membership/group-ids',
  mode: 'read',
  params: page,
  row: z.object({ id: z.string() }),
  bound: 'limit',
});

import { z } from 'zod';
import { stakeRecord } from '../../domain/facts/account.ts';
import { statement } from '../neo4j/statement.ts';

const params = z.object({ ids: z.array(z.string()), all: z.boolean(), sees: z.array(z.string()) });
const stake = stakeRecord.omit({ until: true, evidence: true, by: true }).extend({
  id: z.string(),
  until: z.string().nullable(),
});
function ends(file: string) {
  const row = z.object({ ownerId: z.string(), ownedId: z.string() });
  return statement({ file: `ownership/${file}`, mode: 'read', params, row, bound: 'what the ids given hold' });
}

export const heldBy = ends('held-by');
export const heldByPeople = ends('held-by-people');
export const heldIn = statement({
  file: 'ownership/held-in',
  mode: 'read',
  params,
  row: stake,
  bound: 'stakes in the ids given',
});
const text = z.string().nullable();
export const ownershipAccounts = statement({
  file: 'ownership/accounts',
  mode: 'read',
  params,
  row: z.object({
    id: z.string(),
    name: z.string(),
    nameEn: text,
    kind: z.enum(['company', 'branch', 'government', 'other']).nullable(),
    country: text,
    industry: text,
    revenue: z.number().nullable(),
    currency: text,
    groupBoundary: z.boolean().nullable(),
    source: text,
  }),
  bound: 'one per id given',
});
export const ownershipPeople = statement({
  file: 'ownership/people',
  mode: 'read',
  params: params.pick({ ids: true }),
  row: z.object({ id: z.string(), name: z.string(), nameEn: text }),
  bound: 'one per id given',
});

import { z } from 'zod';
import { accountRecord } from '../../domain/facts/account.ts';
import { holderRecord, personRecord, seatRecord } from '../../domain/facts/person.ts';
import { statement } from '../neo4j/statement.ts';

const params = z.object({ ids: z.array(z.string()), all: z.boolean(), sees: z.array(z.string()) });
const provenance = { source: true, observedOn: true } as const;

export const organogramAccounts = statement({
  file: 'organogram/accounts',
  mode: 'read',
  params,
  row: accountRecord.pick({ id: true, name: true, evidence: true, ...provenance }),
  bound: 'one row per id',
});
export const organogramSeats = statement({
  file: 'organogram/seats',
  mode: 'read',
  params: params.pick({ ids: true }),
  row: seatRecord.pick({
    id: true,
    accountId: true,
    title: true,
    department: true,
    reportsToId: true,
    since: true,
    until: true,
    evidence: true,
    ...provenance,
  }),
  bound: 'the seats of the accounts given',
});
export const organogramHolds = statement({
  file: 'organogram/holds',
  mode: 'read',
  params,
  row: holderRecord
    .pick({ seatId: true, since: true, until: true, ended: true, ...provenance })
    .extend({ accountId: z.string(), person: personRecord.pick({ id: true, name: true, left: true, ...provenance }) }),
  bound: 'the holds of the accounts given',
});

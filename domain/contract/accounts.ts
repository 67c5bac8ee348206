import { z } from 'zod';
import { accountRecord } from '../facts/account.ts';
import { factKey, ledger, listQuery } from './common.ts';
import { CONTROLS, LEVELS, problem, ultimateController } from './groups.ts';

/** One stated value of a record, with where it comes from. */
export const statedFact = z.object({
  column: z.string(),
  value: z.unknown(),
  source: z.string().nullable(),
  observedOn: z.string().nullable(),
  confidence: z.string().nullable(),
  recordedAt: z.string(),
  recordedBy: z.string(),
});

export const accountAnswer = accountRecord.extend({
  revision: z.number().int(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  facts: z.array(statedFact),
  level: z.enum(LEVELS),
  group: z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() }).nullable(),
  colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
  counts: z.object({
    people: z.number().int(),
    deals: z.number().int(),
    orders: z.number().int(),
    interactions: z.number().int(),
    owns: z.number().int(),
    owners: z.number().int(),
  }),
});
export type AccountAnswer = z.infer<typeof accountAnswer>;

/** Ledgers in one answer of stakes or owners: the largest rows; `only` explains any one of the others. */
export const STAKE_LEDGERS = 100;

export const stakeRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  kind: z.enum(['account', 'person', 'government']),
  stake: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  complete: z.boolean(),
  control: z.enum(CONTROLS),
  depth: z.number().int(),
  reason: z.string().optional(),
  ledger: ledger.optional(),
  controlLedger: ledger.optional(),
});
export type StakeRow = z.infer<typeof stakeRow>;

export const stakesAnswer = z.object({
  id: z.string(),
  asOf: z.string(),
  rows: z.array(stakeRow),
  total: z.number().int(),
  limit: z.number().int(),
  problems: z.array(problem),
});
export const ownersAnswer = stakesAnswer.extend({ controllers: z.array(ultimateController) });

/** Names of what records refer to, by kind and id. */
export const names = z.record(z.string(), z.record(z.string(), z.string()));

export const changeRow = z.object({
  revision: z.number().int(),
  at: z.string(),
  by: z.string(),
  importId: z.string().nullable(),
  kind: z.string(),
  /** Empty where an import made many at once: `count` of them. */
  factId: z.string(),
  count: z.number().int(),
  op: z.enum(['create', 'update', 'remove']),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  /** False when later changes of the same record rest on it. */
  undoable: z.boolean(),
});
export const historyAnswer = z.object({
  rows: z.array(changeRow),
  total: z.number().int(),
  limit: z.number().int(),
  next: z.string().optional(),
  names,
  namesEn: names,
});
export type ChangeRow = z.infer<typeof changeRow>;

/** Lists of a collection, by id; `accountId` narrows to one account where the kind knows one, `q` to names that contain it. */
export const factListQuery = listQuery.extend({
  accountId: factKey.optional(),
  q: z.string().min(1).max(200).optional(),
});

/** What every record carries besides its own columns. */
export const recordStamps = z.object({
  factId: z.string(),
  revision: z.number().int(),
  recordedAt: z.string(),
  recordedBy: z.string(),
});

/** A person's seats with their accounts, and who of ours is tied to him by a stated tie. */
export const personExtras = z.object({
  seats: z.array(
    z.object({
      seatId: z.string(),
      accountId: z.string(),
      accountName: z.string(),
      accountNameEn: z.string().nullable(),
      title: z.string().nullable(),
      department: z.string().nullable(),
      layer: z.string().nullable(),
      since: z.string().nullable(),
      until: z.string().nullable(),
      inForce: z.boolean(),
    }),
  ),
  ties: z.array(
    z.object({ colleagueId: z.string(), name: z.string(), strength: z.number(), observedOn: z.string().nullable() }),
  ),
  lastContact: z.string().nullable(),
});
export type PersonExtras = z.infer<typeof personExtras>;

import { z } from 'zod';
import { SIGNAL_KINDS, SIGNAL_STATES } from '../../../domain/signals/kinds.ts';
import { statement } from '../../neo4j/statement.ts';

const text = z.string().nullable();
const ids = z.object({ ids: z.array(z.string()) });
const causes = z.object({ causes: z.array(z.string()) });
const written = z.object({ written: z.number().int() });
const kind = z.enum(SIGNAL_KINDS);
const known = z.object({ cause: z.string(), kind, state: z.enum(SIGNAL_STATES) });

export const signalAccounts = statement({
  file: 'signals/accounts',
  mode: 'read',
  params: z.object({ after: z.string(), seated: z.boolean(), limit: z.number().int() }),
  row: z.object({ id: z.string() }),
  bound: 'limit',
});
export const contractsOf = statement({
  file: 'signals/contracts',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), accountId: z.string(), productId: text, endsOn: text }),
  bound: 'facts of the accounts given',
});
export const decisionChanges = statement({
  file: 'signals/decision-changes',
  mode: 'read',
  params: ids,
  row: z.object({ factId: z.string(), revision: z.number().int(), at: z.string(), before: z.string() }),
  bound: 'changes of the decisions given',
});
export const teamsOf = statement({
  file: 'signals/teams',
  mode: 'read',
  params: ids,
  row: z.object({ dealId: z.string(), id: z.string() }),
  bound: 'teams of the deals given',
});
export const aliveSignals = statement({
  file: 'signals/alive',
  mode: 'read',
  params: z.object({ after: z.string(), limit: z.number().int() }),
  row: known,
  bound: 'limit',
});
export const knownSignals = statement({
  file: 'signals/known',
  mode: 'read',
  params: causes,
  row: known,
  bound: 'one row per cause',
});
export const knownDrops = statement({
  file: 'signals/drops',
  mode: 'read',
  params: ids,
  row: z.object({ cause: z.string(), accountId: z.string(), since: z.string() }),
  bound: 'signals of one kind at the accounts given',
});
export const raiseSignals = statement({
  file: 'signals/raise',
  mode: 'write',
  params: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  row: z.object({ id: z.string() }),
  bound: 'one per row given',
});
export const endSignals = statement({
  file: 'signals/end',
  mode: 'write',
  params: causes.extend({ day: z.string(), at: z.string() }),
  row: written,
  bound: 'one',
});
export const bringBackSignals = statement({
  file: 'signals/bring-back',
  mode: 'write',
  params: causes.extend({ at: z.string() }),
  row: written,
  bound: 'one',
});

const sight = { all: z.boolean(), sees: z.array(z.string()) };
const filter = {
  ...sight,
  today: z.string(),
  state: z.enum([...SIGNAL_STATES, 'all']),
  colleague: text,
  unassigned: z.boolean(),
  account: text,
  deal: text,
  group: text,
};
const stored = z.object({
  id: z.string(),
  kind,
  state: z.enum(SIGNAL_STATES),
  accountId: z.string(),
  dealId: text,
  personId: text,
  contractId: text,
  since: text,
  firedOn: z.string(),
  told: z.array(z.string()),
  figures: z.string(),
  ruleVersion: z.number().int(),
  until: text,
  reason: text,
  by: text,
  at: text,
  overOn: text,
});
export type StoredSignal = z.infer<typeof stored>;
export const listedSignals = statement({
  file: 'signals/list',
  mode: 'read',
  params: z.object({
    ...filter,
    kind: kind.nullable(),
    firedOn: z.string(),
    after: z.string(),
    limit: z.number().int(),
  }),
  row: stored,
  bound: 'limit',
});
export const signalCounts = statement({
  file: 'signals/counts',
  mode: 'read',
  params: z.object(filter),
  row: z.object({ kind, count: z.number().int() }),
  bound: 'one per kind',
});
export const signalTally = statement({
  file: 'signals/tally',
  mode: 'read',
  params: z.object(filter),
  row: z.object({ colleagueId: text, kind, count: z.number().int() }),
  bound: 'kinds times colleagues',
});
export const setSignal = statement({
  file: 'signals/set',
  mode: 'write',
  params: z.object({
    ...sight,
    id: z.string(),
    state: z.enum(SIGNAL_STATES),
    until: text,
    reason: text,
    by: z.string(),
    at: z.string(),
  }),
  row: stored,
  bound: 'one',
});
export const changedRules = statement({
  file: 'signals/rules',
  mode: 'read',
  params: z.object({}),
  row: z.object({ kind, version: z.number().int(), rule: z.string(), by: z.string(), at: z.string() }),
  bound: 'one per kind',
});
export const ruleVersions = statement({
  file: 'signals/rule-versions',
  mode: 'read',
  params: z.object({ kind: z.string(), limit: z.number().int() }),
  row: z.object({ version: z.number().int(), rule: z.string(), by: z.string(), at: z.string() }),
  bound: 'limit',
});
export const keepRule = statement({
  file: 'signals/keep-rule',
  mode: 'write',
  params: z.object({ kind: z.string(), rule: z.string(), by: z.string(), at: z.string() }),
  row: z.object({ version: z.number().int() }),
  bound: 'one',
});
const run = z.object({ day: z.string() });
export const lastRun = statement({
  file: 'signals/last-run',
  mode: 'read',
  params: z.object({}),
  row: run,
  bound: 'one',
});
export const noteRun = statement({ file: 'signals/note-run', mode: 'write', params: run, row: run, bound: 'one' });

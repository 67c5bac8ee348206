// The page of one account: what is stated of it and by whom, where it stands, what hangs on it.
import type { z } from 'zod';
import type { AccountAnswer, statedFact } from '../../../domain/contract/accounts.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { Account } from '../../../domain/facts/account.ts';
import { accountRecord } from '../../../domain/facts/account.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Stamps, StoredFact } from '../../facts/stored.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { visible } from '../facts/read.ts';
import { changesOfFact } from '../history/statements.ts';
import { levelOfAccount } from './levels.ts';
import { standingOf } from './load.ts';
import { accountCounts, managersOf } from './statements.ts';

const PROVENANCE = ['source', 'observedOn', 'confidence', 'evidence', 'by'];
/** Changes looked at to find who stated a value; older values count as stated when the record was made. */
const HISTORY = 200;

export async function accountPage(app: App, asking: Asking, id: string, asOf: string): Promise<AccountAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const fact = (await findFacts(tx, 'account', [id])).get(id);
    if (!fact || !visible(asking, fact.record)) throw new MeridianError('fact-not-found', { kind: 'account', id });
    const standing = await standingOf(tx, id, asOf);
    const group = standing.stored[0];
    const [counts] = await tx.run(accountCounts, { id });
    const colleagues = await tx.run(managersOf, { ids: [id] });
    const { revision, recordedAt, recordedBy } = fact.stamps;
    // The write path stores records of exactly this shape.
    const record = fact.record as unknown as Account;
    return {
      ...record,
      revision,
      recordedAt,
      recordedBy,
      facts: await statedFacts(tx, fact),
      level: await levelOfAccount(tx, asking.viewer, id, asOf),
      group: group ? { id: group.id, name: group.name, nameEn: group.nameEn } : null,
      colleagues: colleagues.map((row) => ({ id: row.id, name: row.name })),
      counts: counts ?? { people: 0, deals: 0, orders: 0, interactions: 0, owns: 0, owners: 0 },
    };
  });
}

interface Image {
  record: AnyRecord;
  stamps: Stamps;
}

/** Every stated value with the source and date of the write that gave it: the newest change in which it differs. */
async function statedFacts(tx: Transaction, fact: StoredFact): Promise<z.infer<typeof statedFact>[]> {
  const rows = await tx.run(changesOfFact, {
    kind: 'account',
    id: fact.id,
    before: Number.MAX_SAFE_INTEGER,
    limit: HISTORY,
  });
  const states: { record: AnyRecord; at: string; by: string }[] = [];
  let later = fact.record;
  for (const row of rows) {
    if (row.op !== 'update' || row.before === null) continue;
    states.push({ record: later, at: row.at, by: row.importId ? `import:${row.importId}` : row.by });
    const image: Image = JSON.parse(row.before);
    later = image.record;
  }
  states.push({ record: later, at: fact.stamps.recordedAt, by: fact.stamps.recordedBy });
  return Object.keys(accountRecord.shape)
    .filter((column) => column !== 'id' && !PROVENANCE.includes(column))
    .flatMap((column) => {
      const value = fact.record[column] ?? null;
      if (value === null || (Array.isArray(value) && value.length === 0)) return [];
      const same = (record: AnyRecord) => JSON.stringify(record[column] ?? null) === JSON.stringify(value);
      // The write that gave the value: the oldest state, without a break from now, that has it.
      const broken = states.findIndex((state) => !same(state.record));
      const given = states[(broken === -1 ? states.length : broken) - 1] ?? states[0];
      const { source, observedOn, confidence } = given?.record ?? {};
      return [
        {
          column,
          value,
          source: source === undefined || source === null ? null : String(source),
          observedOn: observedOn === undefined || observedOn === null ? null : String(observedOn),
          confidence: confidence === undefined || confidence === null ? null : String(confidence),
          recordedAt: given?.at ?? fact.stamps.recordedAt,
          recordedBy: given?.by ?? fact.stamps.recordedBy,
        },
      ];
    });
}

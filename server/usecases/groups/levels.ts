import { levelsOf } from '../../../domain/coverage/levels.ts';
import type { Level } from '../../../domain/coverage/result.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { loadFactsOf } from './load.ts';

/** The level of one account by its own facts. */
export async function levelOfAccount(tx: Transaction, viewer: Viewer, id: string, asOf: string): Promise<Level> {
  const member = { id, parentIds: [], effectiveStake: 1 };
  const account = { id, name: id, revenue: null, currency: null };
  const facts = await loadFactsOf(tx, viewer, id, [member], [account]);
  return levelsOf(facts, asOf).get(id) ?? 'untouched';
}

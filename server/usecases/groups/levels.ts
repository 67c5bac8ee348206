// The level of accounts: the one place where use cases ask the coverage analytics for it.
import type { Level } from '../../../domain/contract/groups.ts';
import type { GroupFacts } from '../../../domain/coverage/facts.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { loadFactsOf } from './load.ts';

/** The level of every member, by id. */
export function levelsOf(_facts: GroupFacts, _asOf: string): Map<string, Level> {
  return new Map();
}

/** The level of one account by its own facts. */
export async function levelOfAccount(tx: Transaction, viewer: Viewer, id: string, asOf: string): Promise<Level> {
  const member = { id, parentIds: [], effectiveStake: 1 };
  const account = { id, name: id, revenue: null, currency: null };
  const facts = await loadFactsOf(tx, viewer, id, [member], [account]);
  return levelsOf(facts, asOf).get(id) ?? 'untouched';
}

import { levelsOf } from '../../../domain/coverage/levels.ts';
import type { Level } from '../../../domain/coverage/result.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { loadLevelFacts } from './load.ts';

/** The level of one account by its own facts. */
export async function levelOfAccount(tx: Transaction, viewer: Viewer, id: string, asOf: string): Promise<Level> {
  const member = { id, parentIds: [], effectiveStake: 1 };
  return levelsOf(await loadLevelFacts(tx, viewer, [member]), asOf).get(id) ?? 'untouched';
}

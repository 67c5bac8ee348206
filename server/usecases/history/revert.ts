// Taking changes back: of one revision, or of a whole import by its changes in reverse.
import { MeridianError } from '../../../domain/contract/errors.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { applyFacts, findFacts, removeFacts, type Write } from '../../facts/apply.ts';
import { linkLater } from '../../facts/lines.ts';
import type { StoredFact } from '../../facts/stored.ts';
import type { Transaction } from '../../graph.ts';
import { usesOf } from '../facts/write.ts';
import { heldSeats } from './statements.ts';

/** One kept change, or the list of what a transaction created. */
export interface KeptChange {
  revision: number;
  kind: string;
  op: 'create' | 'update' | 'remove';
  factId: string | null;
  factIds: string[] | null;
  before: string | null;
}
export interface FactName {
  kind: FactKind;
  id: string;
}
export interface Reverted {
  undone: FactName[];
  /** Left as they are: changed since, or others rest on them. */
  kept: FactName[];
}

/** Whether a record still is, or is again, as the change left it. */
type IsUntouched = (stored: StoredFact, change: KeptChange) => boolean;

/**
 * Brings back the states before, newest change first: created records go (dependents before what they rest on), removed ones
 * return, changed ones get their old values. What is not `untouched`, or still carries others' records, is kept and listed.
 */
export async function revert(write: Write, changes: KeptChange[], untouched: IsUntouched): Promise<Reverted> {
  const result: Reverted = { undone: [], kept: [] };
  const order = (change: KeptChange) => FACT_KINDS.indexOf(kindOf(change));
  const created = changes.filter((change) => change.op === 'create').sort((a, b) => order(b) - order(a));
  const others = changes.filter((change) => change.op !== 'create').sort((a, b) => order(a) - order(b));
  for (const change of others) await bringBack(write, change, untouched, result);
  for (const change of created) await takeBack(write, change, untouched, result);
  return result;
}

function kindOf(change: KeptChange): FactKind {
  const kind = FACT_KINDS.find((each) => each === change.kind);
  if (!kind) throw new MeridianError('internal');
  return kind;
}

async function bringBack(write: Write, change: KeptChange, untouched: IsUntouched, result: Reverted): Promise<void> {
  const kind = kindOf(change);
  const id = change.factId ?? '';
  const stored = (await findFacts(write.tx, kind, [id])).get(id);
  const changedSince = change.op === 'remove' ? stored !== undefined : !stored || !untouched(stored, change);
  if (changedSince || change.before === null) {
    result.kept.push({ kind, id });
    return;
  }
  const { record }: { record: AnyRecord } = JSON.parse(change.before);
  const { later } = await applyFacts(write, kind, [{ record }]);
  await linkLater(write, kind, later);
  result.undone.push({ kind, id });
}

async function takeBack(write: Write, change: KeptChange, untouched: IsUntouched, result: Reverted): Promise<void> {
  const kind = kindOf(change);
  const ids = change.factIds ?? [];
  const stored = await findFacts(write.tx, kind, ids);
  const held = await heldAmong(write.tx, kind, [...stored.keys()]);
  const going: string[] = [];
  for (const [id, fact] of stored)
    if (untouched(fact, change) && !held.has(id)) going.push(id);
    else result.kept.push({ kind, id });
  if (going.length > 0) await removeFacts(write, kind, going);
  for (const id of going) result.undone.push({ kind, id });
}

/** Those of the records, which all are to go, that others hold on to. Seats made together may report to each other. */
async function heldAmong(tx: Transaction, kind: FactKind, ids: string[]): Promise<Set<string>> {
  if (kind === 'seat') return new Set((await tx.run(heldSeats, { ids })).map(({ id }) => id));
  const held = new Set<string>();
  for (const id of ids) if ((await usesOf(tx, kind, id)).length > 0) held.add(id);
  return held;
}

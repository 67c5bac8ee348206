import { MeridianError } from '../../../domain/contract/errors.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { beginWrite, endWrite } from '../../facts/apply.ts';
import type { StoredFact } from '../../facts/stored.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { deriveAfterWrite } from '../groups/derive.ts';
import { imageOf, isSame } from './image.ts';
import { type KeptChange, revert } from './revert.ts';
import { changesOfRevision, nextOfFacts } from './statements.ts';

/** Undoes one edit, itself as a new revision. Throws `cannot-undo` when a later change rests on it; nothing is undone then. */
export async function undoRevision(app: App, asking: Asking, revision: number) {
  const { value, bookmark } = await app.graph.write(asking, async (tx) => {
    const write = await beginWrite(tx, { by: asking.viewer.id, at: app.now(), importId: null });
    const changes = await tx.run(changesOfRevision, { revision });
    if (changes.length === 0) throw new MeridianError('fact-not-found', { revision });
    if (changes.some((change) => change.importId !== null))
      throw new MeridianError('cannot-undo', {
        revision,
        why: 'it is part of an import, which is undone as a whole',
        importId: changes[0]?.importId,
      });
    const left = await statesLeft(tx, changes, revision);
    const { undone, kept } = await revert(write, changes, (stored, { kind }) => isAsLeft(kind, stored, revision, left));
    if (kept.length > 0) throw new MeridianError('cannot-undo', { revision, changedSince: kept });
    await endWrite(write);
    return { revision: write.revision, facts: undone, derive: write.membership.size > 0 };
  });
  const after = value.derive ? await deriveAfterWrite(app, asking, bookmark) : { groupsPending: false, bookmark };
  app.wrote();
  return { revision: value.revision, undid: revision, facts: value.facts, ...after };
}

/** The states a revision left of the records that were written again since, by kind and id: each stands before the next change. */
async function statesLeft(
  tx: Transaction,
  changes: readonly KeptChange[],
  revision: number,
): Promise<Map<string, AnyRecord | null>> {
  const facts = changes.flatMap(({ kind, factId, factIds }) =>
    [...(factIds ?? (factId === null ? [] : [factId]))].map((id) => ({ kind, id })),
  );
  const next = await tx.run(nextOfFacts, { facts, from: revision + 1 });
  return new Map(next.map(({ kind, factId, before }) => [`${kind} ${factId}`, imageOf(before)]));
}

/**
 * Whether a record is as the revision left it: nothing wrote it since, or what was written was taken back, so that edits
 * of one record can be undone one after the other.
 */
function isAsLeft(kind: string, stored: StoredFact, revision: number, left: Map<string, AnyRecord | null>): boolean {
  if (stored.stamps.revision === revision) return true;
  const state = left.get(`${kind} ${stored.id}`);
  return state !== undefined && state !== null && isSame(kind, state, stored);
}

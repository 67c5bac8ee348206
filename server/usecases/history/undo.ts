import { MeridianError } from '../../../domain/contract/errors.ts';
import { beginWrite, endWrite } from '../../facts/apply.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { deriveAfterWrite } from '../groups/derive.ts';
import { revert } from './revert.ts';
import { changesOfRevision } from './statements.ts';

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
    const { undone, kept } = await revert(write, changes, (stamps, change) => stamps.revision === change.revision);
    if (kept.length > 0) throw new MeridianError('cannot-undo', { revision, changedSince: kept });
    await endWrite(write);
    return { revision: write.revision, facts: undone, derive: write.membership.size > 0 };
  });
  const after = value.derive ? await deriveAfterWrite(app, asking, bookmark) : { groupsPending: false, bookmark };
  return { revision: value.revision, undid: revision, facts: value.facts, ...after };
}

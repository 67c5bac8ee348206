import { useState } from 'react';
import type { ReachEdit } from '../../../../domain/reach/edits.ts';
import { type Statement, writesOf } from '../../../core/what-if/keep.ts';
import { useWrites } from '../../../data/facts.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useUndoToast } from '../../../shell/undo-toast.tsx';
import { useModel } from '../use-deal.ts';

interface Failure {
  /** Edits that are kept, of all that were to be. */
  done: number;
  all: number;
  error: unknown;
}

/** Writes edits as facts in their order; those written are no longer tried. Where one fails, the rest stays as it is. */
export function useKeep(onKept: () => void) {
  const { texts } = useLook();
  const { facts, deal, edits, setEdits } = useModel();
  const writes = useWrites();
  const toast = useUndoToast();
  const [failed, setFailed] = useState<Failure | null>(null);
  const keep = async (keepable: readonly ReachEdit[], stated: Statement) => {
    const planned = keepable.map((edit) => ({ edit, writes: writesOf(facts, deal.id, edit, stated) }));
    const { done, failed: error } = await writes.mutateAsync(planned.flatMap((each) => each.writes));
    let left = done.length;
    const kept: ReachEdit[] = [];
    for (const each of planned) {
      left -= each.writes.length;
      if (left < 0) break;
      kept.push(each.edit);
    }
    setEdits(edits.filter((edit) => !kept.includes(edit)));
    const changed = done.filter((answer) => answer.outcome !== 'unchanged');
    if (changed.length > 0) toast(texts.deal.kept(kept.length), changed);
    if (error === null) onKept();
    else setFailed({ done: kept.length, all: planned.length, error });
  };
  return { keep, isPending: writes.isPending, failed };
}

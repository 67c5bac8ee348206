import type { C139Written } from '../../../domain/contract/c139.ts';
import { type C139Write, useC139Write } from '../../data/c139.ts';
import { useUndoToast } from '../../shell/undo-toast.tsx';

/** Takes up a gap or ends an action of any deal, says so, and offers to take it back. */
export function useGapStep() {
  const write = useC139Write();
  const toast = useUndoToast();
  /** Null where it failed: `error` says why. */
  const step = async (what: string, wanted: C139Write): Promise<C139Written | null> => {
    const written = await write.mutateAsync(wanted).catch(() => null);
    if (written) toast(what, { ...written, groupsPending: false });
    return written;
  };
  return { step, isPending: write.isPending, error: write.error };
}

import type { C139Written } from '../../../domain/contract/c139.ts';
import { type C139Write, useC139Write } from '../../data/c139.ts';
import { useLook } from '../../shell/settings.tsx';
import { useUndoToast } from '../../shell/undo-toast.tsx';
import { movedWords } from '../deal/c139/use-step.ts';

/** Takes up a gap or ends an action of any deal, says what it moved, and offers to take it back. */
export function useGapStep() {
  const { texts } = useLook();
  const write = useC139Write();
  const toast = useUndoToast();
  /** Null where it failed: `error` says why. */
  const step = async (what: string, wanted: C139Write): Promise<C139Written | null> => {
    const written = await write.mutateAsync(wanted).catch(() => null);
    if (written) {
      const said = [what, movedWords(written, texts)].filter((part) => part !== null).join(' · ');
      toast(said, { ...written, groupsPending: false });
    }
    return written;
  };
  return { step, isPending: write.isPending, error: write.error };
}

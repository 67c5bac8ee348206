import { factId } from '../../../domain/facts/registry.ts';
import { withNote } from '../../core/review/meeting.ts';
import { type NoteDraft, readAbout } from '../../core/review/note.ts';
import { useC139Write } from '../../data/c139.ts';
import { useWrite } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';
import { useUndoToast } from '../../shell/undo-toast.tsx';
import type { ReviewedDeal } from './use-review-deal.ts';

/**
 * Writes a note of the meeting where its fact is: on the action as its note, on an item as its evidence. What is stated of an
 * item stays as it is; of an item nobody said anything of, it is stated that it is unknown.
 */
export function useWriteNote({ answer, template }: Pick<ReviewedDeal, 'answer' | 'template'>) {
  const { texts } = useLook();
  const write = useWrite();
  const assess = useC139Write();
  const toast = useUndoToast();
  const written = async ({ about, text }: NoteDraft) => {
    const target = readAbout(about);
    if (target?.kind === 'action') {
      const action = answer.actions.find((each) => each.id === target.id);
      if (!action) return null;
      const patch = { note: withNote(action.note, answer.asOf, text) };
      return write.mutateAsync({ op: 'change', kind: 'action', id: action.id, patch, revision: action.revision });
    }
    const item = answer.items.find((each) => each.item === target?.id);
    if (!item) return null;
    const evidence = withNote(item.evidence, answer.asOf, text);
    if (item.stated) {
      const id = factId('assessment', { dealId: answer.id, template: template.id, item: item.item });
      return write.mutateAsync({ op: 'change', kind: 'assessment', id, patch: { evidence } });
    }
    const scale = template.items.find((each) => each.id === item.item)?.scale ?? '';
    const value = template.scales[scale]?.find((level) => level.unknown)?.value ?? null;
    const answered = await assess.mutateAsync({
      op: 'assess',
      deal: answer.id,
      template: template.id,
      item: item.item,
      body: { value, evidence },
    });
    return { ...answered, groupsPending: false };
  };
  /** False where it was not written: `error` says why. */
  const save = async (draft: NoteDraft): Promise<boolean> => {
    const done = await written(draft).catch(() => null);
    if (done) toast(texts.review.noteSaved, done);
    return done !== null;
  };
  return { save, isPending: write.isPending || assess.isPending, error: write.error ?? assess.error };
}

import { App, Button } from 'antd';
import type { WriteAnswer } from '../../domain/contract/writes.ts';
import { useUndo } from '../data/facts.ts';
import { useFailureWords } from './problem.tsx';
import { useLook } from './settings.tsx';

type Written = Pick<WriteAnswer, 'revision' | 'groupsPending'>;

/** Says that something was written and offers to take it back, for ten seconds; `takeBack` where a view does that in its own way. */
export function useUndoToast(): (what: string, answer: Written, takeBack?: () => void) => void {
  const { notification, message } = App.useApp();
  const { texts } = useLook();
  const undo = useUndo();
  const wordsOf = useFailureWords();
  return (what, { revision, groupsPending }, takeBack) => {
    const key = `undo-${revision}`;
    const take = () => {
      notification.destroy(key);
      if (takeBack) return takeBack();
      // The form that wrote is gone by now, so the answer is waited for here.
      undo.mutateAsync(revision).then(
        (answer) => void message.success(answer.groupsPending ? texts.edit.undoneGroupsPending : texts.edit.undone),
        (error: unknown) => void message.error(wordsOf(error)),
      );
    };
    notification.open({
      key,
      duration: 10,
      title: what,
      description: groupsPending ? texts.edit.groupsPending : undefined,
      actions: (
        <Button size="small" type="primary" onClick={take}>
          {texts.frame.undo}
        </Button>
      ),
    });
  };
}

import { App, Button } from 'antd';
import { useUndo } from '../data/facts.ts';
import { useFailureWords } from './problem.tsx';
import { useLook } from './settings.tsx';

/** Says that something was written and offers to take it back, for ten seconds. */
export function useUndoToast(): (what: string, revision: number) => void {
  const { notification, message } = App.useApp();
  const { texts } = useLook();
  const undo = useUndo();
  const wordsOf = useFailureWords();
  return (what, revision) => {
    const key = `undo-${revision}`;
    const take = () => {
      notification.destroy(key);
      // The form that wrote is gone by now, so the answer is waited for here.
      undo.mutateAsync(revision).then(
        () => void message.success(texts.edit.undone),
        (error: unknown) => void message.error(wordsOf(error)),
      );
    };
    notification.open({
      key,
      duration: 10,
      title: what,
      actions: (
        <Button size="small" type="primary" onClick={take}>
          {texts.frame.undo}
        </Button>
      ),
    });
  };
}

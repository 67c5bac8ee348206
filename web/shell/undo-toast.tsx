import { App, Button } from 'antd';
import { useUndo } from '../data/facts.ts';
import { Failure, failureText } from '../data/failure.ts';
import { useLook } from './settings.tsx';

/** Says that something was written and offers to take it back, for ten seconds. */
export function useUndoToast(): (what: string, revision: number) => void {
  const { notification, message } = App.useApp();
  const { texts, language } = useLook();
  const undo = useUndo();
  return (what, revision) => {
    const key = `undo-${revision}`;
    const take = () => {
      notification.destroy(key);
      undo.mutate(revision, {
        onSuccess: () => void message.success(texts.edit.undone),
        onError: (error) => {
          const text = error instanceof Failure ? failureText(error, language) : null;
          void message.error(text ? `${text.what} ${text.next}` : error.message);
        },
      });
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

import { App, Button } from 'antd';
import { useRef } from 'react';
import type { SignalRow } from '../../../domain/contract/signals.ts';
import { type SignalStep, useSetSignal } from '../../data/signals.ts';
import { useFailureWords } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

export type Wanted = Omit<SignalStep, 'id'>;

/** What a signal was, to be set again. */
function formerOf({ id, state, until, reason }: SignalRow): SignalStep {
  const why = reason === null ? {} : { reason };
  if (state === 'snoozed' && until !== null) return { id, state, until, ...why };
  return { id, state: state === 'done' ? 'done' : 'open', ...why };
}

/** Sets what becomes of signals, says so, and offers to take it back. */
export function useSignalSteps() {
  const { texts } = useLook();
  const t = texts.signals;
  const { notification, message } = App.useApp();
  const wordsOf = useFailureWords();
  const { mutateAsync } = useSetSignal();
  const last = useRef<{ former: SignalStep; toast: string } | null>(null);
  const set = (step: SignalStep) =>
    mutateAsync(step).then(
      () => true,
      (error: unknown) => {
        void message.error(wordsOf(error));
        return false;
      },
    );
  const takeBack = async (former: SignalStep, toast: string) => {
    notification.destroy(toast);
    last.current = null;
    if (await set(former)) void message.success(former.state === 'open' ? t.undone : texts.edit.undone);
  };
  const step = async (row: SignalRow, wanted: Wanted, about: string) => {
    const former = formerOf(row);
    const toast = `signal-${row.id}`;
    if (!(await set({ id: row.id, ...wanted }))) return;
    last.current = { former, toast };
    const said =
      wanted.state === row.state ? t.reasonKept : wanted.until ? t.setUntil(wanted.until) : t.set[wanted.state];
    notification.open({
      key: toast,
      duration: 10,
      title: said,
      description: about,
      actions: (
        <Button size="small" type="primary" onClick={() => void takeBack(former, toast)}>
          {texts.frame.undo}
        </Button>
      ),
    });
  };
  /** Takes back the last step of this page. */
  const back = () => {
    if (last.current) void takeBack(last.current.former, last.current.toast);
    else void message.info(t.nothingToUndo);
  };
  return { step, back };
}

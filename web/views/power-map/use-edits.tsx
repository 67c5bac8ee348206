import { App } from 'antd';
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import type { WriteAnswer } from '../../../domain/contract/writes.ts';
import { type Edit, type EditStack, NO_EDITS, redone, undone, written } from '../../core/power-map/edit-stack.ts';
import type { Basis, FactWrite } from '../../core/power-map/writes.ts';
import { useUndo, useWrite } from '../../data/facts.ts';
import { useFailureWords } from '../../shell/problem.tsx';
import { useTexts } from '../../shell/settings.tsx';
import { useUndoToast } from '../../shell/undo-toast.tsx';
import { useBasis } from './basis.tsx';

interface Edits {
  stack: EditStack;
  busy: boolean;
  /** Asks what the edit rests on, then writes one fact after the other; false where nothing was written. */
  run(what: string, make: (basis: Basis) => FactWrite[]): Promise<boolean>;
  /** An edit a form wrote by itself. */
  note(what: string, answer: WriteAnswer): void;
  undo(): void;
  redo(): void;
}
const EditsContext = createContext<Edits | null>(null);

export function useEdits(): Edits {
  const edits = useContext(EditsContext);
  if (!edits) throw new Error('useEdits is used outside of EditsProvider');
  return edits;
}

/** Everything written in this view, with a toast and steps back and forth. */
export function EditsProvider({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const { message } = App.useApp();
  const wordsOf = useFailureWords();
  const toast = useUndoToast();
  const { ask } = useBasis();
  const write = useWrite();
  const undo = useUndo();
  const [stack, setStack] = useState(NO_EDITS);
  const [waiting, setWaiting] = useState(0);
  // Keys come faster than writes end, and a toast may be clicked long after it was made: each step begins where the last one ended.
  const latest = useRef(stack);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const asking = useRef(false);
  const become = (next: EditStack) => {
    latest.current = next;
    setStack(next);
  };
  const inTurn = <T,>(work: () => Promise<T>): Promise<T> => {
    setWaiting((now) => now + 1);
    const done = turn.current.then(work).finally(() => setWaiting((now) => now - 1));
    turn.current = done.catch(() => undefined);
    return done;
  };

  const takeBack = async (edit: Edit) => {
    const revisions: number[] = [];
    for (const revision of edit.revisions.toReversed()) revisions.push((await undo.mutateAsync(revision)).revision);
    return revisions;
  };
  /** One step back or forth; `work` answers what it did, null where there was nothing to do. */
  const step = (work: () => Promise<string | null>) =>
    void inTurn(work).then(
      (done) => done !== null && void message.success(done),
      (error: unknown) => void message.error(wordsOf(error)),
    );
  const undoEdit = (found: () => Edit | undefined) =>
    step(async () => {
      const edit = found();
      if (!edit) return null;
      const revisions = await takeBack(edit);
      become(undone(latest.current, edit, revisions));
      return texts.edit.undone;
    });
  const noted = (what: string, answers: readonly WriteAnswer[]) => {
    const changed = answers.filter(({ outcome }) => outcome !== 'unchanged');
    const last = changed.at(-1);
    if (!last) return;
    const edit: Edit = { what, revisions: changed.map(({ revision }) => revision) };
    become(written(latest.current, edit));
    toast(what, last, () => undoEdit(() => latest.current.past.find((each) => each === edit)));
  };
  const writeAll = async (what: string, writes: readonly FactWrite[]) => {
    const answers: WriteAnswer[] = [];
    try {
      for (const one of writes) answers.push(await write.mutateAsync(one));
    } catch (error) {
      void message.error(wordsOf(error));
      // Half of an edit is no edit: what was written of it is taken back.
      await takeBack({ what, revisions: answers.map(({ revision }) => revision) }).catch(() => undefined);
      return false;
    }
    noted(what, answers);
    return true;
  };
  const edits: Edits = {
    stack,
    busy: waiting > 0,
    async run(what, make) {
      // A second press before the first is seen is the same edit.
      if (asking.current) return false;
      asking.current = true;
      try {
        const basis = await ask();
        return basis !== null && (await inTurn(() => writeAll(what, make(basis))));
      } finally {
        asking.current = false;
      }
    },
    note: (what, answer) => noted(what, [answer]),
    undo: () => undoEdit(() => latest.current.past.at(-1)),
    redo: () =>
      step(async () => {
        const [edit] = latest.current.future;
        if (!edit) return null;
        const revisions = await takeBack(edit);
        become(redone(latest.current, edit, revisions));
        return texts.powerMap.redone;
      }),
  };
  return <EditsContext.Provider value={edits}>{children}</EditsContext.Provider>;
}

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
  const [busy, setBusy] = useState(false);
  // A toast may be clicked long after it was made.
  const latest = useRef(stack);
  latest.current = stack;

  const takeBack = async (edit: Edit) => {
    const revisions: number[] = [];
    for (const revision of edit.revisions.toReversed()) revisions.push((await undo.mutateAsync(revision)).revision);
    return revisions;
  };
  const step = async (work: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    await work().then(
      (done) => void message.success(done),
      (error: unknown) => void message.error(wordsOf(error)),
    );
    setBusy(false);
  };
  const undoEdit = (edit: Edit) =>
    step(async () => {
      const revisions = await takeBack(edit);
      setStack((now) => undone(now, edit, revisions));
      return texts.edit.undone;
    });
  const noted = (what: string, answers: readonly WriteAnswer[]) => {
    const changed = answers.filter(({ outcome }) => outcome !== 'unchanged');
    const last = changed.at(-1);
    if (!last) return;
    const edit: Edit = { what, revisions: changed.map(({ revision }) => revision) };
    setStack((now) => written(now, edit));
    toast(what, last, () => {
      if (latest.current.past.includes(edit)) void undoEdit(edit);
    });
  };
  const edits: Edits = {
    stack,
    busy,
    async run(what, make) {
      const basis = await ask();
      if (!basis) return false;
      setBusy(true);
      const answers: WriteAnswer[] = [];
      try {
        for (const one of make(basis)) answers.push(await write.mutateAsync(one));
      } catch (error) {
        void message.error(wordsOf(error));
        // Half of an edit is no edit: what was written of it is taken back.
        await takeBack({ what, revisions: answers.map(({ revision }) => revision) }).catch(() => undefined);
        return false;
      } finally {
        setBusy(false);
      }
      noted(what, answers);
      return true;
    },
    note: (what, answer) => noted(what, [answer]),
    undo() {
      const edit = stack.past.at(-1);
      if (edit) void undoEdit(edit);
    },
    redo() {
      const [edit] = stack.future;
      if (!edit) return;
      void step(async () => {
        const revisions = await takeBack(edit);
        setStack((now) => redone(now, edit, revisions));
        return texts.powerMap.redone;
      });
    },
  };
  return <EditsContext.Provider value={edits}>{children}</EditsContext.Provider>;
}

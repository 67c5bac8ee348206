import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { RedoOutlined, UndoOutlined } from '../../marks/icons.tsx';
import { useTexts } from '../../shell/settings.tsx';
import { useEdits } from './use-edits.tsx';

/** The last edit to take back, and the last one taken back to make again; each says which. */
export function EditSteps() {
  const { powerMap: t } = useTexts();
  const { stack, busy, undo, redo } = useEdits();
  const past = stack.past.at(-1);
  const [future] = stack.future;
  const step = (name: string, icon: ReactNode, off: boolean, run: () => void) => (
    <Tooltip title={name}>
      <Button type="text" icon={icon} aria-label={name} disabled={off || busy} onClick={run} />
    </Tooltip>
  );
  return (
    <>
      {step(past ? t.undoOf(past.what) : t.nothingToUndo, <UndoOutlined />, !past, undo)}
      {step(future ? t.redoOf(future.what) : t.nothingToRedo, <RedoOutlined />, !future, redo)}
    </>
  );
}

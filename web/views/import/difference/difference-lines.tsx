import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Difference } from '../../../../domain/contract/organogram.ts';
import type { Line } from '../../../../domain/organogram/line.ts';
import { personChanges } from '../../../../domain/organogram/person-changes.ts';
import { acceptedIds, acceptedLines, type Decisions, decide, decideAll } from '../../../core/import/decisions.ts';
import { PLAIN } from '../../../core/table/column.ts';
import { useAccept } from '../../../data/difference.ts';
import { Grid } from '../../../grid/grid.tsx';
import { TableTools } from '../../../grid/tools.tsx';
import { useTable } from '../../../grid/use-table.ts';
import { Nothing, Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useUndoToast } from '../../../shell/undo-toast.tsx';
import type { Effect } from './difference-page.tsx';
import { lineColumns } from './line-columns.tsx';

interface DifferenceLinesProps {
  difference: Difference;
  /** After the accepted lines were written. */
  onWritten(): void;
  effect?: Effect;
}

const NONE: Decisions = new Map();

/** Every line with the reader's decision about it; what was accepted is written when he says so. */
export function DifferenceLines({ difference, onWritten, effect }: DifferenceLinesProps) {
  const { texts } = useLook();
  const t = texts.difference;
  const { sheet, same } = difference;
  const lines: readonly Line[] = difference.lines;
  const [decisions, setDecisions] = useState(NONE);
  const accept = useAccept();
  const toast = useUndoToast();
  const columns = useMemo(
    () =>
      lineColumns(texts, decisions, (id, decision) => setDecisions((before) => decide(lines, before, id, decision))),
    [texts, decisions, lines],
  );
  const table = useTable('difference', columns, lines, PLAIN);
  const taken = acceptedLines(lines, decisions);
  const ids = acceptedIds(lines, decisions);
  const rejected = [...decisions.values()].filter((decision) => decision === 'rejected').length;
  const accepted = decisions.size - rejected;
  const decideShown = (decision: 'accepted' | 'rejected') =>
    setDecisions((before) => decideAll(lines, before, table.rows, decision));
  const save = () =>
    accept.mutate(
      { sheet, accepted: ids },
      {
        onSuccess: (answer) => {
          toast(t.saved(accepted), answer);
          onWritten();
        },
      },
    );
  if (lines.length === 0) return <Nothing title={t.nothingDiffers}>{t.nothingDiffersNext}</Nothing>;
  return (
    <>
      <div className="difference-bar">
        <span aria-live="polite">{t.progress(accepted, rejected, lines.length - decisions.size)}</span>
        <span className="mut">{t.same(same)}</span>
        <span className="space" />
        <Button onClick={() => decideShown('rejected')}>{t.rejectShown(table.rows.length)}</Button>
        <Button onClick={() => decideShown('accepted')}>{t.acceptShown(table.rows.length)}</Button>
        <Button type="primary" disabled={accepted === 0} loading={accept.isPending} onClick={save}>
          {t.save(accepted)}
        </Button>
      </div>
      {effect?.(personChanges(taken))}
      {accept.isError && (
        <Problem error={accept.error}>
          <Button onClick={onWritten}>{t.again}</Button>
        </Problem>
      )}
      <TableTools table={table} exportName={t.title} />
      <Grid
        label={t.title}
        table={table}
        rowKey={(line) => line.id}
        selected={null}
        onSelect={() => undefined}
        onOpen={() => undefined}
      />
    </>
  );
}

import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { Difference } from '../../../../domain/contract/organogram.ts';
import type { Line } from '../../../../domain/organogram/line.ts';
import { type Decisions, decide, decideAll } from '../../../core/import/decisions.ts';
import { PLAIN } from '../../../core/table/column.ts';
import { Grid } from '../../../grid/grid.tsx';
import { TableTools } from '../../../grid/tools.tsx';
import { useTable } from '../../../grid/use-table.ts';
import { Nothing } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { decidedColumns } from './line-columns.tsx';

interface DifferenceLinesProps {
  difference: Difference;
  decisions: Decisions;
  onDecide(next: (before: Decisions) => Decisions): void;
  saving: boolean;
  onSave(accepted: number): void;
  /** Between the bar and the table. */
  children: ReactNode;
}

/** Every line with the reader's decision about it; what was accepted is written when he says so. */
export function DifferenceLines({ difference, decisions, onDecide, saving, onSave, children }: DifferenceLinesProps) {
  const { texts } = useLook();
  const t = texts.difference;
  const lines: readonly Line[] = difference.lines;
  const columns = useMemo(
    () => decidedColumns(texts, decisions, (id, decision) => onDecide((before) => decide(lines, before, id, decision))),
    [texts, decisions, lines, onDecide],
  );
  const table = useTable('difference', columns, lines, PLAIN);
  const rejected = [...decisions.values()].filter((decision) => decision === 'rejected').length;
  const accepted = decisions.size - rejected;
  const decideShown = (decision: 'accepted' | 'rejected') =>
    onDecide((before) => decideAll(lines, before, table.rows, decision));
  if (lines.length === 0) return <Nothing title={t.nothingDiffers}>{t.nothingDiffersNext}</Nothing>;
  return (
    <>
      <div className="difference-bar">
        <span aria-live="polite">{t.progress(accepted, rejected, lines.length - decisions.size)}</span>
        <span className="mut">{t.same(difference.same)}</span>
        <span className="space" />
        <Button onClick={() => decideShown('rejected')}>{t.rejectShown(table.rows.length)}</Button>
        <Button onClick={() => decideShown('accepted')}>{t.acceptShown(table.rows.length)}</Button>
        <Button type="primary" disabled={accepted === 0} loading={saving} onClick={() => onSave(accepted)}>
          {t.save(accepted)}
        </Button>
      </div>
      {children}
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

import { Button } from 'antd';
import { useMemo } from 'react';
import type { SignalRow } from '../../../domain/contract/signals.ts';
import type { SignalState } from '../../../domain/signals/kinds.ts';
import type { Selection } from '../../core/address/address.ts';
import { actPath, signalSelection } from '../../core/signals/signal-row.ts';
import { PLAIN } from '../../core/table/column.ts';
import type { Names } from '../../data/facts.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useGo } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { signalColumns } from './signal-columns.tsx';
import { type Act, actsOf } from './signal-steps.tsx';

interface SignalTableProps {
  rows: readonly SignalRow[];
  names: Names;
  state: SignalState;
  chosen: string | null;
  /** Takes away what narrows the list beside its state; null where nothing does. */
  clear: (() => void) | null;
  select(selection: Selection): void;
  act(signal: SignalRow, act: Act): void;
}

/** Most sentences begin with it. */
const HIDDEN = ['account', 'firedOn'];

const KEYS: Record<string, Act> = { d: 'done', s: 'snooze', u: 'reopen' };

/** The signals in one state, as the server orders them until a heading is chosen; `d`, `s` and `u` act on the row the keys are at. */
export function SignalTable({ rows, names, state, chosen, clear, select, act }: SignalTableProps) {
  const { texts, language } = useLook();
  const t = texts.signals;
  const go = useGo();
  const columns = useMemo(
    () => signalColumns({ state, names, texts, language, act }),
    [state, names, texts, language, act],
  );
  const table = useTable<SignalRow>(`signals-${state}`, columns, rows, PLAIN, HIDDEN);
  const onKey = (key: string, row: SignalRow) => {
    const wanted = KEYS[key.toLowerCase()];
    if (wanted === undefined || !actsOf(row).includes(wanted)) return false;
    act(row, wanted);
    return true;
  };
  return (
    <>
      <TableTools table={table} exportName={t.title} />
      <Grid
        label={t.title}
        table={table}
        rowKey={(row) => row.id}
        selected={chosen}
        onSelect={(row) => select(signalSelection(row))}
        onOpen={(row) => go(actPath(row))}
        onKey={onKey}
        empty={
          clear === null ? (
            t.empty[state]
          ) : (
            <>
              <p>{t.noMatch}</p>
              <Button size="small" onClick={clear}>
                {t.clear}
              </Button>
            </>
          )
        }
      />
    </>
  );
}

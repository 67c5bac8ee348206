import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { recordPath } from '../../core/address/address.ts';
import { PLAIN } from '../../core/table/column.ts';
import { factsOf, type Names, namesIn, type Stored } from '../../data/facts.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { PlusOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useGo, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { FactForm } from '../edit/fact-form.tsx';

/** Rows read of one account's collection; more are said to be there. */
const MOST = 500;

interface FactTableProps<K extends FactKind> {
  kind: K;
  accountId: string;
  columnsOf(names: Names): GridColumn<Stored<K>>[];
  /** Kinds that can be added and changed here, and what a new one starts with. */
  presets?: { label: string; values: AnyRecord }[];
  empty: string;
  title?: ReactNode;
}

/** The facts of one kind that hang on an account: look, select, open to change, add. */
export function FactTable<K extends FactKind>({
  kind,
  accountId,
  columnsOf,
  presets,
  empty,
  title,
}: FactTableProps<K>) {
  const { texts, language } = useLook();
  const go = useGo();
  const [selection, select] = useSelection();
  const [editing, setEditing] = useState<Stored<K> | AnyRecord | null>(null);
  const query = useQuery(factsOf(kind, { accountId, limit: MOST }));
  const rows: readonly Stored<K>[] = query.data?.rows ?? [];
  const known = useMemo(() => query.data && namesIn(language, query.data), [query.data, language]);
  const columns = useMemo(() => columnsOf(known ?? {}), [columnsOf, known]);
  const table = useTable(`account-${kind}`, columns, rows, PLAIN);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Bones rows={5} />;
  const record = editing && 'factId' in editing ? (editing as AnyRecord & { factId: string; revision: number }) : null;
  const total = query.data?.total ?? 0;
  return (
    <div className="fact-table">
      <div className="fact-table-head">
        {title}
        <span className="space" />
        {presets?.map((preset) => (
          <Button key={preset.label} icon={<PlusOutlined />} onClick={() => setEditing(preset.values)}>
            {preset.label}
          </Button>
        ))}
      </div>
      {rows.length > 8 && <TableTools table={table} exportName={texts.values.fact[kind]} />}
      {total > rows.length && <p className="warning">{texts.table.shownOf(rows.length, total)}</p>}
      <Grid
        label={texts.values.fact[kind]}
        table={table}
        rowKey={(row) => row.factId}
        selected={selection?.kind === kind ? selection.id : null}
        onSelect={(row) => select({ kind, id: row.factId })}
        onOpen={(row) => (presets ? setEditing(row) : go(recordPath(kind, row.factId)))}
        empty={empty}
      />
      {editing && (
        <FactForm
          kind={kind}
          {...(record ? { record } : { preset: editing as AnyRecord })}
          names={known ?? {}}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

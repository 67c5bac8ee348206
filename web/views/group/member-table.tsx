import { type ReactNode, useMemo } from 'react';
import type { GroupAnswer } from '../../../domain/contract/groups.ts';
import { PLAIN } from '../../core/table/column.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useLook } from '../../shell/settings.tsx';
import { memberColumns, memberRows } from './member-columns.tsx';

interface MemberTableProps {
  group: GroupAnswer;
  lit: ReadonlySet<string> | null;
  selected: string | null;
  onSelect(id: string): void;
  onOpen(id: string): void;
  trail: ReactNode;
}

/** The same entities as the tree, as rows. */
export function MemberTable({ group, lit, selected, onSelect, onOpen, trail }: MemberTableProps) {
  const { texts, language } = useLook();
  const rows = useMemo(() => memberRows(group, language), [group, language]);
  const columns = useMemo(() => memberColumns(texts, language), [texts, language]);
  const table = useTable('members', columns, rows, PLAIN);
  return (
    <>
      <TableTools table={table} exportName={group.root.name} trail={trail} />
      <Grid
        label={texts.group.table}
        table={table}
        rowKey={(row) => row.id}
        selected={selected}
        lit={lit}
        onSelect={(row) => onSelect(row.id)}
        onOpen={(row) => onOpen(row.id)}
      />
    </>
  );
}

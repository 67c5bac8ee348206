import { type ReactNode, useMemo } from 'react';
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import { nameIn } from '../../core/format/format.ts';
import type { TableState } from '../../core/table/column.ts';
import { cellKey, type WhiteSpaceCell } from '../../core/white-space/cell-key.ts';
import type { Names } from '../../data/facts.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useLook } from '../../shell/settings.tsx';
import { accountColumn, type CellRow, cellColumns } from './cell-columns.tsx';

interface CellTableProps {
  answer: WhiteSpaceAnswer;
  names: Names;
  chosen: string | null;
  lead: ReactNode;
  onOpen(cell: WhiteSpaceCell): void;
}

const USUAL: TableState = { sort: [{ column: 'rank', down: true }], search: '', filters: {} };

/** Every cell of the matrix as a row, the first to open first. */
export function CellTable({ answer, names, chosen, lead, onOpen }: CellTableProps) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const rows = useMemo<CellRow[]>(() => {
    const accounts = new Map(answer.entities.map((entity) => [entity.id, nameIn(language, entity)]));
    const products = new Map(answer.products.map((product) => [product.id, product]));
    return answer.cells.map((cell) => ({
      ...cell,
      shownAccount: accounts.get(cell.accountId) ?? cell.accountId,
      shownProduct: products.get(cell.productId)?.name ?? cell.productId,
      family: products.get(cell.productId)?.family ?? null,
    }));
  }, [answer, language]);
  const columns = useMemo(
    () => [
      accountColumn<CellRow>(texts, 180),
      ...cellColumns<CellRow>({ texts, language, currency: answer.currency, names }),
    ],
    [texts, language, answer.currency, names],
  );
  const table = useTable<CellRow>('white-space-group', columns, rows, USUAL, ['family']);
  return (
    <>
      <TableTools table={table} exportName={`${answer.name} ${t.title}`} lead={lead} />
      <Grid
        label={t.matrix}
        table={table}
        rowKey={(row) => cellKey(row)}
        selected={chosen}
        onSelect={onOpen}
        onOpen={onOpen}
        empty={t.empty}
        totals
      />
    </>
  );
}

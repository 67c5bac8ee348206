import type { ReactNode } from 'react';
import type { Cell, Column } from '../core/table/column.ts';

export interface GridColumn<Row> extends Column<Row> {
  title: string;
  /** Width in px; columns share what is left over. */
  width: number;
  render?(row: Row): ReactNode;
  /** How the foot shows the total. */
  renderTotal?(total: Cell): ReactNode;
  /** Said on the heading's tooltip. */
  hint?: string;
  /** False: the rows cannot be put in the order of this column. */
  sortable?: boolean;
}

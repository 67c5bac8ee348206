import { csvFile } from '../../../domain/values/csv-cell.ts';
import type { Column } from './column.ts';

/** Exactly the rows and columns given, in their order. */
export function csv<Row>(rows: readonly Row[], columns: readonly (Column<Row> & { title: string })[]): string {
  return csvFile([
    columns.map((column) => column.title),
    ...rows.map((row) => columns.map((column) => (column.exported ?? column.value)(row))),
  ]);
}

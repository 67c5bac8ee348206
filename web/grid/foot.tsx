import { useLook } from '../shell/settings.tsx';
import type { GridModel } from './use-table.ts';

interface FootProps<Row> {
  table: GridModel<Row>;
  rows: readonly Row[];
  height: number;
}

/** Totals over the rows shown. */
export function Foot<Row>({ table, rows, height }: FootProps<Row>) {
  const { texts } = useLook();
  return (
    <tfoot>
      <tr style={{ height }}>
        {table.shown.map((column, at) => {
          const total = column.total?.(rows) ?? null;
          return (
            <td key={column.id} className={column.numeric ? 'num' : ''}>
              <div className="clip">
                {at === 0
                  ? texts.table.rows(rows.length)
                  : total === null
                    ? ''
                    : (column.renderTotal?.(total) ?? total)}
              </div>
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

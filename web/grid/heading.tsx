import type { Sort } from '../core/table/column.ts';
import { toggleSort } from '../core/table/rows.ts';
import { CaretDownOutlined, CaretUpOutlined } from '../marks/icons.tsx';
import type { GridColumn } from './grid-column.ts';
import type { GridModel } from './use-table.ts';

/** The headings; one whose rows can be put in order is a button. */
export function Headings<Row>({ table }: { table: GridModel<Row> }) {
  const { sort } = table.state;
  const turn = (column: GridColumn<Row>, more: boolean) =>
    table.setState({
      ...table.state,
      sort: toggleSort(sort, column.id, column.numeric ?? false, more && !table.oneSort),
    });
  return (
    <thead>
      <tr>
        {table.shown.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={column.numeric ? 'num' : ''}
            aria-sort={ariaSort(sort, column.id)}
            title={column.hint}
          >
            {column.sortable === false ? (
              <div className="clip">{column.title}</div>
            ) : (
              <button type="button" className="plain" onClick={(event) => turn(column, event.shiftKey)}>
                <span className="clip">{column.title}</span>
                <SortMark sort={sort} column={column.id} />
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ariaSort(sort: readonly Sort[], column: string) {
  const entry = sort.find((each) => each.column === column);
  return entry ? (entry.down ? 'descending' : 'ascending') : 'none';
}

function SortMark({ sort, column }: { sort: readonly Sort[]; column: string }) {
  const at = sort.findIndex((entry) => entry.column === column);
  const entry = sort[at];
  if (!entry) return null;
  return (
    <span className="grid-sort" aria-hidden="true">
      {entry.down ? <CaretDownOutlined /> : <CaretUpOutlined />}
      {sort.length > 1 && <sub>{at + 1}</sub>}
    </span>
  );
}

import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Cell, Column, Sort } from '../core/table/column.ts';
import { toggleSort, windowOf } from '../core/table/rows.ts';
import { CaretDownOutlined, CaretUpOutlined } from '../marks/icons.tsx';
import { useLook } from '../shell/settings.tsx';
import './grid.css';
import { NoRows } from './no-rows.tsx';
import type { TableModel } from './use-table.ts';

export interface GridColumn<Row> extends Column<Row> {
  title: string;
  /** Width in px; columns share what is left over. */
  width: number;
  render?(row: Row): ReactNode;
  /** How the foot shows the total. */
  renderTotal?(total: Cell): ReactNode;
  /** Said on the heading's tooltip. */
  hint?: string;
}
interface GridProps<Row> {
  table: TableModel<Row>;
  rowKey(row: Row): string;
  label: string;
  selected: string | null;
  onSelect(row: Row): void;
  onOpen(row: Row): void;
  /** Said where the table has no rows at all. */
  empty?: ReactNode;
  /** Rows stand out (all when absent); the others are faded. */
  lit?: ReadonlySet<string> | null;
  totals?: boolean;
}

/**
 * A dense table of any length: only the rows in sight exist. Heading, first column and totals stay in sight. Arrows move,
 * Enter opens, Space selects; Shift with a click on a heading sorts by a further column.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { table } = props;
  const { rows, shown: columns } = table;
  const { sort } = table.state;
  const { settings, texts } = useLook();
  const rowHeight = settings.comfortable ? 40 : 32;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState<string | null>(null);
  const activeKey = active ?? props.selected;
  const activeAt = activeKey === null ? -1 : rows.findIndex((row) => props.rowKey(row) === activeKey);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setScroll({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const show = (at: number) => {
    const element = box.current;
    if (!element) return;
    const top = at * rowHeight;
    const room = element.clientHeight - HEAD - (props.totals ? rowHeight : 0);
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top + rowHeight - room;
  };
  // Selected elsewhere (the map, the address): bring the row into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the selection changes
  useEffect(() => {
    setActive(null);
    const at = rows.findIndex((row) => props.rowKey(row) === props.selected);
    if (at >= 0) show(at);
  }, [props.selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(scroll.height / rowHeight) - 3);
    const steps: Record<string, number> = {
      ArrowDown: activeAt + 1,
      ArrowUp: activeAt - 1,
      PageDown: activeAt + page,
      PageUp: activeAt - page,
      Home: 0,
      End: rows.length - 1,
    };
    const wanted = steps[event.key];
    const row = rows[activeAt];
    if (wanted !== undefined && rows.length > 0) {
      const at = Math.min(rows.length - 1, Math.max(0, wanted));
      const next = rows[at];
      if (next) setActive(props.rowKey(next));
      show(at);
    } else if (event.key === 'Enter' && row) props.onOpen(row);
    else if (event.key === ' ' && row) props.onSelect(row);
    else return;
    event.preventDefault();
  };

  const { from, to } = windowOf(scroll.top, scroll.height, rowHeight, rows.length);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div
      className="grid"
      ref={box}
      onScroll={(event) => setScroll({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      {/* biome-ignore-start lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and opened by keys */}
      <table
        // Columns give way a little before the table scrolls.
        style={{ minWidth: width * 0.86 }}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={activeAt >= from && activeAt < to ? `${id}-${activeAt}` : undefined}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading
                key={column.id}
                column={column}
                sort={sort}
                onSort={(next) => table.setState({ ...table.state, sort: next })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr className="grid-space" style={{ height: from * rowHeight }} />}
          {rows.slice(from, to).map((row, index) => {
            const key = props.rowKey(row);
            const at = from + index;
            const classes = [
              key === props.selected ? 'chosen' : '',
              at === activeAt ? 'active' : '',
              props.lit && !props.lit.has(key) ? 'faded' : '',
            ];
            return (
              <tr
                key={key}
                id={`${id}-${at}`}
                aria-rowindex={at + 2}
                aria-selected={key === props.selected}
                className={classes.join(' ')}
                style={{ height: rowHeight }}
                onClick={() => props.onSelect(row)}
                onDoubleClick={() => props.onOpen(row)}
              >
                {columns.map((column) => (
                  <td key={column.id} className={column.numeric ? 'num' : ''}>
                    <div className="clip">{column.render ? column.render(row) : (column.value(row) ?? '—')}</div>
                  </td>
                ))}
              </tr>
            );
          })}
          {to < rows.length && <tr className="grid-space" style={{ height: (rows.length - to) * rowHeight }} />}
        </tbody>
        {props.totals && rows.length > 0 && (
          <tfoot>
            <tr style={{ height: rowHeight }}>
              {columns.map((column, at) => {
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
        )}
      </table>
      {/* biome-ignore-end lint/a11y/noNoninteractiveElementToInteractiveRole: see above */}
      {rows.length === 0 && <NoRows table={table}>{props.empty}</NoRows>}
    </div>
  );
}

/** Height of the heading in px, as in grid.css. */
const HEAD = 32;

interface HeadingProps<Row> {
  column: GridColumn<Row>;
  sort: readonly Sort[];
  onSort(sort: Sort[]): void;
}
function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const at = sort.findIndex((entry) => entry.column === column.id);
  const entry = sort[at];
  const turn = (more: boolean) => onSort(toggleSort(sort, column.id, column.numeric ?? false, more));
  return (
    <th
      scope="col"
      className={column.numeric ? 'num' : ''}
      aria-sort={entry ? (entry.down ? 'descending' : 'ascending') : 'none'}
      title={column.hint}
    >
      <button type="button" className="plain" onClick={(event) => turn(event.shiftKey)}>
        <span className="clip">{column.title}</span>
        {entry && (
          <span className="grid-sort" aria-hidden="true">
            {entry.down ? <CaretDownOutlined /> : <CaretUpOutlined />}
            {sort.length > 1 && <sub>{at + 1}</sub>}
          </span>
        )}
      </button>
    </th>
  );
}

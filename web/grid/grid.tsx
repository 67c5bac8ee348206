import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { windowOf } from '../core/table/rows.ts';
import { useLook } from '../shell/settings.tsx';
import { Body } from './body.tsx';
import { Foot } from './foot.tsx';
import { Headings } from './heading.tsx';
import { NoRows } from './no-rows.tsx';
import { useActive } from './use-active.ts';
import type { GridModel } from './use-table.ts';
import './grid.css';

export type { GridColumn } from './grid-column.ts';

interface GridProps<Row> {
  table: GridModel<Row>;
  rowKey(row: Row): string;
  label: string;
  selected: string | null;
  onSelect(row: Row): void;
  onOpen(row: Row): void;
  /** Another key, with the row the keys are at; true where it did something. */
  onKey?(key: string, row: Row): boolean;
  /** Said where the table has no rows at all. */
  empty?: ReactNode;
  /** Rows stand out (all when absent); the others are faded. */
  lit?: ReadonlySet<string> | null;
  totals?: boolean;
}

/** Height of the heading in px, as in grid.css. */
const HEAD = 32;

/**
 * A dense table of any length: only the rows in sight exist. Heading, first column and totals stay in sight. Arrows move,
 * Enter opens, Space selects; Shift with a click on a heading sorts by a further column.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { table } = props;
  const { source, shown } = table;
  const { settings } = useLook();
  const rowHeight = settings.comfortable ? 40 : 32;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 600 });

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
  const page = Math.max(1, Math.floor(scroll.height / rowHeight) - 3);
  const active = useActive({ ...props, source, page, show });
  const { from, to } = windowOf(scroll.top, scroll.height, rowHeight, source.total);
  const { want } = source;
  useEffect(() => want(from, to), [want, from, to]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => {
    active.forget();
    if (source.list !== '') box.current?.scrollTo({ top: 0 });
  }, [source.list]);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
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
        aria-rowcount={source.totalCapped ? -1 : source.total + 1}
        aria-activedescendant={active.at >= from && active.at < to ? `${id}-${active.at}` : undefined}
        onKeyDown={active.onKeyDown}
      >
        <colgroup>
          {shown.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <Headings table={table} />
        <Body
          table={table}
          id={id}
          rowKey={props.rowKey}
          rowHeight={rowHeight}
          from={from}
          to={to}
          active={active.at}
          selected={props.selected}
          lit={props.lit}
          onSelect={props.onSelect}
          onOpen={props.onOpen}
        />
        {props.totals && table.rows && table.rows.length > 0 && (
          <Foot table={table} rows={table.rows} height={rowHeight} />
        )}
      </table>
      {/* biome-ignore-end lint/a11y/noNoninteractiveElementToInteractiveRole: see above */}
      {source.total === 0 && <NoRows table={table}>{props.empty}</NoRows>}
    </div>
  );
}

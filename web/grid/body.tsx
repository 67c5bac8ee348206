import type { GridModel } from './use-table.ts';

interface BodyProps<Row> {
  table: GridModel<Row>;
  id: string;
  rowKey(row: Row): string;
  rowHeight: number;
  from: number;
  to: number;
  active: number;
  selected: string | null;
  lit?: ReadonlySet<string> | null | undefined;
  onSelect(row: Row): void;
  onOpen(row: Row): void;
}

/** The rows in sight, between the room of those that are not; grey lines for those that are not there yet. */
export function Body<Row>(props: BodyProps<Row>) {
  const { table, id, rowHeight, from, to, active } = props;
  const { source, shown } = table;
  return (
    <tbody>
      {from > 0 && <tr className="grid-space" style={{ height: from * rowHeight }} />}
      {Array.from({ length: to - from }, (_, index) => {
        const at = from + index;
        const row = source.at(at);
        const place = { id: `${id}-${at}`, 'aria-rowindex': at + 2, style: { height: rowHeight } };
        if (row === undefined)
          return (
            <tr key={`bone ${at}`} {...place} aria-busy="true" className={at === active ? 'active' : ''}>
              {shown.map((column) => (
                <td key={column.id}>
                  <div className="bone late" />
                </td>
              ))}
            </tr>
          );
        const key = props.rowKey(row);
        const classes = [
          key === props.selected ? 'chosen' : '',
          at === active ? 'active' : '',
          props.lit && !props.lit.has(key) ? 'faded' : '',
        ];
        return (
          <tr
            key={key}
            {...place}
            aria-selected={key === props.selected}
            className={classes.join(' ')}
            onClick={() => props.onSelect(row)}
            onDoubleClick={() => props.onOpen(row)}
          >
            {shown.map((column) => (
              <td key={column.id} className={column.numeric ? 'num' : ''}>
                <div className="clip">{column.render ? column.render(row) : (column.value(row) ?? '—')}</div>
              </td>
            ))}
          </tr>
        );
      })}
      {to < source.total && <tr className="grid-space" style={{ height: (source.total - to) * rowHeight }} />}
    </tbody>
  );
}

import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import { windowOf } from '../../core/table/rows.ts';
import { cellKey, type WhiteSpaceCell } from '../../core/white-space/cell-key.ts';
import { matrixOf, type Place } from '../../core/white-space/matrix.ts';
import type { Names } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';
import { useWide } from '../../shell/use-media.ts';
import { MatrixFoot, MatrixHead } from './matrix-frame.tsx';
import { MatrixRowLine } from './matrix-row.tsx';
import { useMatrixKeys } from './use-matrix-keys.ts';
import '../../grid/grid.css';
import './white-space.css';

interface MatrixProps {
  answer: WhiteSpaceAnswer;
  names: Names;
  /** `accountId~productId` of the cell that is selected. */
  chosen: string | null;
  onOpen(cell: WhiteSpaceCell): void;
  onDeal(cell: WhiteSpaceCell): void;
  onEdit(cell: WhiteSpaceCell): void;
}

/** Heights in px of the two headings, as in white-space.css. */
const HEAD = 24 + 44;
const CELL = 122;

/** The members of a group by the products: only the rows in sight exist; headings, names and sums stay in sight. */
export function Matrix({ answer, names, chosen, onOpen, onDeal, onEdit }: MatrixProps) {
  const { texts, settings } = useLook();
  const roomy = useWide(1180);
  const matrix = useMemo(() => matrixOf(answer), [answer]);
  const rowHeight = settings.comfortable ? 40 : 32;
  const nameWidth = roomy ? 230 : 170;
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
  const { rows, products } = matrix;
  const start = useMemo(() => placeOf(rows, chosen), [rows, chosen]);
  const show = ({ row, column }: Place) => {
    const element = box.current;
    if (!element) return;
    const top = row * rowHeight;
    const tall = element.clientHeight - HEAD - rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + tall) element.scrollTop = top + rowHeight - tall;
    // A wide window gives the columns more than they ask for.
    const cells = element.querySelectorAll<HTMLElement>('thead tr:nth-child(2) th');
    const each = cells[0]?.offsetWidth ?? CELL;
    const named = element.querySelector<HTMLElement>('.corner')?.offsetWidth ?? nameWidth;
    const left = column * each;
    const broad = element.clientWidth - named;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (left + each > element.scrollLeft + broad) element.scrollLeft = left + each - broad;
  };
  const at = (place: Place) => rows[place.row]?.cells[place.column];
  const withCell = (act: (cell: WhiteSpaceCell) => void) => (place: Place) => {
    const cell = at(place);
    if (cell) act(cell);
  };
  const keys = useMatrixKeys({
    rows: rows.length,
    columns: products.length,
    page: Math.max(1, Math.floor((scroll.height - HEAD) / rowHeight) - 2),
    start,
    show,
    open: withCell(onOpen),
    deal: withCell(onDeal),
    edit: withCell(onEdit),
  });
  // Selected elsewhere (a list, the address): bring the cell into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the selection changes
  useEffect(() => {
    keys.goTo(null);
    if (start) show(start);
  }, [chosen]);
  const { from, to } = windowOf(scroll.top, scroll.height, rowHeight, rows.length);
  const active = keys.at;
  return (
    <div
      className="grid ws-matrix"
      ref={box}
      onScroll={(event) => setScroll({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      {/* biome-ignore-start lint/a11y/noNoninteractiveElementToInteractiveRole: cells are chosen and opened by keys */}
      <table
        role="grid"
        tabIndex={0}
        aria-label={texts.whiteSpace.matrixLabel(answer.name)}
        aria-rowcount={rows.length + 3}
        aria-colcount={products.length + 2}
        style={{ width: nameWidth + (products.length + 1) * CELL }}
        aria-activedescendant={
          active && active.row >= from && active.row < to ? `${id}-${active.row}-${active.column}` : undefined
        }
        onKeyDown={keys.onKeyDown}
      >
        <colgroup>
          <col style={{ width: nameWidth }} />
          {products.map((product) => (
            <col key={product.id} style={{ width: CELL }} />
          ))}
          <col style={{ width: CELL }} />
        </colgroup>
        <MatrixHead matrix={matrix} />
        <tbody>
          {from > 0 && <tr className="grid-space" style={{ height: from * rowHeight }} />}
          {rows.slice(from, to).map((row, index) => (
            <MatrixRowLine
              key={row.entity.id}
              row={row}
              at={from + index}
              id={id}
              height={rowHeight}
              matrix={matrix}
              currency={answer.currency}
              names={names}
              active={active?.row === from + index ? active.column : null}
              chosen={chosen}
              onOpen={(cell) => onOpen(cell)}
            />
          ))}
          {to < rows.length && <tr className="grid-space" style={{ height: (rows.length - to) * rowHeight }} />}
        </tbody>
        <MatrixFoot matrix={matrix} answer={answer} height={rowHeight} />
      </table>
      {/* biome-ignore-end lint/a11y/noNoninteractiveElementToInteractiveRole: see above */}
    </div>
  );
}

function placeOf(rows: ReturnType<typeof matrixOf>['rows'], chosen: string | null): Place | null {
  if (chosen === null) return null;
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell && cellKey(cell) === chosen);
    if (column >= 0) return { row, column };
  }
  return null;
}

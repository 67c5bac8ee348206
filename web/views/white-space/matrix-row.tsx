import type { WhiteSpaceAnswer, WhiteSpaceTotals } from '../../../domain/contract/white-space.ts';
import { accountPath } from '../../core/address/address.ts';
import { money, nameIn } from '../../core/format/format.ts';
import { canBeSold, cellKey, lookOf, type WhiteSpaceCell } from '../../core/white-space/cell-key.ts';
import { type Matrix, type MatrixRow, shadeOf } from '../../core/white-space/matrix.ts';
import type { Names } from '../../data/facts.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import { CellMark } from '../../marks/cell-mark.tsx';
import { useLook } from '../../shell/settings.tsx';
import { rivalOf, worthWords } from './cell-words.ts';

interface MatrixRowProps {
  row: MatrixRow;
  at: number;
  /** Of the table: cells are named after it. */
  id: string;
  height: number;
  matrix: Matrix;
  currency: WhiteSpaceAnswer['currency'];
  names: Names;
  /** The column the keys are at, where they are in this row. */
  active: number | null;
  chosen: string | null;
  onOpen(cell: WhiteSpaceCell): void;
}

/** Room in px that a level of the tree stands in. */
const STEP = 14;
/** Deeper ones stand where these do: the name needs its room. */
const LEVELS = 6;

/** A member with its cells and their sum. */
export function MatrixRowLine(props: MatrixRowProps) {
  const { row, at, id, height, matrix, currency, names, active, chosen } = props;
  const { language } = useLook();
  const { entity, level, cells } = row;
  const name = nameIn(language, entity);
  return (
    <tr style={{ height }} aria-rowindex={at + 3}>
      <th scope="row" className="ws-name" title={name}>
        <div className="clip" style={{ paddingLeft: Math.min(level, LEVELS) * STEP }}>
          <CellLink path={accountPath(entity.id)}>{name}</CellLink>
        </div>
      </th>
      {matrix.products.map((product, column) => {
        const cell = cells[column];
        const isFirst = column === 0 || matrix.products[column - 1]?.family !== product.family;
        const classes = ['ws-cell', 'num', isFirst && 'first-of-family'];
        if (!cell) return <td key={product.id} className={classes.filter(Boolean).join(' ')} />;
        const isWhite = canBeSold(cell);
        const isChosen = cellKey(cell) === chosen;
        classes.push(
          isWhite && `shade-${shadeOf(cell.expected, matrix.most)}`,
          isChosen && 'chosen',
          column === active && 'active',
        );
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the table has the keys of its cells
          <td
            key={product.id}
            id={`${id}-${at}-${column}`}
            aria-current={isChosen ? 'true' : undefined}
            className={classes.filter(Boolean).join(' ')}
            title={isWhite ? titleOf(cell) : undefined}
            onClick={() => props.onOpen(cell)}
          >
            <div>
              <CellMark look={lookOf(cell)} rival={rivalOf(cell, names)} />
              {isWhite && <span>{worthWords(cell, currency, language)}</span>}
            </div>
          </td>
        );
      })}
      <td className="num sum first-of-family">
        <Sum totals={entity.totals} currency={currency} />
      </td>
    </tr>
  );
  function titleOf(cell: WhiteSpaceCell): string {
    return `${name} · ${money(cell.expected, currency, language)}`;
  }
}

/** What cells are expected to bring together; what is of unknown value comes on top. */
export function Sum({ totals, currency }: { totals: WhiteSpaceTotals; currency: string | null }) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const text = (value: number | null) => money(value, currency, language);
  const why = t.totalHint(text(totals.value), text(totals.expected), text(totals.withWayIn));
  const more = totals.unknown > 0;
  return (
    <span title={more ? `${why} · ${t.atLeast(totals.unknown)}` : why}>
      {more && totals.expected !== null && '≥ '}
      {text(totals.expected)}
    </span>
  );
}

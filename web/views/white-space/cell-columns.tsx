// Columns of cells: of one group, and of all accounts.
import { accountPath, personPath, routesPath } from '../../core/address/address.ts';
import { DASH, exactMoney, type Language, money } from '../../core/format/format.ts';
import { reachText, score } from '../../core/format/score.ts';
import { sum } from '../../core/table/rows.ts';
import { canBeSold, lookOf, rankValue, type WhiteSpaceCell } from '../../core/white-space/cell-key.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import type { GridColumn } from '../../grid/grid.tsx';
import { CellMark } from '../../marks/cell-mark.tsx';
import type { Texts } from '../../texts/texts.ts';
import { rivalOf, wayWords } from './cell-words.ts';

/** What a row says beside its cell. */
export interface CellRow extends WhiteSpaceCell {
  shownAccount: string;
  shownProduct: string;
  family: string | null;
}

interface CellColumns {
  texts: Texts;
  language: Language;
  /** Of all values. */
  currency: string | null;
  names: Names;
}

/** State, potential, fit, what is expected, reach and route of a cell. */
export function cellColumns<Row extends CellRow>({ texts, language, currency, names }: CellColumns): GridColumn<Row>[] {
  const t = texts.whiteSpace;
  // What is there, or in a deal, brings nothing more.
  const value = (row: Row) => (canBeSold(row) ? row.value : null);
  const expected = (row: Row) => (canBeSold(row) ? row.expected : null);
  const rank = (row: Row) => (canBeSold(row) ? rankValue(row) : null);
  const total = (value: (row: Row) => number | null) => ({
    total: (rows: readonly Row[]) => sum(rows.map(value)),
    renderTotal: (all: string | number | null) => money(Number(all), currency, language),
  });
  return [
    {
      id: 'product',
      title: t.product,
      width: 150,
      filter: true,
      value: (row) => row.shownProduct,
    },
    { id: 'family', title: t.family, width: 110, filter: true, value: (row) => row.family },
    {
      id: 'state',
      title: t.state,
      width: 156,
      filter: true,
      value: (row) => t.look[lookOf(row)],
      exported: (row) => {
        const rival = rivalOf(row, names);
        return rival === null ? t.look[lookOf(row)] : `${t.look.competitor}: ${rival}`;
      },
      render: (row) => <CellMark look={lookOf(row)} rival={rivalOf(row, names)} name />,
    },
    {
      id: 'potential',
      title: t.potential,
      width: 114,
      numeric: true,
      value: value,
      render: (row) =>
        !canBeSold(row) ? (
          DASH
        ) : row.value === null ? (
          <span className="mut" title={row.reason ? t.reason[row.reason] : undefined}>
            {t.unknown}
          </span>
        ) : (
          <span
            className={row.basis === 'stated' ? '' : 'ws-median'}
            title={`${exactMoney(Math.round(row.value), currency, language)}${row.basis === 'stated' ? '' : ` · ${t.medianWhy}`}`}
          >
            {row.basis === 'stated' ? '' : '≈'}
            {money(row.value, currency, language)}
          </span>
        ),
      ...total(value),
    },
    {
      id: 'fit',
      title: t.fit,
      hint: t.fitHint,
      width: 66,
      numeric: true,
      value: (row) => row.fit,
      render: (row) => score(row.fit),
    },
    {
      id: 'expected',
      title: t.expected,
      hint: t.expectedHint,
      width: 104,
      numeric: true,
      value: expected,
      render: (row) => money(expected(row), currency, language),
      ...total(expected),
    },
    {
      id: 'reach',
      title: t.reach,
      hint: t.reachHint,
      width: 66,
      numeric: true,
      value: (row) => row.reach,
      render: (row) => reachText(row.reach),
    },
    {
      id: 'route',
      title: t.route,
      width: 230,
      value: (row) => wayWords(row, names) ?? (row.noWay ? t.noWay[row.noWay] : null),
      render: (row) => <Way row={row} names={names} texts={texts} />,
    },
    {
      id: 'rank',
      title: t.rankValue,
      hint: t.rankHint,
      width: 104,
      numeric: true,
      value: rank,
      render: (row) => money(rank(row), currency, language),
    },
  ];
}

/** The account, as a link to its page. */
export function accountColumn<Row extends CellRow>(texts: Texts, width: number): GridColumn<Row> {
  return {
    id: 'account',
    title: texts.whiteSpace.account,
    width,
    filter: true,
    value: (row) => row.shownAccount,
    render: (row) => (
      <CellLink className="name" path={accountPath(row.accountId)}>
        {row.shownAccount}
      </CellLink>
    ),
  };
}

/** The route in short, to the person and to the route finder; or why there is none. */
function Way({ row, names, texts }: { row: WhiteSpaceCell; names: Names; texts: Texts }) {
  const t = texts.whiteSpace;
  if (row.route === null)
    return row.noWay === null ? (
      DASH
    ) : (
      <span className="mut" title={t.noWay[row.noWay]}>
        {t.noWayShort[row.noWay]}
      </span>
    );
  const { personId, steps } = row.route;
  const before = steps.slice(0, -1).map((id, at) => nameOf(names, at === 0 ? 'colleague' : 'person', id));
  return (
    <span title={wayWords(row, names) ?? undefined}>
      <CellLink path={routesPath({ to: personId })}>{before.join(' → ')} →</CellLink>{' '}
      <CellLink path={personPath(personId)}>{nameOf(names, 'person', personId)}</CellLink>
    </span>
  );
}

// Columns of the white space of all accounts.
import type { WhiteSpaceListAnswer } from '../../../domain/contract/white-space.ts';
import { accountPath, groupWhiteSpacePath } from '../../core/address/address.ts';
import { DASH, type Language, nameIn } from '../../core/format/format.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import type { GridColumn } from '../../grid/grid-column.ts';
import type { Texts } from '../../texts/texts.ts';
import { type CellRow, cellColumns } from './cell-columns.tsx';

export type ListRow = CellRow &
  WhiteSpaceListAnswer['rows'][number] & {
    /** From 1, among those that match. */
    place: number;
  };

interface ListColumns {
  texts: Texts;
  language: Language;
  currency: string | null;
  names: Names;
}

/** The rows of a page with their names and places. */
export function listRows(answer: WhiteSpaceListAnswer, offset: number, language: Language): ListRow[] {
  return answer.rows.map((row, at) => ({
    ...row,
    shownAccount: nameIn(language, { name: row.accountName, nameEn: row.accountNameEn }),
    shownProduct: row.productName,
    place: offset + at + 1,
  }));
}

/** The list is in its order already, and long: no column sorts it. */
export function listColumns(of: ListColumns): GridColumn<ListRow>[] {
  const t = of.texts.whiteSpace;
  const [product, ...others] = cellColumns<ListRow>(of);
  const columns: GridColumn<ListRow>[] = [
    {
      id: 'account',
      title: t.account,
      width: 220,
      value: (row) => row.shownAccount,
      render: (row) => (
        <span className="ws-account">
          <i>{row.place}</i>
          <CellLink className="name clip" path={accountPath(row.accountId)}>
            {row.shownAccount}
          </CellLink>
        </span>
      ),
    },
    ...(product ? [product] : []),
    {
      id: 'group',
      title: t.group,
      width: 130,
      value: (row) => (row.groupId === null ? null : nameOf(of.names, 'account', row.groupId)),
      render: (row) =>
        row.groupId === null ? (
          DASH
        ) : (
          <CellLink path={groupWhiteSpacePath(row.groupId)}>{nameOf(of.names, 'account', row.groupId)}</CellLink>
        ),
    },
    { id: 'industry', title: t.industry, width: 110, value: (row) => row.industry },
    ...others,
  ];
  return columns.map((column) => ({ ...column, sortable: false }));
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { HangingRow } from '../../../domain/contract/hanging.ts';
import { colleaguePath, dealPath, personPath } from '../../core/address/address.ts';
import { listed } from '../../core/deal/figure.ts';
import { type Language, money } from '../../core/format/format.ts';
import { PLAIN } from '../../core/table/column.ts';
import { type Names, nameOf, namesIn } from '../../data/facts.ts';
import { hangingIn } from '../../data/people.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useGo, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { Texts } from '../../texts/texts.ts';

interface HangingTabProps {
  /** A group with all its members, or an account alone. */
  of: 'group' | 'account';
  id: string;
  /** For the file that is exported. */
  name: string;
}

const NONE: HangingRow[] = [];

/** Who must not be lost: persons and colleagues without whom key persons of open deals are no longer reached; most money first. */
export function HangingTab({ of, id, name }: HangingTabProps) {
  const { texts, language } = useLook();
  const t = texts.deal;
  const go = useGo();
  const [selection, select] = useSelection();
  const query = useQuery(hangingIn(of, id, useAsOf()));
  const names = useMemo(() => (query.data ? namesIn(language, query.data) : {}), [query.data, language]);
  const columns = useMemo(() => columnsOf(texts, language, names), [texts, language, names]);
  const table = useTable(`hanging-${of}`, columns, query.data?.rows ?? NONE, PLAIN);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={6} />;
  const { rows, total } = query.data;
  return (
    <div className="view-part">
      <TableTools table={table} exportName={`${name} ${t.tabs.hangs}`} lead={<p className="mut">{t.hangsIntro}</p>} />
      {total > rows.length && <p className="warning">{texts.frame.results(rows.length, total)}</p>}
      <Grid
        label={t.tabs.hangs}
        table={table}
        rowKey={(row) => keyOf(row)}
        selected={selection ? keyOf(selection) : null}
        onSelect={(row) => select({ kind: row.kind, id: row.id })}
        onOpen={(row) => go(pathOf(row))}
        empty={t.hangsOnNobody}
      />
    </div>
  );
}

function keyOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind} ${id}`;
}

function pathOf({ kind, id }: HangingRow): string {
  return kind === 'person' ? personPath(id) : colleaguePath(id);
}

function columnsOf(texts: Texts, language: Language, names: Names): GridColumn<HangingRow>[] {
  const t = texts.deal;
  const worth = (row: HangingRow) =>
    row.amounts.map(({ amount, currency }) => money(amount, currency, language)).join(' + ');
  return [
    {
      id: 'name',
      title: t.person,
      width: 160,
      value: (row) => nameOf(names, row.kind, row.id),
      render: (row) => (
        <>
          <Glyph kind={row.kind} size={14} />{' '}
          <CellLink className="name" path={pathOf(row)}>
            {nameOf(names, row.kind, row.id)}
          </CellLink>
        </>
      ),
    },
    { id: 'kind', title: texts.columns.kind, width: 96, filter: true, value: (row) => t.cutKind[row.kind] },
    {
      id: 'cuts',
      title: t.cutsWhom,
      hint: t.hangsIntro,
      width: 220,
      value: (row) =>
        listed(
          row.cuts.map((cut) => nameOf(names, 'person', cut)),
          language,
        ),
    },
    {
      id: 'deals',
      title: texts.deals.title,
      width: 240,
      value: (row) => row.deals.map((deal) => deal.name).join(', '),
      render: (row) =>
        row.deals.map((deal, at) => (
          <span key={deal.id}>
            {at > 0 && ', '}
            <CellLink path={`${dealPath(deal.id)}?tab=hangs`}>{deal.name}</CellLink>
          </span>
        )),
    },
    {
      id: 'amount',
      title: t.amount,
      width: 110,
      numeric: true,
      value: (row) => row.amounts[0]?.amount ?? null,
      render: (row) =>
        worth(row) === '' ? texts.personPage.amountUnknown : `${row.unstated > 0 ? '≥ ' : ''}${worth(row)}`,
    },
  ];
}

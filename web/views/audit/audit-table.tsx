import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useMemo } from 'react';
import type { DecisionMakerRow } from '../../../domain/contract/decision-makers.ts';
import { personPath } from '../../core/address/address.ts';
import { coveringColleagues, tieOf } from '../../core/audit/matrix.ts';
import { PLAIN } from '../../core/table/column.ts';
import { joinedNames } from '../../core/table/names.ts';
import { useAllPages } from '../../data/all-pages.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { AUDIT_MOST, decisionMakers } from '../../data/people.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useGo, useParam, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { colleagueColumn, dealColumns, moneyOf, othersColumn, personColumns } from './audit-columns.tsx';
import './audit.css';

/** Colleagues with a column of their own at first: what fits beside the persons on a small screen. */
const COLUMNS_FIRST = 6;
const NONE: DecisionMakerRow[] = [];

interface AuditTableProps {
  /** Null: the whole portfolio. */
  groupId: string | null;
  /** Of the group or of the portfolio, for the file that is exported. */
  name: string;
}

/** Decision makers and who of ours covers each, the worst first. */
export function AuditTable({ groupId, name }: AuditTableProps) {
  const { texts, language, settings } = useLook();
  const t = texts.audit;
  const go = useGo();
  const [selection, select] = useSelection();
  const [colleague, setColleague] = useParam('colleague');
  const query = useInfiniteQuery(decisionMakers(groupId, useAsOf()));
  const { hasNextPage } = query;
  useAllPages(query);

  const pages = query.data?.pages;
  const all = useMemo(() => pages?.flatMap((page) => page.rows) ?? NONE, [pages]);
  const names = useMemo(() => joinedNames((pages ?? []).map((page) => namesIn(language, page))), [pages, language]);
  const ours = useMemo(() => coveringColleagues(all), [all]);
  const tableName = `audit-${groupId ?? ''}`;
  const usualHidden = useMemo(
    () => ['layer', 'status', ...ours.slice(COLUMNS_FIRST).map(({ id }) => `tie.${id}`)],
    [ours],
  );
  const hidden = settings.hidden?.[tableName] ?? usualHidden;
  const columns = useMemo((): GridColumn<DecisionMakerRow>[] => {
    const naming = { texts, language, names };
    const shown = new Set(ours.filter(({ id }) => !hidden.includes(`tie.${id}`)).map(({ id }) => id));
    const folded = ours.length - shown.size;
    return [
      ...personColumns(naming),
      ...ours.map((each) => colleagueColumn(naming, each, t.tieHint)),
      ...(folded > 0 ? [othersColumn(naming, shown, folded)] : []),
      ...dealColumns(naming).map((column) =>
        column.id === 'amount'
          ? { ...column, total: (rows: readonly DecisionMakerRow[]) => moneyOf(rows, language) }
          : column,
      ),
    ];
  }, [texts, language, names, ours, hidden, t]);
  const rows = useMemo(
    () => (colleague === null ? all : all.filter((row) => tieOf(row, colleague) !== null)),
    [all, colleague],
  );
  const table = useTable(tableName, columns, rows, PLAIN, usualHidden);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Bones rows={10} />;
  const total = pages?.[0]?.total ?? 0;
  return (
    <div className="view-part audit">
      <TableTools
        table={table}
        exportName={`${name} ${t.title}`}
        lead={
          <Select
            aria-label={t.coveredBy}
            allowClear
            className="audit-colleague"
            placeholder={t.coveredByAll}
            value={colleague}
            showSearch={{ optionFilterProp: 'label' }}
            options={ours.map(({ id, persons }) => ({
              value: id,
              label: `${nameOf(names, 'colleague', id)} (${persons})`,
            }))}
            onChange={(next: string | undefined) => setColleague(next ?? null)}
          />
        }
      />
      {hasNextPage && <p className="mut">{t.reading(all.length, total)}</p>}
      {!hasNextPage && total > all.length && <p className="warning">{t.capped(all.length, total, AUDIT_MOST)}</p>}
      <Grid
        label={t.title}
        table={table}
        rowKey={(row) => row.personId}
        selected={selection?.kind === 'person' ? selection.id : null}
        onSelect={(row) => select({ kind: 'person', id: row.personId })}
        onOpen={(row) => go(personPath(row.personId))}
        empty={t.empty}
        totals
      />
    </div>
  );
}

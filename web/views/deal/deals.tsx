import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { dealPath } from '../../core/address/address.ts';
import { PLAIN, type TableState } from '../../core/table/column.ts';
import { joinedNames } from '../../core/table/names.ts';
import { useAllPages } from '../../data/all-pages.ts';
import { allDeals, DEALS_MOST } from '../../data/deals.ts';
import { namesIn } from '../../data/facts.ts';
import { status } from '../../data/queries.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { AuditOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useGo, useParam, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { StandingFilters } from '../standings/standing-filters.tsx';
import { isFiltered, reviewPath, useStandingFilter } from '../standings/use-standing-filter.ts';
import { useStandings } from '../standings/use-standings.ts';
import { type DealRow, dealColumns, dealRows } from './deal-columns.tsx';
import './deal.css';

const OPEN: TableState = { ...PLAIN, sort: [{ column: 'rank', down: false }] };
const CLOSED: TableState = { ...PLAIN, sort: [{ column: 'closeOn', down: false }] };
/** What most readers look up on the deal itself. */
const HIDDEN = ['stage', 'openedOn', 'products', 'overdueActions'];
const STATES = ['open', 'won', 'lost', 'all'] as const;
type State = (typeof STATES)[number];

/** Every deal: the open ones by where they stand, the worst first; the closed ones by the day they closed. */
export function Deals() {
  const { texts, language } = useLook();
  const t = texts.deals;
  const go = useGo();
  const [selection, select] = useSelection();
  const [stateText, setState] = useParam('state');
  const state: State = STATES.find((known) => known === stateText) ?? 'open';
  useCrumbs([{ name: t.title }]);
  const today = useQuery(status).data?.today;
  const asOf = useAsOf() ?? today;
  const query = useInfiniteQuery(allDeals());
  const { hasNextPage } = query;
  useAllPages(query);

  const [filter, change] = useStandingFilter();
  const standings = useStandings(filter);
  const all = useMemo(() => {
    const pages = query.data?.pages ?? [];
    const names = joinedNames(pages.map((page) => namesIn(language, page)));
    const deals = pages.flatMap((page) => page.rows);
    return dealRows(deals, { names, asOf, standings: standings.rows });
  }, [query.data, language, asOf, standings.rows]);
  const withC139 = state === 'open' || state === 'all';
  const narrowed = state === 'open' && isFiltered(filter);
  const rows = useMemo(
    () => all.filter((row) => (state === 'all' || row.outcome === state) && (!narrowed || row.standing !== null)),
    [all, state, narrowed],
  );
  const columns = useMemo(() => {
    const every = dealColumns(texts, language, withC139);
    return state === 'all' ? every : every.filter((column) => column.id !== 'outcome');
  }, [texts, language, state, withC139]);
  const table = useTable<DealRow>('deals', columns, rows, state === 'open' ? OPEN : CLOSED, HIDDEN);
  const total = query.data?.pages[0]?.total ?? 0;
  const count = (of: State) => (of === 'all' ? all.length : all.filter((row) => row.outcome === of).length);
  return (
    <Page
      title={t.title}
      sub={query.data && t.sub(total)}
      actions={
        <>
          {state === 'open' && (
            <Button icon={<AuditOutlined />} onClick={() => go(reviewPath(filter))}>
              {texts.standings.review}
            </Button>
          )}
          <Segmented<State>
            aria-label={t.state}
            value={state}
            onChange={(next) => setState(next === 'open' ? null : next)}
            options={STATES.map((value) => ({
              value,
              label: `${value === 'all' ? t.all : t.outcome[value]} ${count(value)}`,
            }))}
          />
        </>
      }
      inspector={selection ? <Inspector selection={selection} /> : undefined}
    >
      {query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Bones rows={10} />
      ) : (
        <>
          {state === 'open' && <StandingFilters filter={filter} change={change} counts={standings.counts} />}
          {withC139 && standings.isError && <Problem error={standings.error} retry={standings.retry} />}
          <TableTools table={table} exportName={t.title} />
          {hasNextPage && <p className="mut">{t.reading(all.length, total)}</p>}
          {!hasNextPage && total > DEALS_MOST && <p className="warning">{t.capped(all.length, total)}</p>}
          <Grid
            label={t.title}
            table={table}
            rowKey={(row) => row.id}
            selected={selection?.kind === 'deal' ? selection.id : null}
            onSelect={(row) => select({ kind: 'deal', id: row.id })}
            onOpen={(row) => go(dealPath(row.id))}
            empty={total === 0 ? t.empty : t.noneOpen}
            totals
          />
          <div className="page-foot" />
        </>
      )}
    </Page>
  );
}

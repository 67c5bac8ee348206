import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useMemo } from 'react';
import { groupPath } from '../../core/address/address.ts';
import { PLAIN, type TableState } from '../../core/table/column.ts';
import { useAllPages } from '../../data/all-pages.ts';
import { PORTFOLIO_MOST, portfolio } from '../../data/portfolio.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { PlusOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useGo, useParam, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { FactForm } from '../edit/fact-form.tsx';
import { portfolioColumns } from './columns.tsx';

const USUAL: TableState = { ...PLAIN, sort: [{ column: 'members', down: true }] };

/** Every group with its coverage. */
export function Portfolio() {
  const { texts, language } = useLook();
  const t = texts.portfolio;
  const asOf = useAsOf();
  const go = useGo();
  const [selection, select] = useSelection();
  const [standalone, setStandalone] = useParam('standalone');
  const [creating, setCreating] = useParam('new');
  useCrumbs([{ name: t.title }]);
  const query = useInfiniteQuery(portfolio(asOf, standalone === '1'));
  const { hasNextPage } = query;
  useAllPages(query);

  const all = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  const columns = useMemo(() => portfolioColumns(texts, language), [texts, language]);
  const table = useTable('portfolio', columns, all, USUAL, ['affiliates', 'known']);
  const total = query.data?.pages[0]?.total ?? 0;
  return (
    <Page
      title={t.title}
      sub={query.data && t.sub(total)}
      actions={
        <>
          <Checkbox checked={standalone === '1'} onChange={(event) => setStandalone(event.target.checked ? '1' : null)}>
            {t.standalone}
          </Checkbox>
          <Button icon={<PlusOutlined />} onClick={() => setCreating('account')}>
            {t.newAccount}
          </Button>
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
          <TableTools table={table} exportName={t.title} />
          {hasNextPage && <p className="mut">{t.reading(all.length, total)}</p>}
          {!hasNextPage && total > all.length && total > PORTFOLIO_MOST && (
            <p className="warning">{t.capped(all.length, total)}</p>
          )}
          <Grid
            label={t.title}
            table={table}
            rowKey={(row) => row.id}
            selected={selection?.kind === 'account' ? selection.id : null}
            onSelect={(row) => select({ kind: 'account', id: row.id })}
            onOpen={(row) => go(groupPath(row.id))}
            empty={t.empty}
            totals
          />
          <div className="page-foot" />
        </>
      )}
      {creating === 'account' && <FactForm kind="account" onClose={() => setCreating(null)} />}
    </Page>
  );
}

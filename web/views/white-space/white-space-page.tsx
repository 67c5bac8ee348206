import { Button, Tabs } from 'antd';
import { useMemo } from 'react';
import { WHITE_SPACE_LISTS, type WhiteSpaceListAnswer } from '../../../domain/contract/white-space.ts';
import { money } from '../../core/format/format.ts';
import { PLAIN } from '../../core/table/column.ts';
import { joinedNames } from '../../core/table/names.ts';
import { cellKey, cellSelection, placeOfKey, selectedCell } from '../../core/white-space/cell-key.ts';
import { namesIn } from '../../data/facts.ts';
import { type WhiteSpaceFilter, whiteSpaceFile, whiteSpacePage } from '../../data/white-space.ts';
import { Grid } from '../../grid/grid.tsx';
import { useTableState } from '../../grid/use-frame.ts';
import { usePagedRows } from '../../grid/use-paged-rows.ts';
import { usePagedTable } from '../../grid/use-paged-table.ts';
import { useRested } from '../../grid/use-rested.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { DownloadOutlined } from '../../marks/icons.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { CellInspector } from './cell-inspector.tsx';
import { type ListRow, listColumns, listRows } from './list-columns.tsx';
import { ListFilters } from './list-filters.tsx';
import { ListTools } from './list-tools.tsx';
import { ALL, isNarrowed, useListFilter } from './use-list-filter.ts';
import './white-space.css';

/** What the rank and the other columns say anyway. */
const HIDDEN = ['family', 'industry'];

/** The white space of all accounts: what to open next, what has no way in, and what nobody knows the worth of. */
export function WhiteSpacePage() {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const asOf = useAsOf();
  const [selection, select] = useSelection();
  const [choice, change] = useListFilter();
  const [state, setState] = useTableState(PLAIN);
  const q = useRested(state.search.trim());
  useCrumbs([{ name: t.title }]);
  const filter: WhiteSpaceFilter = { ...choice, q: q === '' ? undefined : q };
  const { source, newest, answers, error, retry } = usePagedRows<ListRow, WhiteSpaceListAnswer & { rows: ListRow[] }>({
    key: ['whiteSpaceList', filter, asOf, language],
    ask: async (page, signal) => {
      const answer = await whiteSpacePage(filter, asOf, page, signal);
      return { ...answer, rows: listRows(answer, page.offset, language) };
    },
    stamp: (answer) => `${answer.revision} ${answer.asOf} ${answer.version}`,
  });
  const names = useMemo(() => joinedNames(answers.map((answer) => namesIn(language, answer))), [answers, language]);
  const currency = newest?.currency ?? null;
  const columns = useMemo(() => listColumns({ texts, language, currency, names }), [texts, language, currency, names]);
  const table = usePagedTable<ListRow>({
    name: 'white-space',
    columns,
    source,
    usual: PLAIN,
    hiddenFirst: HIDDEN,
    narrowed: isNarrowed(choice) || q !== '',
    clear: () => {
      change(ALL);
      setState({ ...state, search: '' });
    },
  });
  const cell = selectedCell(selection);
  return (
    <Page
      title={t.title}
      sub={newest && t.sub(newest.total, newest.expected === null ? null : money(newest.expected, currency, language))}
      actions={
        <Button icon={<DownloadOutlined />} href={whiteSpaceFile(filter, asOf)} download>
          {t.csv}
        </Button>
      }
      {...(selection
        ? {
            inspector:
              cell === null ? (
                <Inspector selection={selection} />
              ) : (
                <CellInspector group={placeOfKey(cell).accountId} cell={cell} />
              ),
          }
        : {})}
    >
      <Tabs
        className="ws-tabs"
        activeKey={choice.list}
        onChange={(list) => change({ list })}
        items={WHITE_SPACE_LISTS.map((key) => ({ key, label: t.lists[key] }))}
      />
      <ListFilters choice={choice} change={change} answer={newest} />
      {error ? (
        <Problem error={error} retry={retry} />
      ) : (
        <>
          <ListTools table={table} filter={filter} asOf={asOf} known={newest} />
          <Grid
            label={t.lists[choice.list]}
            table={table}
            rowKey={(row) => cellKey(row)}
            selected={cell}
            onSelect={(row) => select(cellSelection(row))}
            onOpen={(row) => select(cellSelection(row))}
            empty={t.empty}
          />
          <div className="page-foot" />
        </>
      )}
    </Page>
  );
}

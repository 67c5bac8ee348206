import { Button, Dropdown, Tooltip } from 'antd';
import { useMemo } from 'react';
import type { ScoreModelAnswer, ScoreRow, ScoresAnswer } from '../../../domain/contract/scores.ts';
import { accountPath, groupPath } from '../../core/address/address.ts';
import { scaleOf } from '../../core/score/scale.ts';
import { PLAIN, type TableState } from '../../core/table/column.ts';
import { askScores, type ScoreNarrow, scoresFile } from '../../data/scores.ts';
import { Grid } from '../../grid/grid.tsx';
import { ColumnChoice, DensityChoice } from '../../grid/table-choices.tsx';
import { useTableState } from '../../grid/use-frame.ts';
import { usePagedRows } from '../../grid/use-paged-rows.ts';
import { askedSort, usePagedTable } from '../../grid/use-paged-table.ts';
import { DownloadOutlined, SearchOutlined } from '../../marks/icons.tsx';
import { useGo } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { TextInput } from '../../shell/text-input.tsx';
import { fileColumns, HIDDEN_FIRST, scoreColumns } from './score-columns.tsx';

export const USUAL: TableState = { ...PLAIN, sort: [{ column: 'score', down: true }] };

/** The rows of a table of scores: the pages in sight, in the order of the address. */
export function useScoreRows(model: ScoreModelAnswer, narrow: ScoreNarrow) {
  const [state] = useTableState(USUAL);
  const sort = askedSort(state)?.replace('own.', '');
  const asked = { ...narrow, sort };
  const paged = usePagedRows<ScoreRow, ScoresAnswer>({
    key: ['scores', model.id, asked],
    ask: (page, signal) => askScores(model.id, asked, page, signal),
    stamp: ({ version, asOf, from, pending }) => [version, asOf, from, pending].join(' '),
    pending: (answer) => answer.pending,
  });
  return { ...paged, asked };
}

interface ScoreTableProps {
  model: ScoreModelAnswer;
  level: 'account' | 'group';
  rows: ReturnType<typeof useScoreRows>;
  narrowed: boolean;
  clear(): void;
  selected: string | null;
  onSelect(row: ScoreRow): void;
}

export function ScoreTable({ model, level, rows, narrowed, clear, selected, onSelect }: ScoreTableProps) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const go = useGo();
  const { answers, newest, source } = rows;
  const highest = Math.max(
    0,
    ...answers.flatMap((answer) => answer.rows.map((row) => row.range.high ?? row.score ?? 0)),
  );
  const currency = newest?.currency ?? null;
  const names = useMemo(() => Object.assign({}, ...answers.map((answer) => answer.names)), [answers]);
  const columns = useMemo(
    () =>
      scoreColumns({
        model,
        level,
        currency,
        scale: scaleOf(model.id, highest),
        names,
        texts,
        language,
        onDoor: onSelect,
      }),
    [model, level, currency, highest, names, texts, language, onSelect],
  );
  const table = usePagedTable<ScoreRow>({
    name: `scores-${model.id}`,
    columns,
    source,
    usual: USUAL,
    hiddenFirst: HIDDEN_FIRST,
    narrowed: narrowed || rows.asked.q !== undefined,
    clear,
  });
  const file = (format: 'csv' | 'xlsx') =>
    scoresFile(model.id, rows.asked, { columns: fileColumns(table.shown), format, language });
  return (
    <>
      <div className="tools">
        <TextInput
          className="tools-search"
          prefix={<SearchOutlined />}
          placeholder={t.search}
          aria-label={t.search}
          allowClear
          value={table.state.search}
          onText={(search) => table.setState({ ...table.state, search })}
        />
        <span className="tools-count mut">{t.count(source.total, source.totalCapped)}</span>
        <ColumnChoice table={table} />
        <DensityChoice />
        <Dropdown
          trigger={['click']}
          menu={{
            items: (['csv', 'xlsx'] as const).map((format) => ({
              key: format,
              label: (
                <a href={file(format)} download>
                  {t[format]}
                </a>
              ),
            })),
          }}
        >
          <Tooltip title={t.exportTable}>
            <Button type="text" icon={<DownloadOutlined />} aria-label={t.exportTable} />
          </Tooltip>
        </Dropdown>
      </div>
      {rows.error && answers.length === 0 ? (
        <Problem error={rows.error} retry={rows.retry} />
      ) : (
        <Grid
          label={t.title}
          table={table}
          rowKey={(row) => row.accountId}
          selected={selected}
          onSelect={onSelect}
          onOpen={(row) => go(level === 'group' ? groupPath(row.accountId) : accountPath(row.accountId))}
          empty={t.empty}
        />
      )}
      <div className="page-foot" />
    </>
  );
}

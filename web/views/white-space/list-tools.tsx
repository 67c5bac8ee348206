import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { LIST_LIMIT } from '../../../domain/contract/common.ts';
import type { WhiteSpaceListAnswer } from '../../../domain/contract/white-space.ts';
import { saveText } from '../../canvas/export.ts';
import { csv } from '../../core/table/csv.ts';
import { joinedNames } from '../../core/table/names.ts';
import { namesIn } from '../../data/facts.ts';
import { type WhiteSpaceFilter, whiteSpacePage } from '../../data/white-space.ts';
import { ColumnChoice, DensityChoice } from '../../grid/table-choices.tsx';
import type { GridModel } from '../../grid/use-table.ts';
import { DownloadOutlined, SearchOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import { TextInput } from '../../shell/text-input.tsx';
import { type ListRow, listColumns, listRows } from './list-columns.tsx';
import '../../grid/tools.css';

/** Rows of the columns shown that are exported at most; the whole list is a file of the server. */
const EXPORTED = 5_000;

interface ListToolsProps {
  table: GridModel<ListRow>;
  filter: WhiteSpaceFilter;
  asOf: string | undefined;
  known: WhiteSpaceListAnswer | undefined;
}

/** Find, columns, density, and the list as a file: as it is shown, or whole. */
export function ListTools({ table, filter, asOf, known }: ListToolsProps) {
  const { texts, language } = useLook();
  const t = texts.whiteSpace;
  const { state, setState } = table;
  const [saving, setSaving] = useState(false);
  const total = known?.total ?? 0;
  const exportShown = async () => {
    setSaving(true);
    try {
      const rows: ListRow[] = [];
      const answers: WhiteSpaceListAnswer[] = [];
      while (rows.length < Math.min(total, EXPORTED)) {
        const answer = await whiteSpacePage(filter, asOf, { offset: rows.length, limit: LIST_LIMIT.most });
        if (answer.rows.length === 0) break;
        answers.push(answer);
        rows.push(...listRows(answer, rows.length, language));
      }
      const names = joinedNames(answers.map((answer) => namesIn(language, answer)));
      const columns = listColumns({ texts, language, currency: answers[0]?.currency ?? null, names });
      const shown = columns.filter(({ id }) => table.shown.some((column) => column.id === id));
      const place = { id: 'place', title: t.rank, value: (row: ListRow) => row.place };
      saveText(csv(rows, [place, ...shown]), `${t.title} ${t.lists[filter.list]}`, 'csv');
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="tools">
      <TextInput
        className="tools-search"
        prefix={<SearchOutlined />}
        placeholder={t.search}
        aria-label={t.search}
        allowClear
        value={state.search}
        onText={(search) => setState({ ...state, search })}
      />
      <span className="mut">{t.listWhy[filter.list]}</span>
      <span className="tools-count mut">{texts.table.rows(total)}</span>
      <ColumnChoice table={table} />
      <DensityChoice />
      <Tooltip title={total > EXPORTED ? `${texts.table.exportCsv} · ${t.shownMost(EXPORTED)}` : texts.table.exportCsv}>
        <Button
          type="text"
          icon={<DownloadOutlined />}
          aria-label={texts.table.exportCsv}
          loading={saving}
          onClick={() => void exportShown()}
        />
      </Tooltip>
    </div>
  );
}

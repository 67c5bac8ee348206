import { Button, Popover, Select, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { saveText } from '../canvas/export.ts';
import { csv } from '../core/table/csv.ts';
import { valuesOf } from '../core/table/rows.ts';
import { DownloadOutlined, FilterOutlined, SearchOutlined } from '../marks/icons.tsx';
import { useLook } from '../shell/settings.tsx';
import { TextInput } from '../shell/text-input.tsx';
import { ColumnChoice, DensityChoice } from './table-choices.tsx';
import type { TableModel } from './use-table.ts';
import './tools.css';

interface TableToolsProps<Row> {
  table: TableModel<Row>;
  exportName: string;
  /** What a view puts before and after the table's own tools. */
  lead?: ReactNode;
  trail?: ReactNode;
}

/** Find, filter, columns, density and export of a table. */
export function TableTools<Row>({ table, exportName, lead, trail }: TableToolsProps<Row>) {
  const { texts } = useLook();
  const t = texts.table;
  const { state, setState } = table;
  return (
    <div className="tools">
      {lead}
      <TextInput
        className="tools-search"
        prefix={<SearchOutlined />}
        placeholder={t.search}
        aria-label={t.search}
        allowClear
        value={state.search}
        onText={(search) => setState({ ...state, search })}
      />
      <Filters table={table} />
      <span className="tools-count mut">
        {table.rows.length === table.all.length
          ? t.rows(table.all.length)
          : t.shownOf(table.rows.length, table.all.length)}
      </span>
      <ColumnChoice table={table} />
      <DensityChoice />
      <Tooltip title={t.exportCsv}>
        <Button
          type="text"
          icon={<DownloadOutlined />}
          aria-label={t.exportCsv}
          onClick={() => saveText(csv(table.rows, table.shown), exportName, 'csv')}
        />
      </Tooltip>
      {trail}
    </div>
  );
}

function Filters<Row>({ table }: { table: TableModel<Row> }) {
  const { texts } = useLook();
  const t = texts.table;
  const { state, setState } = table;
  const columns = table.columns.filter((column) => column.filter);
  if (columns.length === 0) return null;
  const active = columns.filter((column) => (state.filters[column.id] ?? []).length > 0);
  const set = (id: string, values: string[]) => setState({ ...state, filters: { ...state.filters, [id]: values } });
  return (
    <>
      {active.map((column) => (
        <button
          key={column.id}
          type="button"
          className="chip strong plain"
          title={t.clearFilters}
          onClick={() => set(column.id, [])}
        >
          {column.title}: {(state.filters[column.id] ?? []).map((value) => value || t.noValue).join(', ')} ×
        </button>
      ))}
      <Popover
        trigger="click"
        placement="bottomLeft"
        content={
          <div className="tools-filters">
            {columns.map((column) => (
              <div key={column.id}>
                <span>{column.title}</span>
                <Select
                  mode="multiple"
                  allowClear
                  maxTagCount="responsive"
                  aria-label={column.title}
                  value={[...(state.filters[column.id] ?? [])]}
                  options={valuesOf(table.all, column).map(({ value, count }) => ({
                    value,
                    label: `${value || t.noValue} (${count})`,
                  }))}
                  onChange={(values: string[]) => set(column.id, values)}
                />
              </div>
            ))}
          </div>
        }
      >
        <Button type="text" icon={<FilterOutlined />}>
          {t.filters}
        </Button>
      </Popover>
    </>
  );
}

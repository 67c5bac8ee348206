import { Button, Checkbox, Popover, Tooltip } from 'antd';
import { ColumnHeightOutlined, TableOutlined } from '../marks/icons.tsx';
import { useLook } from '../shell/settings.tsx';
import type { TableFrame } from './use-frame.ts';
import './tools.css';

/** Which columns are shown, but for the first. */
export function ColumnChoice<Row>({ table }: { table: TableFrame<Row> }) {
  const t = useLook().texts.table;
  const columns = table.columns.slice(1);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className="tools-columns"
          options={columns.map((column) => ({ label: column.title, value: column.id }))}
          value={columns.filter((column) => !table.hidden.includes(column.id)).map((column) => column.id)}
          onChange={(kept) => table.setHidden(columns.map((column) => column.id).filter((id) => !kept.includes(id)))}
        />
      }
    >
      <Tooltip title={t.columns}>
        <Button type="text" icon={<TableOutlined />} aria-label={t.columns} />
      </Tooltip>
    </Popover>
  );
}

/** Rows close together, or with room. */
export function DensityChoice() {
  const { texts, settings, change } = useLook();
  const word = settings.comfortable ? texts.table.compact : texts.table.comfortable;
  return (
    <Tooltip title={word}>
      <Button
        type="text"
        icon={<ColumnHeightOutlined />}
        aria-label={word}
        onClick={() => change({ comfortable: !settings.comfortable })}
      />
    </Tooltip>
  );
}

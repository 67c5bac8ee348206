import { Tabs } from 'antd';
import { useMemo } from 'react';
import type { ImportAnswer, RowIssue } from '../../../domain/contract/imports.ts';
import { count } from '../../core/format/format.ts';
import { issueWords } from '../../core/import/issue.ts';
import { PLAIN } from '../../core/table/column.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

interface Numbered extends RowIssue {
  at: number;
  words: { message: string; next: string };
}

/** Every error and warning of an import: where, what is wrong, what to do. */
export function Issues({ job }: { job: ImportAnswer }) {
  const { texts, language } = useLook();
  const t = texts.imports;
  const [tab, setTab] = useParam('issues');
  const active = tab ?? (job.errors.length > 0 || job.warnings.length === 0 ? 'errors' : 'warnings');
  return (
    <Tabs
      className="view-tabs"
      activeKey={active}
      onChange={setTab}
      destroyOnHidden
      items={[
        {
          key: 'errors',
          label: `${t.errors} ${count(job.errors.length, language)}`,
          children: <IssueTable issues={job.errors} none={t.noErrors} name={t.errors} />,
        },
        {
          key: 'warnings',
          label: `${t.warnings} ${count(job.warnings.length, language)}`,
          children: <IssueTable issues={job.warnings} none={t.noWarnings} name={t.warnings} />,
        },
      ]}
    />
  );
}

function IssueTable({ issues, none, name }: { issues: readonly RowIssue[]; none: string; name: string }) {
  const { texts, language } = useLook();
  const t = texts.imports;
  const rows = useMemo(
    () => issues.map((issue, at): Numbered => ({ ...issue, at, words: issueWords(issue, language) })),
    [issues, language],
  );
  const columns = useMemo((): GridColumn<Numbered>[] => {
    const full = (text: string) => <span title={text}>{text}</span>;
    return [
      { id: 'file', title: t.file, width: 140, filter: true, value: (row) => row.file },
      { id: 'line', title: t.line, width: 70, numeric: true, value: (row) => row.line },
      { id: 'column', title: t.column, width: 110, filter: true, value: (row) => row.column },
      {
        id: 'message',
        title: t.message,
        width: 300,
        value: (row) => row.words.message,
        render: (row) => full(row.words.message),
      },
      { id: 'next', title: t.next, width: 300, value: (row) => row.words.next, render: (row) => full(row.words.next) },
      { id: 'code', title: t.code, width: 150, filter: true, value: (row) => row.code },
    ];
  }, [t]);
  const table = useTable('issues', columns, rows, PLAIN);
  return (
    <div className="view-part">
      {rows.length > 0 && <TableTools table={table} exportName={name} />}
      <Grid
        label={name}
        table={table}
        rowKey={(row) => String(row.at)}
        selected={null}
        onSelect={() => undefined}
        onOpen={() => undefined}
        empty={none}
      />
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { ENDPOINTS } from '../../../domain/contract/endpoints.ts';
import type { ImportRow } from '../../../domain/contract/imports.ts';
import { differencePath, importPath } from '../../core/address/address.ts';
import { count, instant } from '../../core/format/format.ts';
import { PLAIN } from '../../core/table/column.ts';
import { imports } from '../../data/queries.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useGo, useHref } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { Waiting } from '../suggestions/waiting.tsx';
import { Drop } from './drop.tsx';
import './import.css';

const NONE: ImportRow[] = [];

/** Files in, and every import so far. */
export function Imports() {
  const { texts, language } = useLook();
  const t = texts.imports;
  const go = useGo();
  const href = useHref();
  useCrumbs([{ name: t.title }]);
  const query = useQuery(imports());
  const columns = useMemo((): GridColumn<ImportRow>[] => {
    const number = (value: number) => count(value, language);
    const counted = (id: 'accepted' | 'created' | 'updated'): GridColumn<ImportRow> => ({
      id,
      title: t[id],
      width: 90,
      numeric: true,
      value: (row) => row.counts[id],
      render: (row) => number(row.counts[id]),
    });
    return [
      { id: 'when', title: t.when, width: 140, value: (row) => row.createdAt, render: (row) => instant(row.createdAt) },
      {
        id: 'what',
        title: t.what,
        width: 260,
        value: (row) => row.files.map((file) => file.name).join(', '),
        render: (row) => (
          <>
            {row.demo && <span className="chip">{t.isDemo}</span>}{' '}
            {row.dryRun && <span className="chip">{t.isDryRun}</span>} {row.files.map((file) => file.name).join(', ')}
          </>
        ),
      },
      { id: 'state', title: t.state, width: 96, value: (row) => texts.values.importState[row.state] },
      counted('accepted'),
      counted('created'),
      counted('updated'),
      {
        id: 'errors',
        title: t.errors,
        width: 80,
        numeric: true,
        value: (row) => row.errorCount,
        render: (row) => (row.errorCount > 0 ? <b className="import-bad">{number(row.errorCount)}</b> : number(0)),
      },
      { id: 'by', title: t.by, width: 100, value: (row) => row.by },
    ];
  }, [t, texts, language]);
  const table = useTable('imports', columns, query.data?.rows ?? NONE, PLAIN);
  return (
    <Page
      title={t.title}
      sub={t.sub}
      actions={
        <>
          <Link to={href(differencePath())} title={texts.difference.linkHint}>
            {texts.difference.link}
          </Link>
          <a href={ENDPOINTS.importTemplate.path} download title={t.templateHint}>
            {t.template}
          </a>
        </>
      }
    >
      <Drop />
      <Waiting />
      <h2 className="import-earlier">{t.earlier}</h2>
      {query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Bones rows={4} />
      ) : (
        <Grid
          label={t.earlier}
          table={table}
          rowKey={(row) => row.id}
          selected={null}
          onSelect={(row) => go(importPath(row.id))}
          onOpen={(row) => go(importPath(row.id))}
          empty={t.noneYet}
        />
      )}
      <div className="page-foot" />
    </Page>
  );
}

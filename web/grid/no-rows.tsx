import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Nothing } from '../shell/problem.tsx';
import { useLook } from '../shell/settings.tsx';
import type { GridModel } from './use-table.ts';

/** Instead of rows: nothing at all, or nothing that matches. */
export function NoRows<Row>({ table, children }: { table: GridModel<Row>; children?: ReactNode }) {
  const { table: t } = useLook().texts;
  if (!table.narrowed) return <Nothing title={t.empty}>{children}</Nothing>;
  return (
    <Nothing title={t.nothingMatches}>
      <p>{t.nothingMatchesNext}</p>
      <Button size="small" onClick={table.clear}>
        {t.clearFilters}
      </Button>
    </Nothing>
  );
}

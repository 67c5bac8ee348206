import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AccountAnswer, StakeRow } from '../../../domain/contract/accounts.ts';
import { accountPath } from '../../core/address/address.ts';
import { nameIn, percent, share } from '../../core/format/format.ts';
import { PLAIN } from '../../core/table/column.ts';
import { owners, stakes } from '../../data/queries.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useGo, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

/** Owners and holdings through all chains, side by side. */
export function Holdings({ known }: { known: AccountAnswer }) {
  const { texts, language } = useLook();
  const t = texts.account;
  const asOf = useAsOf();
  const up = useQuery(owners(known.id, asOf));
  const down = useQuery(stakes(known.id, asOf));
  const controllers = up.data?.controllers ?? [];
  return (
    <div className="holdings">
      <section>
        <h3>
          {t.ownersTitle}
          {controllers.length > 0 && (
            <span className="mut">
              {' '}
              · {t.controllers}{' '}
              {controllers
                .map((one) => `${nameIn(language, one)}${one.stake === null ? '' : ` ${percent(one.stake)}`}`)
                .join(', ')}
            </span>
          )}
        </h3>
        <HoldingTable name="owners" query={up} />
      </section>
      <section>
        <h3>{t.ownsTitle}</h3>
        <HoldingTable name="owns" query={down} />
      </section>
    </div>
  );
}

const NONE: StakeRow[] = [];

interface HoldingTableProps {
  name: string;
  query: {
    data?: { rows: StakeRow[]; total: number } | undefined;
    isError: boolean;
    isPending: boolean;
    error: unknown;
    refetch(): unknown;
  };
}
function HoldingTable({ name, query }: HoldingTableProps) {
  const { texts, language } = useLook();
  const t = texts.account;
  const go = useGo();
  const [selection, select] = useSelection();
  const reasons: Record<string, string> = texts.values.reason;
  const columns = useMemo(
    (): GridColumn<StakeRow>[] => [
      { id: 'name', title: t.name, width: 180, value: (row) => nameIn(language, row) },
      {
        id: 'stake',
        title: t.effective,
        width: 124,
        numeric: true,
        value: (row) => row.stake ?? row.min,
        render: (row) => (
          <span title={row.reason ? (reasons[row.reason] ?? row.reason) : ''}>
            {share(row.stake, row.min, row.max)}
          </span>
        ),
      },
      { id: 'control', title: t.control, width: 118, value: (row) => texts.values.control[row.control] },
      { id: 'depth', title: t.depth, width: 60, numeric: true, value: (row) => row.depth },
    ],
    [t, texts, reasons, language],
  );
  const table = useTable(name, columns, query.data?.rows ?? NONE, PLAIN);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Bones rows={4} />;
  const rows = query.data?.rows.length ?? 0;
  const total = query.data?.total ?? 0;
  const kindOf = (row: StakeRow) => (row.kind === 'person' ? 'person' : 'account');
  return (
    <>
      {total > rows && <p className="warning">{texts.table.shownOf(rows, total)}</p>}
      <Grid
        label={name}
        table={table}
        rowKey={(row) => row.id}
        selected={selection?.id ?? null}
        onSelect={(row) => select({ kind: kindOf(row), id: row.id })}
        onOpen={(row) => (row.kind === 'person' ? select({ kind: 'person', id: row.id }) : go(accountPath(row.id)))}
        empty={t.noStakes}
      />
    </>
  );
}

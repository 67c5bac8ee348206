import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TallyAnswer } from '../../../domain/contract/signals.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../../domain/signals/kinds.ts';
import { KIND_WORDS } from '../../../domain/signals/words.ts';
import { count } from '../../core/format/format.ts';
import { type HeatRow, heatOf, heatRows } from '../../core/signals/heat.ts';
import { PLAIN } from '../../core/table/column.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { type SignalFilter, signalTally } from '../../data/signals.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Bones } from '../../shell/bones.tsx';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

interface HeatProps {
  filter: Pick<SignalFilter, 'state' | 'group' | 'account' | 'deal'>;
  empty: string;
  /** Lists the signals of a cell, or of a whole row; null is nobody's. */
  onOpen(colleagueId: string | null, kind: SignalKind | null): void;
}

/** How many signals of each kind each of ours was told of: the more, the stronger the tint. */
export function HeatTable(props: HeatProps) {
  const query = useQuery(signalTally(props.filter));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={8} />;
  return <Heat {...props} tally={query.data} />;
}

function Heat({ tally, empty, onOpen }: HeatProps & { tally: TallyAnswer }) {
  const { texts, language } = useLook();
  const t = texts.signals;
  const rows = useMemo(() => heatRows(tally.rows), [tally]);
  const columns = useMemo<GridColumn<HeatRow>[]>(() => {
    const names = namesIn(language, tally);
    const who = ({ colleagueId }: HeatRow) =>
      colleagueId === null ? t.unassigned : nameOf(names, 'colleague', colleagueId);
    const most = Math.max(0, ...rows.flatMap((row) => Object.values(row.counts)));
    const once = new Map(tally.byKind.map((each) => [each.kind, each.count]));
    const cell = (row: HeatRow, kind: SignalKind | null, value: number) => (
      <button
        type="button"
        className={kind === null ? 'plain heat-total' : 'plain heat-count'}
        style={kind === null ? {} : { ['--heat' as string]: heatOf(value, most) }}
        aria-label={t.heatCell(who(row), kind === null ? t.total : KIND_WORDS[kind][language], value)}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(row.colleagueId, kind);
        }}
      >
        {count(value, language)}
      </button>
    );
    return [
      {
        id: 'name',
        title: t.colleague,
        width: 150,
        value: who,
        render: (row) => (
          <button type="button" className="plain tally-name" onClick={() => onOpen(row.colleagueId, null)}>
            {who(row)}
          </button>
        ),
      },
      {
        id: 'total',
        title: t.total,
        width: 76,
        numeric: true,
        value: (row) => row.total,
        total: () => tally.total,
        render: (row) => cell(row, null, row.total),
      },
      ...SIGNAL_KINDS.map((kind): GridColumn<HeatRow> => {
        const title = KIND_WORDS[kind][language];
        return {
          id: kind,
          title,
          hint: title,
          // As wide as its heading: letters are half as wide as Chinese characters.
          width: Math.max(96, 30 + title.length * (language === 'en' ? 7 : 13)),
          numeric: true,
          value: (row) => row.counts[kind] ?? null,
          total: () => once.get(kind) ?? 0,
          render: (row) => {
            const value = row.counts[kind];
            return value === undefined ? null : cell(row, kind, value);
          },
        };
      }),
    ];
  }, [tally, rows, language, t, onOpen]);
  const table = useTable<HeatRow>('signals-heat', columns, rows, PLAIN);
  return (
    <>
      <TableTools table={table} exportName={`${t.title} ${t.views.colleague}`} />
      <Grid
        label={t.views.colleague}
        table={table}
        rowKey={(row) => row.colleagueId ?? ''}
        selected={null}
        onSelect={() => undefined}
        onOpen={(row) => onOpen(row.colleagueId, null)}
        empty={empty}
        totals
      />
      <p className="mut heat-note">{t.heatNote}</p>
    </>
  );
}

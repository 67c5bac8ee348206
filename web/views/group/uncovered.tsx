import { Select } from 'antd';
import { useMemo } from 'react';
import type { CoverageAnswer, GroupAnswer } from '../../../domain/contract/groups.ts';
import { LEVELS } from '../../../domain/contract/groups.ts';
import { accountPath, recordPath } from '../../core/address/address.ts';
import { decimal, type Language, money, nameIn, stepName } from '../../core/format/format.ts';
import { PLAIN } from '../../core/table/column.ts';
import { sum } from '../../core/table/rows.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { LevelMark } from '../../marks/level-mark.tsx';
import { useGo, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import type { Texts } from '../../texts/texts.ts';
import { useCoverageChoice } from './choice.ts';

type Row = CoverageAnswer['uncovered'][number];

function columnsOf(texts: Texts, language: Language, names: ReadonlyMap<string, string>): GridColumn<Row>[] {
  const t = texts.group;
  const way = (row: Row) =>
    (row.entry?.steps ?? []).filter((step) => step.kind !== 'account').map((step) => stepName(language, step));
  return [
    { id: 'name', title: texts.account.name, width: 220, value: (row) => nameIn(language, row) },
    {
      id: 'level',
      title: t.entityLevel,
      width: 110,
      filter: true,
      value: (row) => `${LEVELS.indexOf(row.level) + 1} ${texts.values.level[row.level]}`,
      render: (row) => <LevelMark level={row.level} />,
    },
    {
      id: 'potential',
      title: t.potential,
      width: 110,
      numeric: true,
      value: (row) => row.potential,
      render: (row) => money(row.potential, row.currency, language),
      // One currency per group: the coverage's basis has been brought into it.
      total: (rows) => {
        const total = sum(rows.map((row) => row.potential));
        return total === null ? null : money(total, rows.find((row) => row.currency)?.currency, language);
      },
    },
    {
      id: 'entry',
      title: t.nearest,
      width: 250,
      value: (row) => way(row).join(' → ') || null,
      render: (row) =>
        row.entry ? (
          <>
            {row.entry.steps
              .filter((step) => step.kind !== 'account')
              .map((step, at) => (
                <span key={step.id}>
                  {at > 0 && ' → '}
                  <CellLink path={recordPath(step.kind, step.id)}>{stepName(language, step)}</CellLink>
                </span>
              ))}
            {row.entry.viaId && row.entry.viaId !== row.id && (
              <span className="mut"> · {t.via(names.get(row.entry.viaId) ?? row.entry.viaId)}</span>
            )}
          </>
        ) : (
          <span className="mut">{t.noWay}</span>
        ),
    },
    {
      id: 'value',
      title: texts.columns.strength,
      width: 76,
      numeric: true,
      value: (row) => row.entry?.value ?? null,
      render: (row) => decimal(row.entry?.value, language),
    },
  ];
}

/** Members below the chosen level, the largest potential first, each with the nearest way in. */
export function Uncovered({ coverage, group }: { coverage: CoverageAnswer; group: GroupAnswer }) {
  const { texts, language } = useLook();
  const t = texts.group;
  const go = useGo();
  const [selection, select] = useSelection();
  const [choice, setChoice] = useCoverageChoice();
  const names = useMemo(
    () => new Map(group.members.map((member) => [member.id, nameIn(language, member)])),
    [group, language],
  );
  const columns = useMemo(() => columnsOf(texts, language, names), [texts, language, names]);
  const table = useTable('uncovered', columns, coverage.uncovered, PLAIN);
  return (
    <div className="view-part">
      <TableTools
        table={table}
        exportName={`${coverage.name} ${t.uncovered}`}
        lead={
          <span className="uncovered-level">
            <span className="mut">{t.uncoveredBelow}</span>
            <Select
              aria-label={t.uncoveredBelow}
              value={choice.level}
              onChange={(level) => setChoice({ level })}
              options={(['customer', 'deal', 'engaged', 'known'] as const).map((level) => ({
                value: level,
                label: texts.values.level[level],
              }))}
            />
          </span>
        }
      />
      <Grid
        label={t.uncovered}
        table={table}
        rowKey={(row) => row.id}
        selected={selection?.kind === 'account' ? selection.id : null}
        onSelect={(row) => select({ kind: 'account', id: row.id })}
        onOpen={(row) => go(accountPath(row.id))}
        empty={t.allCovered}
        totals
      />
    </div>
  );
}

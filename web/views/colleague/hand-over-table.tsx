import { useMemo } from 'react';
import type { HandOverAnswer } from '../../../domain/contract/people.ts';
import { colleaguePath, personPath } from '../../core/address/address.ts';
import { reachText } from '../../core/format/score.ts';
import { PLAIN } from '../../core/table/column.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import { dayColumn, seatedPersonColumns, strengthColumn } from '../../grid/columns.tsx';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { WarningOutlined } from '../../marks/icons.tsx';
import { useGo, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

type Row = HandOverAnswer['rows'][number];

/** Whom a colleague is tied to: those nobody else is tied to first; who is nearest then. */
export function HandOverTable({ known, name }: { known: HandOverAnswer; name: string }) {
  const { texts, language } = useLook();
  const t = texts.colleaguePage;
  const go = useGo();
  const [selection, select] = useSelection();
  const columns = useMemo((): GridColumn<Row>[] => {
    const names = namesIn(language, known);
    const way = ({ nearest }: Row) =>
      (nearest?.steps ?? []).map((id, at) => nameOf(names, at === 0 ? 'colleague' : 'person', id)).slice(0, -1);
    return [
      ...seatedPersonColumns<Row>(texts, names, [140, 140, 170]),
      strengthColumn('strength', { title: t.tie, width: 100 }, (row) => row.strength),
      dayColumn('lastContact', { title: texts.person.lastContact, width: 104 }, (row) => row.lastContact),
      {
        id: 'lost',
        title: t.lostColumn,
        hint: t.lostHint,
        width: 112,
        filter: true,
        value: (row) => (row.lost ? t.onlyTie : t.othersToo),
        render: (row) =>
          row.lost ? (
            <span className="lost">
              <WarningOutlined /> {t.onlyTie}
            </span>
          ) : (
            <span className="mut">{t.othersToo}</span>
          ),
      },
      {
        id: 'nearest',
        title: t.nearest,
        width: 220,
        value: (row) => way(row).join(' → ') || null,
        render: (row) => {
          const [first, ...rest] = way(row);
          const id = row.nearest?.steps[0];
          if (!first || !id) return <span className="mut">{t.nobody}</span>;
          return (
            <>
              <CellLink path={colleaguePath(id)}>{first}</CellLink>
              {rest.map((step) => ` → ${step}`)}
            </>
          );
        },
      },
      {
        id: 'then',
        title: t.reachThen,
        width: 90,
        numeric: true,
        value: (row) => row.nearest?.value ?? 0,
        render: (row) => reachText(row.nearest?.value ?? 0),
      },
    ];
  }, [texts, language, t, known]);
  const table = useTable('hand-over', columns, known.rows, PLAIN);
  return (
    <div className="view-part">
      <TableTools table={table} exportName={`${name} ${t.ifLeaves}`} />
      <Grid
        label={t.tied}
        table={table}
        rowKey={(row) => row.personId}
        selected={selection?.kind === 'person' ? selection.id : null}
        onSelect={(row) => select({ kind: 'person', id: row.personId })}
        onOpen={(row) => go(personPath(row.personId))}
        empty={t.empty}
      />
    </div>
  );
}

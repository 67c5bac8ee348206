import { type ReactNode, useMemo } from 'react';
import type { MapRow } from '../../core/power-map/map-rows.ts';
import { PLAIN } from '../../core/table/column.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useLook } from '../../shell/settings.tsx';
import { mapColumns } from './map-columns.tsx';
import type { MapModel } from './use-power-map.ts';

interface MapTableProps {
  model: MapModel;
  name: string;
  /** Rows that are singled out, by key. */
  lit: ReadonlySet<string> | null;
  selected: string | null;
  onSelect(row: MapRow): void;
  onOpen(row: MapRow): void;
  trail: ReactNode;
}

/** The same seats and persons as the map, as rows. */
export function MapTable({ model, name, lit, selected, onSelect, onOpen, trail }: MapTableProps) {
  const { texts, language } = useLook();
  const columns = useMemo(() => mapColumns(model, texts, language), [model, texts, language]);
  const table = useTable('power-map', columns, model.rows, PLAIN, [
    'tieBy',
    'reachLow',
    'reachHigh',
    'lastContact',
    'power',
  ]);
  return (
    <>
      <TableTools table={table} exportName={texts.powerMap.of(name)} lead={null} trail={trail} />
      <Grid
        label={texts.powerMap.table}
        table={table}
        rowKey={(row) => row.key}
        selected={selected}
        lit={lit}
        onSelect={onSelect}
        onOpen={onOpen}
        empty={texts.powerMap.emptyNext}
      />
    </>
  );
}

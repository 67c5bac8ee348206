import type { Language } from '../../core/format/format.ts';
import { csv } from '../../core/table/csv.ts';
import type { Texts } from '../../texts/texts.ts';
import { mapColumns } from './map-columns.tsx';
import type { MapModel } from './use-power-map.ts';

/** Every row of the list twin, with the ids that lead back to the facts. */
export function rowsCsv(model: MapModel, texts: Texts, language: Language): string {
  return csv(model.rows, [
    { id: 'seatId', title: 'seatId', value: (row) => row.seat?.id ?? null },
    { id: 'personId', title: 'personId', value: (row) => row.person?.id ?? null },
    ...mapColumns(model, texts, language),
  ]);
}

/** Every influence and conflict, and what is assumed, in the columns of influences.csv plus names. */
export function linesCsv({ map, named }: MapModel, texts: Texts): string {
  const t = texts.powerMap;
  return csv(map.lines, [
    { id: 'fromId', title: 'fromId', value: (line) => line.from },
    { id: 'from', title: t.from, value: (line) => named('person', line.from) },
    { id: 'toId', title: 'toId', value: (line) => line.to },
    { id: 'to', title: t.to, value: (line) => named('person', line.to) },
    { id: 'weight', title: 'weight', value: (line) => line.weight },
    { id: 'kind', title: 'kind', value: (line) => line.influence },
    { id: 'line', title: t.kind, value: (line) => t.line[line.kind] },
    { id: 'source', title: 'source', value: (line) => line.source },
    { id: 'observedOn', title: 'observedOn', value: (line) => line.observedOn },
    { id: 'confidence', title: 'confidence', value: (line) => line.confidence },
  ]);
}

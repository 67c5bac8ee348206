// people.csv: the person, and with an accountId the seat and, unless one is stated, that the person holds it.
import { columnsOf } from '../../../domain/facts/registry.ts';
import { parseKey } from '../../../domain/values/cell.ts';
import { Refusal } from '../../../domain/values/refusal.ts';
import { type ColumnPlan, locate, parserOf, readCells } from './columns.ts';
import type { MappedRow, RowNotes, TableMapping } from './preset.ts';
import { type SeatOfPerson, seatFacts } from './seat-of-person.ts';

export const SEAT_COLUMNS = ['accountId', 'title', 'department', 'layer', 'reportsToId'] as const;

export function peopleMapping(header: readonly string[]): TableMapping {
  const person = plansOf('person', columnsOf('person'), header);
  const seat = plansOf('seat', ['title', 'department', 'layer'], header);
  const [accountAt] = locate(header, ['accountId']);
  const [managerAt] = locate(header, ['reportsToId']);
  const hasLeft = locate(header, ['left']).length > 0;
  const places = [...person, ...seat].map(({ index }) => index);
  for (const index of [accountAt, managerAt]) if (index !== undefined) places.push(index);

  function reference(cells: string[], index: number | undefined, name: string, notes: RowNotes): string | null {
    const cell = index === undefined ? '' : (cells[index] ?? '');
    if (cell.trim() === '') return null;
    const key = parseKey(cell);
    if (!(key instanceof Refusal)) return key;
    notes.error(name, key.code, key.values);
    return null;
  }

  return {
    kind: 'person',
    used: new Set(places),
    map(cells, notes): MappedRow | null {
      const record = readCells(person, cells, notes, {});
      const details = readCells(seat, cells, notes, {});
      const accountId = reference(cells, accountAt, 'accountId', notes);
      const managerId = reference(cells, managerAt, 'reportsToId', notes);
      const personId = record['id'];
      if (typeof personId !== 'string') return null;
      const made: SeatOfPerson = {
        person: record,
        personId,
        accountId,
        details,
        managerId: managerAt === undefined ? undefined : managerId,
        left: hasLeft ? record['left'] === true : undefined,
      };
      return seatFacts(made, notes);
    },
  };
}

function plansOf(kind: 'person' | 'seat', columns: readonly string[], header: readonly string[]): ColumnPlan[] {
  return columns.flatMap((column) => {
    const [index] = locate(header, [column]);
    return index === undefined ? [] : [{ column, name: column, index, parse: parserOf(kind, column) }];
  });
}

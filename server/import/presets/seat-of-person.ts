import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { KEY_LENGTH } from '../../../domain/values/cell.ts';
import type { MappedFact, MappedRow, RowNotes } from './preset.ts';

/** A row about a person at an account, whatever the file it comes from. */
export interface SeatOfPerson {
  person: AnyRecord;
  personId: string;
  accountId: string | null;
  /** Columns of the seat that the file has. */
  details: AnyRecord;
  /** Undefined: the file has no such column. */
  managerId: string | null | undefined;
  left: boolean | undefined;
}

/** The seat that a person's row makes. */
export function seatIdOf(personId: string, accountId: string): string {
  return `${personId}@${accountId}`;
}

/** The person, the seat and the hold of a row; what cannot be kept without an account is warned about. */
export function seatFacts(row: SeatOfPerson, notes: RowNotes): MappedRow {
  const { person, personId, accountId, details, left } = row;
  const facts: MappedFact[] = [{ kind: 'person', record: person, mode: 'stated' }];
  const mapped: MappedRow = { facts };
  if (left) mapped.left = { personId, accountId };
  let { managerId } = row;
  if (managerId === personId) {
    notes.warn('reportsToId', 'reports-to-itself');
    managerId = null;
  }
  if (accountId === null) {
    if (managerId) notes.warn('reportsToId', 'line-without-seat', { value: managerId });
    if (['title', 'department', 'layer'].some((column) => (details[column] ?? null) !== null))
      notes.warn('accountId', 'seat-without-account');
    return mapped;
  }
  const seatId = seatIdOf(personId, accountId);
  if (seatId.length > KEY_LENGTH) notes.error('id', 'key-too-long', { value: seatId, limit: String(KEY_LENGTH) });
  const seat: AnyRecord = { id: seatId, accountId, ...details };
  // Until it is known where the manager sits: most often in the same account.
  if (managerId !== undefined) seat['reportsToId'] = managerId && seatIdOf(managerId, accountId);
  if (managerId) mapped.managerId = managerId;
  const hold: AnyRecord = { personId, seatId, since: null };
  if (left !== undefined) hold['ended'] = left || null;
  facts.push({ kind: 'seat', record: seat, mode: 'stated' }, { kind: 'holder', record: hold, mode: 'implied' });
  return mapped;
}

import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import type { RowNotes } from './preset.ts';

/** What the cells of one record must be to each other. */
export function checkRecord(kind: FactKind, record: AnyRecord, notes: RowNotes): void {
  if (kind === 'stake') {
    const { shareMin, shareMax } = record;
    if (typeof shareMin === 'number' && typeof shareMax === 'number' && shareMin > shareMax)
      notes.error('shareMin', 'band-reversed');
  }
  if (kind === 'rate' && typeof record['rate'] === 'number' && record['rate'] <= 0)
    notes.error('rate', 'not-positive', { value: String(record['rate']) });
  if (kind === 'seat' && record['reportsToId'] && record['reportsToId'] === record['id']) {
    notes.warn('reportsToId', 'reports-to-itself');
    record['reportsToId'] = null;
  }
}

// What the exports of customer systems have in common.
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import type { Cells } from './cells.ts';
import type { MappedFact, RowNotes } from './preset.ts';

/** The source of everything that comes out of such a system. */
export const CRM = 'crm';

/** A parent account controls, with a share nobody stated. */
export function parentStake(ownerId: string, ownedId: string | null): MappedFact {
  const record: AnyRecord = {
    ownerKind: 'account',
    ownerId,
    ownedId,
    interest: 'shareholding',
    since: null,
    source: CRM,
    control: true,
  };
  return { kind: 'stake', record, mode: 'stated' };
}

/** First and last name in the order of their script. */
export function fullName(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return last ?? first;
  return /\p{Script=Han}/u.test(last) ? `${last}${first}` : `${first} ${last}`;
}

/** Whether a row is marked as deleted; such rows are left out with a warning. */
export function isDeleted(cells: Cells<'deleted'>, row: string[], notes: RowNotes): boolean {
  if (cells.flag(row, 'deleted', notes) !== true) return false;
  notes.warn(cells.called('deleted'), 'deleted-row');
  return true;
}

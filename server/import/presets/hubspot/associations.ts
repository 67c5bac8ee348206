// Tables of a warehouse that only associate records: their rows complete the records that they name.
import type { FactKind } from '../../../../domain/facts/kind.ts';
import { parseFlag } from '../../../../domain/values/flag.ts';
import { Cells } from '../cells.ts';
import { isDeleted } from '../crm.ts';
import type { RowNotes } from '../preset.ts';
import { RULES } from './columns.ts';
import type { ObjectKind, Portal, PortalFile } from './portal.ts';

/** A row that makes no fact of its own: it completes others, or, where `lost` names what it belongs to in vain, is left out. */
export function completing(lost: string | null, notes: RowNotes): { facts: [] } | null {
  if (lost === null) return { facts: [] };
  notes.warn(null, 'association-unused', { value: lost });
  return null;
}

/** Rows of `of` with one `other` each; of the type `primary` it is the first of them all. */
function associations(of: ObjectKind, other: ObjectKind, kind: FactKind, primary?: string): PortalFile {
  const columns = {
    deleted: ['_fivetran_deleted', 'is_deleted'],
    of: [`${of}_id`],
    other: [`${other}_id`],
    type: ['type_id'],
  };
  return {
    survey(header, portal) {
      const cells = new Cells(header, columns, RULES);
      return (row) => {
        const [id, otherId] = [cells.id(row, 'of'), cells.id(row, 'other')];
        if (id === null || otherId === null || parseFlag(cells.text(row, 'deleted') ?? '') === true) return;
        const isPrimary = primary !== undefined && cells.text(row, 'type')?.trim() === primary;
        portal.noteAssociation(of, id, other, otherId, isPrimary);
      };
    },
    open(header, portal) {
      const cells = new Cells(header, columns, RULES);
      return {
        kind,
        used: cells.used(),
        map(row, notes) {
          if (isDeleted(cells, row, notes)) return null;
          const id = cells.id(row, 'of');
          return completing(id !== null && isDescribed(portal, of, id) ? null : (id ?? ''), notes);
        },
      };
    },
  };
}

function isDescribed(portal: Portal, kind: ObjectKind, id: string): boolean {
  return portal.has(kind, portal.standing(kind, id));
}

/** 1 and 5 are the types of association with the primary company. */
export const contactCompanies = associations('contact', 'company', 'person', '1');
export const dealCompanies = associations('deal', 'company', 'deal', '5');
export const engagementContacts = associations('engagement', 'contact', 'interaction');
export const engagementDeals = associations('engagement', 'deal', 'interaction');

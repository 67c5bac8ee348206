// Which records were merged into which: one table per kind in a warehouse, a column of the record that stands in an export.
import { Cells } from '../cells.ts';
import { COLUMNS, RULES } from './columns.ts';
import type { ObjectKind, Portal, PortalFile } from './portal.ts';

function mergeFile(object: 'contact-merge' | 'deal-merge', kind: 'contact' | 'deal'): PortalFile {
  const factKind = kind === 'contact' ? 'person' : 'deal';
  return {
    survey(header, portal) {
      const cells = new Cells(header, COLUMNS[object], RULES);
      return (row) => {
        const [from, into] = [cells.id(row, 'from'), cells.id(row, 'into')];
        if (from !== null && into !== null) portal.noteMerge(kind, from, into);
      };
    },
    open(header) {
      const cells = new Cells(header, COLUMNS[object], RULES);
      return { kind: factKind, used: cells.used(), map: () => ({ facts: [] }) };
    },
  };
}

export const contactMerges = mergeFile('contact-merge', 'contact');
export const dealMerges = mergeFile('deal-merge', 'deal');

/** Notes the columns that list what was merged into a record: `1;2`, or `1:time;2:time`. */
export function noteMergedInto(portal: Portal, kind: ObjectKind, id: string, lists: readonly (string | null)[]): void {
  for (const list of lists)
    for (const entry of list?.split(/[;,]/) ?? []) {
      const old = entry.trim().replace(/:.*$/, '');
      if (old !== '') portal.noteMerge(kind, old, id);
    }
}

// Deals, with what becomes of them by their stage, and the companies they are associated with.
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { Cells } from '../cells.ts';
import { readCells } from '../columns.ts';
import { CRM, isDeleted } from '../crm.ts';
import type { MappedFact, MappedRow, RowNotes } from '../preset.ts';
import { COLUMNS, RULES } from './columns.ts';
import { decisionFact } from './decisions.ts';
import { noteMergedInto } from './merges.ts';
import { ownerFact } from './owners.ts';
import { isMerged, type Portal, type PortalFile } from './portal.ts';
import { labelOfStage, outcomeOfStage } from './stages.ts';

type DealCells = Cells<keyof typeof COLUMNS.deal>;

export const deals: PortalFile = {
  survey(header, portal) {
    const cells = new Cells(header, COLUMNS.deal, RULES);
    const ignored = { error: () => undefined, warn: () => undefined };
    return (row) => {
      const id = cells.id(row, 'id');
      if (id === null) return;
      portal.noteRow('deal', id, cells.flag(row, 'deleted', ignored) === true);
      noteMergedInto(portal, 'deal', id, [cells.text(row, 'merged')]);
      for (const company of cells.ids(row, 'company')) portal.noteAssociation('deal', id, 'company', company, true);
      for (const company of cells.ids(row, 'companies')) portal.noteAssociation('deal', id, 'company', company);
      for (const contact of cells.ids(row, 'contacts')) {
        portal.noteAssociation('deal', id, 'contact', contact);
        portal.noteAssociation('contact', contact, 'deal', id);
      }
    };
  },
  open(header, portal) {
    const cells = new Cells(header, COLUMNS.deal, RULES);
    const plans = cells.plans('deal', [
      ['id', 'id'],
      ['name', 'name'],
      ['amount', 'amount'],
      ['currency', 'currency'],
      ['opened', 'openedOn'],
      ['closes', 'closeOn'],
    ]);
    return {
      kind: 'deal',
      used: cells.used(),
      map(row, notes): MappedRow | null {
        const id = cells.id(row, 'id');
        if (isDeleted(cells, row, notes) || (id !== null && isMerged(portal, 'deal', id, notes))) return null;
        const accountId = accountOf(id, portal, notes);
        if (accountId === null) return null;
        const record: AnyRecord = readCells(plans, row, notes, { accountId, source: CRM });
        if (cells.has('stage')) record['stage'] = labelOfStage(cells.text(row, 'stage'), portal);
        if (cells.has('stage') || cells.has('won') || cells.has('closed'))
          record['outcome'] = outcomeOf(cells, row, portal, notes);
        const facts: MappedFact[] = [];
        const owner = cells.text(row, 'owner');
        const fact = owner === null ? null : ownerFact(owner, portal);
        if (cells.has('owner')) record['colleagueIds'] = fact ? [fact.id] : [];
        if (fact) facts.push(fact);
        facts.push({ kind: 'deal', record, mode: 'stated' });
        if (id !== null)
          for (const contact of portal.associated('deal', id, 'contact'))
            facts.push(decisionFact(id, contact, {}, portal));
        return { facts };
      },
    };
  },
};

/** The first company a deal is associated with; without one there is nobody to whom it belongs. */
function accountOf(id: string | null, portal: Portal, notes: RowNotes): string | null {
  const [first, ...others] = id === null ? [] : portal.associated('deal', id, 'company');
  if (first === undefined) notes.warn(null, 'deal-without-account');
  else if (others.length > 0) notes.warn(null, 'only-first-taken', { value: first });
  return first ?? null;
}

/** What the deal's own columns say, else what its stage means. */
function outcomeOf(cells: DealCells, row: string[], portal: Portal, notes: RowNotes): string | null {
  const won = cells.flag(row, 'won', notes);
  const closed = cells.flag(row, 'closed', notes);
  if (won === true) return 'won';
  const byStage = outcomeOfStage(cells.text(row, 'stage'), portal);
  if (closed === true) return won === false || byStage === 'lost' ? 'lost' : byStage;
  return byStage ?? (closed === false ? 'open' : null);
}

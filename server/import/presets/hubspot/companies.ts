// Companies as accounts; the parent company controls, with a share nobody stated.
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { Cells } from '../cells.ts';
import { readCells } from '../columns.ts';
import { CRM, isDeleted, parentStake } from '../crm.ts';
import type { MappedFact, MappedRow } from '../preset.ts';
import { COLUMNS, RULES } from './columns.ts';
import { noteMergedInto } from './merges.ts';
import { ownerFact } from './owners.ts';
import { isMerged, type Portal, type PortalFile } from './portal.ts';

const NAMED = 'company called';

type CompanyCells = Cells<keyof typeof COLUMNS.company>;

/** A file without record ids still has the domain, which the portal tells companies apart by. */
function idOf(cells: CompanyCells, row: string[]): string | null {
  return cells.has('id') ? cells.id(row, 'id') : (cells.text(row, 'domain')?.trim().toLowerCase() ?? null);
}

/** The parent as the column has it: an id or, in some exports, a name that only one company has. */
function parentOf(cells: CompanyCells, row: string[], portal: Portal): string | null {
  const text = cells.text(row, 'parent')?.trim();
  if (text === undefined) return null;
  const called = portal.has('company', text) ? [] : portal.beside.all(NAMED, text.toLowerCase());
  return portal.live('company', (called.length === 1 ? called[0] : undefined) ?? text);
}

export const companies: PortalFile = {
  survey(header, portal) {
    const cells = new Cells(header, COLUMNS.company, RULES);
    const ignored = { error: () => undefined, warn: () => undefined };
    return (row) => {
      const id = idOf(cells, row);
      if (id === null) return;
      portal.noteRow('company', id, cells.flag(row, 'deleted', ignored) === true);
      noteMergedInto(portal, 'company', id, [cells.text(row, 'merged')]);
      const name = cells.text(row, 'name');
      if (cells.has('parent') && name !== null) portal.beside.add(NAMED, name.trim().toLowerCase(), id);
    };
  },
  open(header, portal) {
    const cells = new Cells(header, COLUMNS.company, RULES);
    const plans = cells.plans('account', [
      ['industry', 'industry'],
      ['employees', 'employees'],
      ['revenue', 'revenue'],
      ['currency', 'currency'],
      ['country', 'country'],
      ['region', 'region'],
    ]);
    return {
      kind: 'account',
      lateKind: 'stake',
      used: cells.used(...(cells.has('id') ? (['domain'] as const) : [])),
      map(row, notes): MappedRow | null {
        const id = idOf(cells, row);
        if (isDeleted(cells, row, notes) || (id !== null && isMerged(portal, 'company', id, notes))) return null;
        if (id === null) notes.error(cells.called(cells.has('id') ? 'id' : 'domain'), 'missing-value');
        const name = cells.firstText(row, 'name', 'domain');
        if (name === null) notes.error(cells.called('name'), 'missing-value');
        const record: AnyRecord = readCells(plans, row, notes, { id, name, source: CRM });
        if (cells.has('lifecycle')) record['lifecycle'] = lifecycleOf(cells.text(row, 'lifecycle'));
        const facts: MappedFact[] = [];
        const owner = cells.text(row, 'owner');
        const fact = owner === null ? null : ownerFact(owner, portal);
        if (cells.has('owner')) record['colleagueIds'] = fact ? [fact.id] : [];
        if (fact) facts.push(fact);
        facts.push({ kind: 'account', record, mode: 'stated' });
        const parent = parentOf(cells, row, portal);
        return parent !== null && parent !== id ? { facts, late: [parentStake(parent, id)] } : { facts };
      },
    };
  },
};

/** The stages every portal starts with; a portal's own words stay unknown. */
function lifecycleOf(stage: string | null): string | null {
  const word = stage
    ?.trim()
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (word === 'customer' || word === 'evangelist') return 'active';
  const early = ['subscriber', 'lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'opportunity'];
  return word !== undefined && early.includes(word) ? 'prospect' : null;
}

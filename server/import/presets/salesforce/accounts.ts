// Accounts and users of Salesforce as accounts and colleagues.
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { Cells } from '../cells.ts';
import { readCells } from '../columns.ts';
import { CRM, fullName, isDeleted, parentStake } from '../crm.ts';
import type { MappedFact, MappedRow, TableMapping } from '../preset.ts';
import { RULES } from './id.ts';
import { COLUMNS } from './objects.ts';

/** The owner of a record is a colleague; without a User file nothing but the id is known of him. */
export function ownerFact(id: string): MappedFact {
  return { kind: 'colleague', record: { id, name: `Salesforce user ${id}`, source: CRM }, mode: 'placeholder' };
}

export function accounts(header: readonly string[]): TableMapping {
  const cells = new Cells(header, COLUMNS.account, RULES);
  const plans = cells.plans('account', [
    ['id', 'id'],
    ['name', 'name'],
    ['country', 'country'],
    ['region', 'region'],
    ['industry', 'industry'],
    ['employees', 'employees'],
    ['revenue', 'revenue'],
    ['currency', 'currency'],
  ]);
  return {
    kind: 'account',
    lateKind: 'stake',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      if (isDeleted(cells, row, notes)) return null;
      const record = readCells(plans, row, notes, { source: CRM });
      if (cells.has('type')) record['lifecycle'] = lifecycleOf(cells.text(row, 'type'));
      const facts: MappedFact[] = [];
      const owner = cells.id(row, 'owner');
      if (cells.has('owner')) record['colleagueIds'] = owner ? [owner] : [];
      if (owner) facts.push(ownerFact(owner));
      facts.push({ kind: 'account', record, mode: 'stated' });
      const parent = cells.id(row, 'parent');
      const id = record['id'];
      return parent ? { facts, late: [parentStake(parent, typeof id === 'string' ? id : null)] } : { facts };
    },
  };
}

/** The account types every organisation starts with; an organisation's own words stay unknown. */
function lifecycleOf(type: string | null): string | null {
  if (type === null) return null;
  if (/^prospect$/i.test(type)) return 'prospect';
  return /^customer( - (direct|channel))?$/i.test(type) ? 'active' : null;
}

export function users(header: readonly string[]): TableMapping {
  const cells = new Cells(header, COLUMNS.user, RULES);
  const plans = cells.plans('colleague', [
    ['id', 'id'],
    ['email', 'email'],
  ]);
  return {
    kind: 'colleague',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      const record: AnyRecord = readCells(plans, row, notes, { source: CRM });
      const name = cells.text(row, 'name') ?? fullName(cells.text(row, 'first'), cells.text(row, 'last'));
      record['name'] = name ?? cells.text(row, 'username');
      if (record['name'] === null) notes.error('Name', 'missing-value');
      if (cells.has('department') || cells.has('division'))
        record['team'] = cells.firstText(row, 'department', 'division');
      return { facts: [{ kind: 'colleague', record, mode: 'stated' }] };
    },
  };
}

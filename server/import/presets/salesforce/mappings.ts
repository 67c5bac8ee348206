// Rows of the Salesforce objects as facts.
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { readCells } from '../columns.ts';
import type { MappedFact, MappedRow, RowNotes, TableMapping } from '../preset.ts';
import { seatFacts } from '../seat-of-person.ts';
import { Cells } from './cells.ts';
import { COLUMNS, type SalesforceObject } from './objects.ts';
import { layerOfTitle } from './title.ts';

const CRM = 'crm';

export function openObject(object: SalesforceObject, header: readonly string[]): TableMapping {
  switch (object) {
    case 'account':
      return accounts(header);
    case 'contact':
      return contacts(header);
    case 'opportunity':
      return opportunities(header);
    case 'user':
      return users(header);
  }
}

/** The owner of a record is a colleague; without a User file nothing but the id is known of him. */
function ownerFact(id: string): MappedFact {
  return { kind: 'colleague', record: { id, name: `Salesforce user ${id}`, source: CRM }, mode: 'placeholder' };
}

function accounts(header: readonly string[]): TableMapping {
  const cells = new Cells(header, COLUMNS.account);
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
      return parent ? { facts, late: [parentStake(parent, record)] } : { facts };
    },
  };
}

/** A parent account controls, with a share nobody stated. */
function parentStake(ownerId: string, account: AnyRecord): MappedFact {
  const record: AnyRecord = {
    ownerKind: 'account',
    ownerId,
    ownedId: account['id'] ?? null,
    interest: 'shareholding',
    since: null,
    source: CRM,
    control: true,
  };
  return { kind: 'stake', record, mode: 'stated' };
}

/** The account types every organisation starts with; an organisation's own words stay unknown. */
function lifecycleOf(type: string | null): string | null {
  if (type === null) return null;
  if (/^prospect$/i.test(type)) return 'prospect';
  return /^customer( - (direct|channel))?$/i.test(type) ? 'active' : null;
}

function contacts(header: readonly string[]): TableMapping {
  const cells = new Cells(header, COLUMNS.contact);
  const person = cells.plans('person', [
    ['id', 'id'],
    ['email', 'email'],
  ]);
  const seat = cells.plans('seat', [
    ['title', 'title'],
    ['department', 'department'],
  ]);
  return {
    kind: 'person',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      if (isDeleted(cells, row, notes)) return null;
      const record = readCells(person, row, notes, { source: CRM });
      const name = cells.text(row, 'name') ?? fullName(cells.text(row, 'first'), cells.text(row, 'last'));
      if (name === null) notes.error('LastName', 'missing-value');
      record['name'] = name;
      if (cells.has('phone') || cells.has('mobile'))
        record['phone'] = cells.text(row, 'phone') ?? cells.text(row, 'mobile');
      const personId = record['id'];
      if (typeof personId !== 'string') return null;
      const details = readCells(seat, row, notes, {});
      if (cells.has('title')) inferLayer(details);
      return seatFacts(
        {
          person: record,
          personId,
          accountId: cells.id(row, 'account'),
          details,
          managerId: cells.has('manager') ? cells.id(row, 'manager') : undefined,
          left: undefined,
        },
        notes,
      );
    },
  };
}

/** Adds the layer that a title clearly tells, marked as inferred. */
function inferLayer(seat: AnyRecord): void {
  const title = seat['title'];
  const layer = layerOfTitle(typeof title === 'string' ? title : null);
  seat['layer'] = layer;
  seat['source'] = CRM;
  seat['confidence'] = layer ? 'inferred' : null;
  seat['evidence'] = layer ? 'layer inferred from the title' : null;
}

/** First and last name in the order of their script. */
function fullName(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return last ?? first;
  return /\p{Script=Han}/u.test(last) ? `${last}${first}` : `${first} ${last}`;
}

function opportunities(header: readonly string[]): TableMapping {
  const cells = new Cells(header, COLUMNS.opportunity);
  const plans = cells.plans('deal', [
    ['id', 'id'],
    ['name', 'name'],
    ['account', 'accountId'],
    ['stage', 'stage'],
    ['amount', 'amount'],
    ['currency', 'currency'],
    ['opened', 'openedOn'],
    ['closes', 'closeOn'],
  ]);
  return {
    kind: 'deal',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      if (isDeleted(cells, row, notes)) return null;
      const record = readCells(plans, row, notes, { source: CRM });
      if (cells.has('closed') || cells.has('won'))
        record['outcome'] = outcomeOf(
          cells.flag(row, 'closed', notes),
          cells.flag(row, 'won', notes),
          cells.text(row, 'stage') ?? '',
        );
      const facts: MappedFact[] = [];
      const owner = cells.id(row, 'owner');
      if (cells.has('owner')) record['colleagueIds'] = owner ? [owner] : [];
      if (owner) facts.push(ownerFact(owner));
      facts.push({ kind: 'deal', record, mode: 'stated' });
      return { facts };
    },
  };
}

/** Some exports leave a false flag empty: a closed deal is lost when it is said not to be won, or its stage says so. */
function outcomeOf(closed: boolean | null, won: boolean | null, stage: string): string | null {
  if (won === true) return 'won';
  if (closed === true) return won === false || /\blost\b|丢单|输单/i.test(stage) ? 'lost' : null;
  return closed === false ? 'open' : null;
}

function users(header: readonly string[]): TableMapping {
  const cells = new Cells(header, COLUMNS.user);
  const plans = cells.plans('colleague', [
    ['id', 'id'],
    ['email', 'email'],
  ]);
  return {
    kind: 'colleague',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      const record = readCells(plans, row, notes, { source: CRM });
      const name = cells.text(row, 'name') ?? fullName(cells.text(row, 'first'), cells.text(row, 'last'));
      record['name'] = name ?? cells.text(row, 'username');
      if (record['name'] === null) notes.error('Name', 'missing-value');
      if (cells.has('department') || cells.has('division'))
        record['team'] = cells.text(row, 'department') ?? cells.text(row, 'division');
      return { facts: [{ kind: 'colleague', record, mode: 'stated' }] };
    },
  };
}

function isDeleted(cells: Cells<'deleted'> | Cells<string>, row: string[], notes: RowNotes): boolean {
  const read: Pick<Cells<'deleted'>, 'flag'> = cells;
  if (read.flag(row, 'deleted', notes) !== true) return false;
  notes.warn('IsDeleted', 'deleted-row');
  return true;
}

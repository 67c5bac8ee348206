// Contacts of Salesforce as people on seats, and the further accounts that a contact is related to as further seats.
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import type { Beside } from '../beside.ts';
import { Cells } from '../cells.ts';
import { readCells } from '../columns.ts';
import { CRM, fullName, isDeleted } from '../crm.ts';
import type { MappedRow, TableMapping } from '../preset.ts';
import { seatFacts, seatIdOf } from '../seat-of-person.ts';
import { hasStance, noteStance, stanceOfRow, warnWithoutDeal } from '../stance.ts';
import { inferLayer } from '../title.ts';
import { isInDeal } from './deals.ts';
import { RULES } from './id.ts';
import { COLUMNS } from './objects.ts';

export function contacts(header: readonly string[], beside: Beside): TableMapping {
  const cells = new Cells(header, COLUMNS.contact, RULES);
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
      if (cells.has('phone') || cells.has('mobile')) record['phone'] = cells.firstText(row, 'phone', 'mobile');
      const personId = record['id'];
      if (typeof personId !== 'string') return null;
      stanceOfRow(cells, row, notes);
      warnWithoutDeal(cells, row, null, isInDeal(personId, beside), notes);
      const details = readCells(seat, row, notes, {});
      if (cells.has('title')) {
        inferLayer(details);
        details['source'] = CRM;
      }
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

/** How contacts stand in their deals, where somebody added columns for it. */
export function surveyContacts(header: readonly string[], beside: Beside): ((row: string[]) => void) | null {
  const cells = new Cells(header, COLUMNS.contact, RULES);
  if (!hasStance(cells)) return null;
  return (row) => {
    const id = cells.id(row, 'id');
    if (id !== null) noteStance(cells, row, id, beside);
  };
}

/**
 * AccountContactRelation: the seat of the direct relation is the contact's own, each indirect one is a further seat. That has an id of its
 * own form, so that whoever reports to the contact is led to the contact's own seat, whether or not relations are imported.
 */
export function relations(header: readonly string[]): TableMapping {
  const cells = new Cells(header, COLUMNS.accountcontactrelation, RULES);
  const plans = cells.plans('holder', [
    ['since', 'since'],
    ['until', 'until'],
  ]);
  return {
    // With the seats, not after them: lines are led when all seats are known.
    kind: 'seat',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      if (isDeleted(cells, row, notes)) return null;
      const personId = cells.id(row, 'contact');
      const accountId = cells.id(row, 'account');
      if (personId === null) notes.error(cells.called('contact'), 'missing-value');
      if (accountId === null) notes.error(cells.called('account'), 'missing-value');
      const hold: AnyRecord = readCells(plans, row, notes, { since: null, source: CRM });
      const active = cells.flag(row, 'active', notes);
      if (personId === null || accountId === null) return null;
      const direct = cells.flag(row, 'direct', notes);
      const seatId = `${seatIdOf(personId, accountId)}${direct === false ? '@relation' : ''}`;
      const roles = cells.text(row, 'roles');
      if (roles !== null) hold['evidence'] = `Salesforce account roles: ${roles}`;
      if (active === false && !hold['until']) hold['ended'] = true;
      return {
        facts: [
          { kind: 'seat', record: { id: seatId, accountId, source: CRM }, mode: 'placeholder' },
          { kind: 'holder', record: { personId, seatId, ...hold }, mode: 'stated' },
        ],
      };
    },
  };
}

// Contacts as people on seats: one in the company they belong to first of all, and one in each further company.
import { rolesOfWords } from '../../../../domain/persons/role-words.ts';
import { Cells } from '../cells.ts';
import { readCells } from '../columns.ts';
import { CRM, fullName, isDeleted } from '../crm.ts';
import type { MappedFact, MappedRow, RowNotes } from '../preset.ts';
import { seatFacts, seatIdOf } from '../seat-of-person.ts';
import { noteStance, stanceOfRow, warnWithoutDeal } from '../stance.ts';
import { inferLayer } from '../title.ts';
import { COLUMNS, RULES } from './columns.ts';
import { noteRoles, wordsOfRole } from './decisions.ts';
import { noteMergedInto } from './merges.ts';
import { isMerged, type Portal, type PortalFile } from './portal.ts';

const CALLED = 'contact called';

type ContactCells = Cells<keyof typeof COLUMNS.contact>;

/** A file without record ids still has the e-mail address, which the portal tells contacts apart by. */
function idOf(cells: ContactCells, row: string[]): string | null {
  return cells.has('id') ? cells.id(row, 'id') : (cells.text(row, 'email')?.trim().toLowerCase() ?? null);
}

function nameOf(cells: ContactCells, row: string[]): string | null {
  return fullName(cells.text(row, 'first'), cells.text(row, 'last')) ?? cells.text(row, 'email');
}

/** Whom a contact reports to, in a column that somebody added: by id, e-mail address, or a name that only one has. */
function managerOf(cells: ContactCells, row: string[], portal: Portal): string | null {
  const text = cells.text(row, 'manager')?.trim();
  if (text === undefined) return null;
  const called = portal.has('contact', text) ? [] : portal.beside.all(CALLED, text.toLowerCase());
  return portal.live('contact', (called.length === 1 ? called[0] : undefined) ?? text);
}

export const contacts: PortalFile = {
  survey(header, portal) {
    const cells = new Cells(header, COLUMNS.contact, RULES);
    const ignored = { error: () => undefined, warn: () => undefined };
    return (row) => {
      const id = idOf(cells, row);
      if (id === null) return;
      portal.noteRow('contact', id, cells.flag(row, 'deleted', ignored) === true);
      noteMergedInto(portal, 'contact', id, [cells.text(row, 'merged'), cells.text(row, 'mergedVids')]);
      for (const company of cells.ids(row, 'company')) portal.noteAssociation('contact', id, 'company', company, true);
      for (const company of cells.ids(row, 'companies')) portal.noteAssociation('contact', id, 'company', company);
      for (const deal of cells.ids(row, 'deals')) {
        portal.noteAssociation('contact', id, 'deal', deal);
        portal.noteAssociation('deal', deal, 'contact', id);
      }
      noteRoles(portal, id, cells.text(row, 'role'));
      noteStance(cells, row, id, portal.beside);
      if (!cells.has('manager')) return;
      for (const text of [cells.text(row, 'email'), nameOf(cells, row)])
        if (text !== null) portal.beside.add(CALLED, text.trim().toLowerCase(), id);
    };
  },
  open(header, portal) {
    const cells = new Cells(header, COLUMNS.contact, RULES);
    const person = cells.plans('person', [['email', 'email']]);
    const seat = cells.plans('seat', [
      ['title', 'title'],
      ['department', 'department'],
    ]);
    return {
      kind: 'person',
      used: cells.used(),
      map(row, notes): MappedRow | null {
        const id = idOf(cells, row);
        if (isDeleted(cells, row, notes) || (id !== null && isMerged(portal, 'contact', id, notes))) return null;
        if (id === null) notes.error(cells.called(cells.has('id') ? 'id' : 'email'), 'missing-value');
        const name = nameOf(cells, row);
        if (name === null) notes.error(cells.called('first') ?? cells.called('last'), 'missing-value');
        if (id === null) return null;
        const record = readCells(person, row, notes, { id, name, source: CRM });
        if (cells.has('phone') || cells.has('mobile')) record['phone'] = cells.firstText(row, 'phone', 'mobile');
        warnOfRoles(cells, row, id, portal, notes);
        const details = readCells(seat, row, notes, {});
        if (cells.has('title')) {
          inferLayer(details);
          details['source'] = CRM;
        }
        const [first, ...others] = portal.associated('contact', id, 'company');
        const mapped = seatFacts(
          {
            person: record,
            personId: id,
            accountId: first ?? null,
            details,
            managerId: cells.has('manager') ? managerOf(cells, row, portal) : undefined,
            left: undefined,
          },
          notes,
        );
        mapped.facts.push(...others.flatMap((accountId) => furtherSeat(id, accountId)));
        return mapped;
      },
    };
  },
};

function furtherSeat(personId: string, accountId: string): MappedFact[] {
  const seatId = seatIdOf(personId, accountId);
  return [
    { kind: 'seat', record: { id: seatId, accountId, source: CRM }, mode: 'placeholder' },
    { kind: 'holder', record: { personId, seatId, since: null }, mode: 'implied' },
  ];
}

/** Notes what is said of the contact's part in deals and cannot be used. */
function warnOfRoles(cells: ContactCells, row: string[], id: string, portal: Portal, notes: RowNotes): void {
  stanceOfRow(cells, row, notes);
  const role = cells.text(row, 'role');
  for (const word of rolesOfWords(wordsOfRole(role)).unknown)
    notes.warn(cells.called('role'), 'unknown-role', { value: word });
  const deals = portal.associated('contact', id, 'deal');
  const lost = cells.has('deals') ? deals.find((deal) => !portal.has('deal', deal)) : undefined;
  if (lost !== undefined) notes.warn(cells.called('deals'), 'association-unused', { value: lost });
  warnWithoutDeal(cells, row, role, deals.length > 0, notes);
}

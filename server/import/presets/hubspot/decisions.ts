// Who takes part in which deal: an association, with the buying role that the contact has in all of his deals.
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { rolesOfWords } from '../../../../domain/persons/role-words.ts';
import { parseFlag } from '../../../../domain/values/flag.ts';
import { Cells } from '../cells.ts';
import { CRM, isDeleted } from '../crm.ts';
import type { MappedFact, MappedRow } from '../preset.ts';
import { stanceInDeal, stanceOfRow } from '../stance.ts';
import { completing } from './associations.ts';
import { COLUMNS, RULES } from './columns.ts';
import type { Portal, PortalFile } from './portal.ts';

const ROLE = 'buying role';

/** Several roles of one contact are separated by `;`. */
export function wordsOfRole(text: string | null): string[] {
  return (text ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function noteRoles(portal: Portal, contactId: string, text: string | null): void {
  for (const word of wordsOfRole(text)) portal.beside.add(ROLE, contactId, word);
}

/** The part of a contact in a deal, with the role as the portal has it as evidence. */
export function decisionFact(dealId: string, personId: string, said: AnyRecord, portal: Portal): MappedFact {
  const words = portal.beside.all(ROLE, personId);
  const record: AnyRecord = { dealId, personId, source: CRM, ...stanceInDeal(said, personId, portal.beside) };
  if (words.length > 0) {
    record['roles'] = rolesOfWords(words).roles;
    record['evidence'] = `HubSpot buying role: ${words.join('; ')}`;
  }
  return { kind: 'decision', record, mode: 'stated' };
}

export const dealContacts: PortalFile = {
  survey(header, portal) {
    const cells = new Cells(header, COLUMNS['deal-contact'], RULES);
    return (row) => {
      const [deal, contact] = [cells.id(row, 'deal'), cells.id(row, 'contact')];
      const deleted = parseFlag(cells.text(row, 'deleted') ?? '') === true;
      if (deal !== null && contact !== null && !deleted) portal.noteAssociation('contact', contact, 'deal', deal);
    };
  },
  open(header, portal) {
    const cells = new Cells(header, COLUMNS['deal-contact'], RULES);
    return {
      kind: 'decision',
      used: cells.used(),
      map(row, notes): MappedRow | null {
        if (isDeleted(cells, row, notes)) return null;
        const [deal, contact] = [cells.id(row, 'deal'), cells.id(row, 'contact')];
        if (deal === null) notes.error(cells.called('deal'), 'missing-value');
        if (contact === null) notes.error(cells.called('contact'), 'missing-value');
        const said = stanceOfRow(cells, row, notes);
        if (deal === null || contact === null) return null;
        const personId = portal.live('contact', contact);
        if (personId === null) return completing(contact, notes);
        if (!portal.keepsDeal(deal)) return completing(deal, notes);
        return { facts: [decisionFact(portal.standing('deal', deal), personId, said, portal)] };
      },
    };
  },
};

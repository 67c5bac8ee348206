// Why a tie is as strong as it is.

import { dateOfDay, dayNumber } from '../calendar/day.ts';
import type { Ledger, LedgerTerm } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import { type Contact, contactsOn } from './contacts.ts';
import { TIE_MODEL } from './model.ts';
import { contribution, evidence, type StatedTie, statedFloor, strengthOf, type TieFacts } from './strength.ts';

/** Contacts listed one by one; the rest is in the total. */
export const CONTACT_LIMIT = 100;

/**
 * The tie of one pair on a date. `tie.computed`: the terms add up to X of strength = 1 - exp(-X / 2), with a term that
 * takes away what e-mails add above their cap; `tie.stated`: the stated tie is the larger, its one term is the strength.
 */
export function tieLedger(facts: TieFacts, colleagueId: string, personId: string, asOf: string): Ledger {
  const today = dayNumber(asOf);
  const theirs = facts.interactions.filter(
    (it) => it.personIds.includes(personId) && it.colleagueIds.includes(colleagueId),
  );
  const pair = contactsOn(theirs, asOf).find((it) => it.personId === personId && it.colleagueId === colleagueId);
  const contacts = pair?.contacts ?? [];
  const stated = facts.ties
    .filter((tie) => tie.personId === personId && tie.colleagueId === colleagueId)
    .sort((a, b) => statedFloor(b, today) - statedFloor(a, today))[0];
  if (stated && statedFloor(stated, today) > strengthOf(evidence(contacts, today)))
    return { formula: 'tie.stated', terms: [statedTerm(stated, today)], shown: 1, total: 1 };
  const terms = contacts.map((contact) => contactTerm(contact, today)).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const overCap = evidence(contacts, today) - terms.reduce((sum, term) => sum + (term.value ?? 0), 0);
  const shown = terms.slice(0, CONTACT_LIMIT);
  if (overCap < -1e-12) shown.push({ code: 'tie.emailCap', label: '', value: overCap, facts: [] });
  return {
    formula: 'tie.computed',
    terms: shown,
    shown: shown.length,
    total: shown.length + terms.length - Math.min(terms.length, CONTACT_LIMIT),
  };
}

function contactTerm(contact: Contact, today: number): LedgerTerm {
  const { interaction, day, persons } = contact;
  const shared = persons > 1 ? ` / √${persons}` : '';
  return {
    code: `tie.contact.${interaction.channel}`,
    label: dateOfDay(day),
    ids: [interaction.id],
    value: contribution(contact, today),
    formula: `${TIE_MODEL.channelWeights[interaction.channel]} × 2^(-${today - day}/${TIE_MODEL.halfLifeDays})${shared}`,
    facts: [
      { kind: 'interaction', id: interaction.id, source: interaction.source ?? null, observedOn: dateOfDay(day) },
    ],
  };
}

function statedTerm(tie: StatedTie, today: number): LedgerTerm {
  const age = tie.observedOn === null ? 0 : today - dayNumber(tie.observedOn);
  const id = factId('tie', { colleagueId: tie.colleagueId, personId: tie.personId });
  return {
    code: 'tie.stated',
    label: tie.observedOn ?? '',
    ids: [id],
    value: statedFloor(tie, today),
    formula: `${tie.strength} × 2^(-${age}/${TIE_MODEL.statedHalfLifeDays})`,
    facts: [{ kind: 'tie', id, source: tie.source ?? null, observedOn: tie.observedOn }],
  };
}

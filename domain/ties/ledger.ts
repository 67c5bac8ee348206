// Why a tie is as strong as it is.
import { dateOfDay, dayNumber } from '../calendar/day.ts';
import type { Ledger, LedgerTerm } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import { type ContactTable, contactsOf, contactsOn } from './contacts.ts';
import { TIE_MODEL } from './model.ts';
import { contribution, evidence, type StatedTie, statedFloor, strengthOf, type TieFacts } from './strength.ts';

/** Contacts listed one by one; `total` says how many there are. */
export const CONTACT_LIMIT = 100;

/**
 * The tie of one pair on a date. `tie.computed`: the terms add up to X of strength = 1 - exp(-X / 2), with a term that
 * takes away what e-mails add above their cap; `tie.stated`: the stated tie is the larger, its one term is the strength.
 */
export function tieLedger(facts: TieFacts, colleagueId: string, personId: string, asOf: string): Ledger {
  const theirs = facts.interactions.filter(
    (it) => it.personIds.includes(personId) && it.colleagueIds.includes(colleagueId),
  );
  const table = contactsOn(theirs, asOf);
  const pair = pairOf(table, colleagueId, personId);
  const x = pair < 0 ? 0 : evidence(table, pair);
  const { today } = table;
  const stated = facts.ties
    .filter((tie) => tie.personId === personId && tie.colleagueId === colleagueId)
    .sort((a, b) => statedFloor(b, today) - statedFloor(a, today))[0];
  if (stated && statedFloor(stated, today) > strengthOf(x))
    return { formula: 'tie.stated', terms: [statedTerm(stated, today)], shown: 1, total: 1 };
  const contacts = pair < 0 ? [] : [...contactsOf(table, pair)];
  const terms = contacts.map((at) => contactTerm(table, at)).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const overCap = x - terms.reduce((sum, term) => sum + (term.value ?? 0), 0);
  const shown = terms.slice(0, CONTACT_LIMIT);
  const cap: LedgerTerm[] = overCap < -1e-12 ? [{ code: 'tie.emailCap', label: '', value: overCap, facts: [] }] : [];
  return { formula: 'tie.computed', terms: [...shown, ...cap], shown: shown.length, total: terms.length };
}

function pairOf(
  { personNumber, personFrom, pairColleague, colleagues }: ContactTable,
  colleagueId: string,
  personId: string,
) {
  const person = personNumber.get(personId);
  if (person === undefined) return -1;
  for (let pair = personFrom[person]!; pair < personFrom[person + 1]!; pair++)
    if (colleagues[pairColleague[pair]!] === colleagueId) return pair;
  return -1;
}

function contactTerm(table: ContactTable, at: number): LedgerTerm {
  const interaction = table.interactions[at]!;
  const [date, age, persons] = [dateOfDay(table.day[at]!), table.today - table.day[at]!, table.size[at]!];
  const shared = persons > 1 ? ` / √${persons}` : '';
  return {
    code: `tie.contact.${interaction.channel}`,
    label: date,
    ids: [interaction.id],
    value: contribution(table, at),
    formula: `${TIE_MODEL.channelWeights[interaction.channel]} × 2^(-${age}/${TIE_MODEL.halfLifeDays})${shared}`,
    facts: [{ kind: 'interaction', id: interaction.id, source: interaction.source ?? null, observedOn: date }],
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

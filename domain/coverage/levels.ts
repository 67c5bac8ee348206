// The level of every member on a date, and the facts that give it.
import { dateOfDay } from '../calendar/day.ts';
import type { LedgerFact } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import { isHeld, seatedIn } from '../persons/seating.ts';
import { type ContactTable, contactsOn, lastContact } from '../ties/contacts.ts';
import type { LevelFacts } from './facts.ts';
import type { CoverageLevel, Level } from './result.ts';
import { inCustomerWindow, isOpen, isWonInWindow, windowsOn } from './windows.ts';

/** Called for every fact that gives a member a level; the same interaction may come more than once. */
type Give = (accountId: string, level: CoverageLevel, fact: () => LedgerFact) => void;

const RANK: Record<Level, number> = { untouched: 0, known: 1, engaged: 2, deal: 3, customer: 4 };

/** What levels, entries and the heat map are computed from, found once. */
export interface Presence {
  seated: ReadonlyMap<string, ReadonlySet<string>>;
  contacts: ContactTable;
}

export function presenceOn(facts: LevelFacts, asOf: string): Presence {
  return {
    seated: seatedIn(facts.seats, facts.holders, asOf),
    contacts: contactsOn(facts.interactions, asOf),
  };
}

/** Whether one level is as high as another. */
export function atLeast(level: Level, other: Level): boolean {
  return RANK[level] >= RANK[other];
}

/** The highest level of every member on a date (YYYY-MM-DD), the root included. */
export function levelsOf(facts: LevelFacts, asOf: string, presence = presenceOn(facts, asOf)): Map<string, Level> {
  const levels = new Map<string, Level>(facts.members.map((member) => [member.id, 'untouched']));
  give(facts, asOf, presence, (accountId, level) => {
    const known = levels.get(accountId);
    if (known !== undefined && RANK[level] > RANK[known]) levels.set(accountId, level);
  });
  return levels;
}

/** For every member and level that holds: the facts that give it, the newest first. */
export function evidenceOf(facts: LevelFacts, asOf: string, presence = presenceOn(facts, asOf)) {
  const evidence = new Map<string, Map<CoverageLevel, Map<string, LedgerFact>>>(
    facts.members.map((member) => [member.id, new Map()]),
  );
  give(facts, asOf, presence, (accountId, level, fact) => {
    const ofMember = evidence.get(accountId);
    if (!ofMember) return;
    const known = ofMember.get(level) ?? new Map<string, LedgerFact>();
    ofMember.set(level, known);
    const given = fact();
    known.set(`${given.kind} ${given.id}`, given);
  });
  return new Map(
    [...evidence].map(([id, levels]) => [
      id,
      new Map([...levels].map(([level, given]) => [level, [...given.values()].sort(newestFirst)])),
    ]),
  );
}

function newestFirst(a: LedgerFact, b: LedgerFact): number {
  const [dateA, dateB] = [a.observedOn ?? '', b.observedOn ?? ''];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function give(facts: LevelFacts, asOf: string, presence: Presence, to: Give): void {
  const windows = windowsOn(asOf);
  for (const order of facts.orders)
    if (inCustomerWindow(order.orderedOn, windows))
      to(order.accountId, 'customer', () => fact('order', order.id, order.source, order.orderedOn));
  for (const deal of facts.deals) {
    const of = (date: string | null) => () => fact('deal', deal.id, deal.source, date);
    if (isWonInWindow(deal, windows)) to(deal.accountId, 'customer', of(deal.closeOn));
    if (isOpen(deal, windows)) to(deal.accountId, 'deal', of(deal.openedOn));
  }
  giveEngaged(presence, windows.engagedFrom, to);
  giveKnown(facts, asOf, to);
}

/** A contact counts for the accounts where its person sits on the date, not where he sat then. */
function giveEngaged({ seated, contacts }: Presence, from: number, to: Give): void {
  const { personNumber, personFrom, pairFrom, contact, day, interactions } = contacts;
  for (const [accountId, persons] of seated)
    for (const personId of persons) {
      const person = personNumber.get(personId);
      if (person === undefined || lastContact(contacts, person) < from) continue;
      for (let at = pairFrom[personFrom[person]!]!; at < pairFrom[personFrom[person + 1]!]!; at++) {
        const met = contact[at]!;
        if (day[met]! < from) continue;
        const { id, source } = interactions[met]!;
        to(accountId, 'engaged', () => fact('interaction', id, source, dateOfDay(day[met]!)));
      }
    }
}

/** Whoever is in a seat in force has not left, whatever he did elsewhere. */
function giveKnown(facts: LevelFacts, asOf: string, to: Give): void {
  const accountOf = new Map(facts.seats.map((seat) => [seat.id, seat.accountId]));
  for (const hold of facts.holders) {
    const accountId = accountOf.get(hold.seatId);
    if (accountId === undefined || !isHeld(hold, asOf)) continue;
    const id = () => factId('holder', { personId: hold.personId, seatId: hold.seatId, since: hold.since });
    to(accountId, 'known', () => fact('holder', id(), hold.source, hold.since));
  }
}

function fact(
  kind: LedgerFact['kind'],
  id: string,
  source: string | null | undefined,
  observedOn: string | null,
): LedgerFact {
  return { kind, id, source: source ?? null, observedOn };
}

// The ties of ours to one person, each with what it comes from.
import { dateOfDay } from '../calendar/day.ts';
import { compareIds } from '../ownership/counting.ts';
import { contactsOf, contactsOn } from './contacts.ts';
import { evidence, type StatedTie, statedFloor, strengthOf, type TieFacts } from './strength.ts';

export interface PersonTie<S extends StatedTie = StatedTie> {
  colleagueId: string;
  /** 0-1: the larger of what the contacts give and what is left of what is stated. */
  strength: number;
  /** What the contacts give, 0 without any. */
  computed: number;
  /** Contacts that count, and the day of the last of them (YYYY-MM-DD). */
  contacts: number;
  lastContact: string | null;
  /** The stated tie, and what is left of it. */
  stated: { tie: S; left: number } | null;
}

/** Every colleague with a contact that counts or a stated tie on a date (YYYY-MM-DD): the strongest first, then by id. */
export function tiesOfPerson<S extends StatedTie>(
  facts: { interactions: TieFacts['interactions']; ties: readonly S[] },
  personId: string,
  asOf: string,
): PersonTie<S>[] {
  const table = contactsOn(facts.interactions, asOf);
  const found = new Map<string, PersonTie<S>>();
  const person = table.personNumber.get(personId);
  if (person !== undefined)
    for (let pair = table.personFrom[person]!; pair < table.personFrom[person + 1]!; pair++) {
      const colleagueId = table.colleagues[table.pairColleague[pair]!]!;
      const contacts = contactsOf(table, pair);
      const last = contacts.reduce((day, at) => Math.max(day, table.day[at]!), Number.NEGATIVE_INFINITY);
      const computed = strengthOf(evidence(table, pair));
      found.set(colleagueId, {
        colleagueId,
        strength: computed,
        computed,
        contacts: contacts.length,
        lastContact: dateOfDay(last),
        stated: null,
      });
    }
  for (const tie of facts.ties) {
    if (tie.personId !== personId) continue;
    const left = statedFloor(tie, table.today);
    const none = { strength: 0, computed: 0, contacts: 0, lastContact: null };
    const known = found.get(tie.colleagueId) ?? { colleagueId: tie.colleagueId, ...none };
    found.set(tie.colleagueId, { ...known, strength: Math.max(known.strength, left), stated: { tie, left } });
  }
  return [...found.values()].sort((a, b) => b.strength - a.strength || compareIds(a.colleagueId, b.colleagueId));
}

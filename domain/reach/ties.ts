import { dateOfDay } from '../calendar/day.ts';
import type { Tie } from '../facts/person.ts';
import { type ContactTable, contactsOf } from '../ties/contacts.ts';
import { evidence, type StatedTie, statedFloor, strengthOf } from '../ties/strength.ts';
import type { ReachTie } from './facts.ts';

export type StatedReachTie = StatedTie & Pick<Tie, 'confidence' | 'source'>;

/** The ties on the date of the contacts: what those of each pair give, and what is left of each stated tie. */
export function tiesForReach(table: ContactTable, stated: readonly StatedReachTie[]): ReachTie[] {
  const ties: ReachTie[] = [];
  table.persons.forEach((personId, person) => {
    for (let pair = table.personFrom[person]!; pair < table.personFrom[person + 1]!; pair++) {
      const colleagueId = table.colleagues[table.pairColleague[pair]!]!;
      const strength = strengthOf(evidence(table, pair));
      const last = contactsOf(table, pair).reduce((day, at) => Math.max(day, table.day[at]!), Number.NEGATIVE_INFINITY);
      const observedOn = dateOfDay(last);
      ties.push({ colleagueId, personId, strength, computed: true, source: null, observedOn, confidence: 'clear' });
    }
  });
  for (const { colleagueId, personId, source, observedOn, confidence, ...tie } of stated) {
    const strength = statedFloor({ colleagueId, personId, observedOn, ...tie }, table.today);
    if (strength > 0) ties.push({ colleagueId, personId, strength, computed: false, source, observedOn, confidence });
  }
  return ties;
}

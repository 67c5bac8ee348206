// How strong the tie between a colleague and a person is, 0-1: from their contacts, with what is stated as a floor.
import { dayNumber } from '../calendar/day.ts';
import type { Tie } from '../facts/person.ts';
import { type ContactTable, contactsOf, contactsOn, type TieInteraction } from './contacts.ts';
import { TIE_MODEL } from './model.ts';

export type StatedTie = Pick<Tie, 'colleagueId' | 'personId' | 'strength' | 'observedOn'> & {
  source?: string | null;
};

export interface TieFacts {
  interactions: readonly TieInteraction[];
  ties: readonly StatedTie[];
}

export interface TieStrength {
  colleagueId: string;
  personId: string;
  strength: number;
}

/** Every tie above 0 on a date (YYYY-MM-DD), by person; each person's in no particular order. */
export function tiesOn({ interactions, ties }: TieFacts, asOf: string): Map<string, TieStrength[]> {
  const all = new Map<string, Map<string, TieStrength>>();
  eachTie(contactsOn(interactions, asOf), ties, (colleagueId, personId, strength) => {
    const ofPerson = all.get(personId) ?? new Map<string, TieStrength>();
    all.set(personId, ofPerson);
    if (strength > (ofPerson.get(colleagueId)?.strength ?? 0))
      ofPerson.set(colleagueId, { colleagueId, personId, strength });
  });
  return new Map([...all].map(([personId, ofPerson]) => [personId, [...ofPerson.values()]]));
}

/** The strongest tie to each person that has one; of equal ones the first colleague by id. */
export function bestTies(table: ContactTable, ties: readonly StatedTie[]): Map<string, TieStrength> {
  const best = new Map<string, TieStrength>();
  eachTie(table, ties, (colleagueId, personId, strength) => {
    const known = best.get(personId);
    if (!known) best.set(personId, { colleagueId, personId, strength });
    else if (strength > known.strength || (strength === known.strength && colleagueId < known.colleagueId))
      Object.assign(known, { colleagueId, strength });
  });
  return best;
}

/** Computed ties, then what is left of the stated ones: the same pair may come twice, the larger counts. */
function eachTie(
  table: ContactTable,
  ties: readonly StatedTie[],
  found: (colleagueId: string, personId: string, strength: number) => void,
): void {
  table.persons.forEach((personId, person) => {
    for (let pair = table.personFrom[person]!; pair < table.personFrom[person + 1]!; pair++)
      found(table.colleagues[table.pairColleague[pair]!]!, personId, strengthOf(evidence(table, pair)));
  });
  for (const tie of ties) {
    const floor = statedFloor(tie, table.today);
    if (floor > 0) found(tie.colleagueId, tie.personId, floor);
  }
}

/** X: what the contacts of a pair add up to, e-mails capped. */
export function evidence(table: ContactTable, pair: number): number {
  let others = 0;
  let emails = 0;
  for (const at of contactsOf(table, pair)) {
    if (table.interactions[at]!.channel === 'email') emails += contribution(table, at);
    else others += contribution(table, at);
  }
  return others + Math.min(TIE_MODEL.emailCap, emails);
}

/** What one contact adds: its channel's weight, faded by its age in days, shared with the others who were there. */
export function contribution({ interactions, day, size, today }: ContactTable, at: number): number {
  const weight = TIE_MODEL.channelWeights[interactions[at]!.channel];
  return (weight * 2 ** ((day[at]! - today) / TIE_MODEL.halfLifeDays)) / Math.sqrt(size[at]!);
}

/** 1 - exp(-X / 2). */
export function strengthOf(evidence: number): number {
  return 1 - Math.exp(-evidence / TIE_MODEL.scale);
}

/** What is left of a stated tie: halved every 180 days since it was observed; it says nothing before that. */
export function statedFloor(tie: StatedTie, today: number): number {
  if (tie.observedOn === null) return tie.strength;
  const age = today - dayNumber(tie.observedOn);
  return age < 0 ? 0 : tie.strength * 2 ** (-age / TIE_MODEL.statedHalfLifeDays);
}

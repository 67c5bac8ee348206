// How strong the tie between a colleague and a person is, 0-1: from their contacts, with what is stated as a floor.
import { dayNumber } from '../calendar/day.ts';
import type { Tie } from '../facts/person.ts';
import { type Contact, contactsOn, type PairContacts, type TieInteraction } from './contacts.ts';
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
  return tiesFrom(contactsOn(interactions, asOf), ties, asOf);
}

/** The same from contacts already found. */
export function tiesFrom(pairs: readonly PairContacts[], ties: readonly StatedTie[], asOf: string) {
  const today = dayNumber(asOf);
  const strengths = new Map<string, Map<string, number>>();
  const raise = (colleagueId: string, personId: string, strength: number) => {
    if (!(strength > 0)) return;
    const ofPerson = strengths.get(personId) ?? new Map<string, number>();
    strengths.set(personId, ofPerson);
    ofPerson.set(colleagueId, Math.max(strength, ofPerson.get(colleagueId) ?? 0));
  };
  for (const { colleagueId, personId, contacts } of pairs)
    raise(colleagueId, personId, strengthOf(evidence(contacts, today)));
  for (const tie of ties) raise(tie.colleagueId, tie.personId, statedFloor(tie, today));
  return new Map(
    [...strengths].map(([personId, ofPerson]) => [
      personId,
      [...ofPerson].map(([colleagueId, strength]): TieStrength => ({ colleagueId, personId, strength })),
    ]),
  );
}

/** X: what the contacts add up to on a day, e-mails capped. */
export function evidence(contacts: readonly Contact[], today: number): number {
  let others = 0;
  let emails = 0;
  for (const contact of contacts) {
    if (contact.interaction.channel === 'email') emails += contribution(contact, today);
    else others += contribution(contact, today);
  }
  return others + Math.min(TIE_MODEL.emailCap, emails);
}

/** What one contact adds on a day: its channel's weight, faded by its age, shared with the others who were there. */
export function contribution({ interaction, day, persons }: Contact, today: number): number {
  const weight = TIE_MODEL.channelWeights[interaction.channel];
  return (weight * 2 ** ((day - today) / TIE_MODEL.halfLifeDays)) / Math.sqrt(persons);
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

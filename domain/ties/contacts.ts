// Which interactions count as contacts between a colleague and a person.
import { dayNumber, instantMs } from '../calendar/day.ts';
import type { Interaction } from '../facts/business.ts';
import { TIE_MODEL } from './model.ts';

export type TieInteraction = Pick<Interaction, 'id' | 'at' | 'channel' | 'direction' | 'colleagueIds' | 'personIds'> & {
  source?: string | null;
};

/** One interaction as it counts for one pair. */
export interface Contact {
  interaction: TieInteraction;
  /** Day number of the UTC date. */
  day: number;
  /** People on the customer's side. */
  persons: number;
}

export interface PairContacts {
  colleagueId: string;
  personId: string;
  contacts: Contact[];
}

interface Met extends Contact {
  ms: number;
}

/**
 * The contacts of every pair up to a date (YYYY-MM-DD), in the order given. A message or e-mail of ours counts only if
 * the same pair has one in or both ways, by any channel, within 30 days after it and not after the date.
 */
export function contactsOn(interactions: readonly TieInteraction[], asOf: string): PairContacts[] {
  const today = dayNumber(asOf);
  const pairs = new Map<string, Map<string, Met[]>>();
  for (const interaction of interactions) {
    const ms = instantMs(interaction.at);
    const day = dayNumber(interaction.at);
    if (!(day <= today)) continue;
    const personIds = new Set(interaction.personIds);
    const met: Met = { interaction, ms, day, persons: personIds.size };
    for (const personId of personIds)
      for (const colleagueId of new Set(interaction.colleagueIds)) {
        const ofPerson = pairs.get(personId) ?? new Map<string, Met[]>();
        pairs.set(personId, ofPerson);
        const known = ofPerson.get(colleagueId);
        if (known) known.push(met);
        else ofPerson.set(colleagueId, [met]);
      }
  }
  const result: PairContacts[] = [];
  for (const [personId, colleagues] of pairs)
    for (const [colleagueId, met] of colleagues) {
      const contacts = counting(met);
      if (contacts.length > 0) result.push({ colleagueId, personId, contacts });
    }
  return result;
}

function counting(met: readonly Met[]): Contact[] {
  if (!met.some(needsAnswer)) return [...met];
  const answers = met.filter(({ interaction }) => interaction.direction === 'in' || interaction.direction === 'both');
  answers.sort((a, b) => a.ms - b.ms);
  return met.filter((contact) => {
    if (!needsAnswer(contact)) return true;
    const answer = answers[firstAtOrAfter(answers, contact.ms)];
    return answer !== undefined && answer.day - contact.day <= TIE_MODEL.answerDays;
  });
}

function needsAnswer({ interaction: { channel, direction } }: Contact): boolean {
  return direction === 'out' && (channel === 'message' || channel === 'email');
}

function firstAtOrAfter(sorted: readonly Met[], ms: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.ms < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

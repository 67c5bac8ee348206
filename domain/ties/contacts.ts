// Which interactions count as contacts between a colleague and a person, as one compact table.
import { dayNumber, instantMs } from '../calendar/day.ts';
import type { Interaction } from '../facts/business.ts';
import { TIE_MODEL } from './model.ts';

export type TieInteraction = Pick<Interaction, 'id' | 'at' | 'channel' | 'direction' | 'colleagueIds' | 'personIds'> & {
  source?: string | null;
};

/**
 * The contacts that count, sorted by person, then colleague; both are numbered in the order they are first met. A pair's
 * contacts are those from one pairFrom to the next; a person's pairs those from one personFrom to the next.
 */
export interface ContactTable {
  /** Day number of the date the table is for. */
  today: number;
  persons: readonly string[];
  personNumber: ReadonlyMap<string, number>;
  colleagues: readonly string[];
  personFrom: Int32Array;
  pairColleague: Int32Array;
  pairFrom: Int32Array;
  /** By contact: a place in `interactions`. */
  contact: Int32Array;
  interactions: readonly TieInteraction[];
  /** By interaction: day number of its UTC date, and the people on the customer's side. */
  day: Int32Array;
  size: Int32Array;
}

/**
 * The contacts of every pair up to a date (YYYY-MM-DD). A message or e-mail of ours counts only if the same pair has
 * one in or both ways, by any channel, within 30 days after it and not after the date.
 */
export function contactsOn(interactions: readonly TieInteraction[], asOf: string): ContactTable {
  const today = dayNumber(asOf);
  const day = Int32Array.from(interactions, (it) => dayNumber(it.at));
  const size = new Int32Array(interactions.length);
  const needsAnswer = Uint8Array.from(interactions, ({ channel, direction }) =>
    direction === 'out' && (channel === 'message' || channel === 'email') ? 1 : 0,
  );
  const persons = numbering();
  const colleagues = numbering();
  const entries: Entry[] = [];
  interactions.forEach((interaction, at) => {
    if (day[at]! > today) return;
    const personIds = distinct(interaction.personIds);
    size[at] = personIds.length;
    const ours = distinct(interaction.colleagueIds).map(colleagues.of);
    for (const personId of personIds) {
      const person = persons.of(personId);
      for (const colleague of ours) entries.push({ person, colleague, at });
    }
  });
  const sorted = sortBy(
    sortBy(entries, colleagues.ids.length, (entry) => entry.colleague),
    persons.ids.length,
    (entry) => entry.person,
  );
  return {
    today,
    persons: persons.ids,
    personNumber: persons.numbers,
    colleagues: colleagues.ids,
    ...pairsOf(sorted, persons.ids.length, needsAnswer, (run) =>
      run.filter(answeredIn(run, interactions, day, needsAnswer)),
    ),
    interactions,
    day,
    size,
  };
}

interface Entry {
  person: number;
  colleague: number;
  at: number;
}

function distinct(ids: readonly string[]): readonly string[] {
  return ids.length > 1 ? [...new Set(ids)] : ids;
}

function numbering() {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const of = (id: string): number => {
    let number = numbers.get(id);
    if (number === undefined) {
      number = ids.push(id) - 1;
      numbers.set(id, number);
    }
    return number;
  };
  return { numbers, ids, of };
}

/** Sorts by a small number, keeping the order of equal ones. */
function sortBy(entries: readonly Entry[], keys: number, keyOf: (entry: Entry) => number): Entry[] {
  const from = new Int32Array(keys + 1);
  for (const entry of entries) from[keyOf(entry) + 1]!++;
  for (let key = 0; key < keys; key++) from[key + 1]! += from[key]!;
  const sorted = new Array<Entry>(entries.length);
  for (const entry of entries) sorted[from[keyOf(entry)]!++] = entry;
  return sorted;
}

/** Cuts sorted entries into pairs and keeps of each what counts; a pair of which nothing counts is left out. */
function pairsOf(
  entries: readonly Entry[],
  persons: number,
  needsAnswer: Uint8Array,
  answered: (run: readonly Entry[]) => readonly Entry[],
) {
  const personFrom = new Int32Array(persons + 1);
  const pairColleague: number[] = [];
  const pairFrom: number[] = [0];
  const contact: number[] = [];
  for (let start = 0; start < entries.length; ) {
    const { person, colleague } = entries[start]!;
    let end = start;
    let unsure = false;
    while (end < entries.length && entries[end]!.person === person && entries[end]!.colleague === colleague)
      unsure = needsAnswer[entries[end++]!.at] === 1 || unsure;
    if (unsure) for (const { at } of answered(entries.slice(start, end))) contact.push(at);
    else for (let each = start; each < end; each++) contact.push(entries[each]!.at);
    if (contact.length > pairFrom[pairFrom.length - 1]!) {
      pairColleague.push(colleague);
      pairFrom.push(contact.length);
      personFrom[person + 1]!++;
    }
    start = end;
  }
  for (let person = 0; person < persons; person++) personFrom[person + 1]! += personFrom[person]!;
  return {
    personFrom,
    pairColleague: Int32Array.from(pairColleague),
    pairFrom: Int32Array.from(pairFrom),
    contact: Int32Array.from(contact),
  };
}

/** Whether an entry of a pair counts: needs no answer, or has one among the pair's entries. */
function answeredIn(
  run: readonly Entry[],
  interactions: readonly TieInteraction[],
  day: Int32Array,
  needsAnswer: Uint8Array,
): (entry: Entry) => boolean {
  const isAnswer = ({ at }: Entry) => interactions[at]!.direction === 'in' || interactions[at]!.direction === 'both';
  const answers = run
    .filter(isAnswer)
    .map(({ at }) => ({ ms: instantMs(interactions[at]!.at), day: day[at]! }))
    .sort((a, b) => a.ms - b.ms);
  return ({ at }) => {
    if (!needsAnswer[at]) return true;
    const answer = answers[firstAtOrAfter(answers, instantMs(interactions[at]!.at))];
    return answer !== undefined && answer.day - day[at]! <= TIE_MODEL.answerDays;
  };
}

function firstAtOrAfter(sorted: readonly { ms: number }[], ms: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.ms < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The contacts of one pair, as places in `interactions`. */
export function contactsOf(table: ContactTable, pair: number): Int32Array {
  return table.contact.subarray(table.pairFrom[pair], table.pairFrom[pair + 1]);
}

/** The last day a person was in contact with any colleague. */
export function lastContact(table: ContactTable, person: number): number {
  let last = Number.NEGATIVE_INFINITY;
  const { personFrom, pairFrom, contact, day } = table;
  for (let at = pairFrom[personFrom[person]!]!; at < pairFrom[personFrom[person + 1]!]!; at++)
    last = Math.max(last, day[contact[at]!]!);
  return last;
}

// A row of an organogram as facts: its post, who holds it and since when, as all rows together say.
import { personKey } from '../../../../domain/identity/person-name.ts';
import {
  accountFact,
  holdFact,
  type OrganogramFact,
  personFact,
  seatFact,
} from '../../../../domain/organogram/facts.ts';
import type { Known, KnownPerson } from '../../../../domain/organogram/known.ts';
import { readNameCell } from '../../../../domain/organogram/name-cell.ts';
import { ORGANOGRAM_SOURCE, seatIdOfPost } from '../../../../domain/organogram/organogram.ts';
import type { PostRow } from '../../../../domain/organogram/post-rows.ts';
import { isHeld } from '../../../../domain/persons/seating.ts';
import { locate } from '../columns.ts';
import type { MappedFact, RowNotes, TableMapping } from '../preset.ts';
import { COLUMNS, rowReader } from './columns.ts';
import type { Organograms, Outcome } from './outcomes.ts';
import { warnOfRow } from './warnings.ts';

export function organogramMapping(header: readonly string[], { sheets, outcomes }: Organograms): TableMapping {
  const read = rowReader(header);
  const begun = new Set<string>();
  return {
    // Rows name seats further down as managers; lines to them are drawn when all seats are there.
    kind: 'person',
    used: new Set(COLUMNS.flatMap((name) => locate(header, [name]))),
    map(cells, notes) {
      const row = read(cells, notes);
      const gathered = row && sheets.get(row.accountId)?.get(row.date);
      const outcome = row && outcomes.get(row.accountId);
      if (!row || !gathered || !outcome) return null;
      const { account } = outcome.after;
      const facts = [...(account ? [accountFact(account)] : []), ...postFacts(row, outcome)];
      warnOfRow(row, cells, gathered, notes);
      warnOfNamesake(row, outcome, notes);
      // What follows for posts that no row is about goes with the first row of the organisation.
      if (!begun.has(row.accountId)) facts.push(...outcome.elsewhere);
      begun.add(row.accountId);
      return { facts: facts.map((fact): MappedFact => ({ ...fact, mode: 'stated' })) };
    },
  };
}

/** The seat, the person named in the row with his holds of it, and what follows for others who held it. */
function postFacts(row: PostRow, { after, changedHolds }: Outcome): OrganogramFact[] {
  const seatId = seatIdOfPost(row.accountId, row.post);
  const facts: OrganogramFact[] = [];
  const person = personOf(row, after);
  if (person?.source === ORGANOGRAM_SOURCE) facts.push(personFact(person));
  const seat = after.seats.get(seatId);
  if (seat) facts.push(seatFact(row.accountId, seat));
  for (const hold of after.holds.get(seatId) ?? []) if (hold.personId === person?.id) facts.push(holdFact(hold));
  for (const fact of changedHolds.get(seatId) ?? []) if (fact.record['personId'] !== person?.id) facts.push(fact);
  return facts;
}

/** Whom the row names: whoever holds the post on its day under that name. */
function personOf({ accountId, post, name, date }: PostRow, after: Known): KnownPerson | undefined {
  const read = readNameCell(name);
  if (!('name' in read)) return undefined;
  const key = personKey(read.name);
  const holding = (after.holds.get(seatIdOfPost(accountId, post)) ?? []).filter((hold) => isHeld(hold, date));
  const people = holding.flatMap(({ personId }) => after.people.get(personId) ?? []);
  return people.find((person) => personKey(person.name) === key);
}

/** Whoever is first seen here while somebody of the same name stands elsewhere. */
function warnOfNamesake(row: PostRow, { after, namesakes }: Outcome, notes: RowNotes): void {
  const person = personOf(row, after);
  const other = person && namesakes.get(person.id);
  if (other && beganOn(row, person.id, after)) notes.warn('name', 'same-name', { value: person.name, other });
}

/** Whether the person is first seen at the post on the row's day. */
function beganOn({ accountId, post, date }: PostRow, personId: string, { holds }: Known): boolean {
  const own = (holds.get(seatIdOfPost(accountId, post)) ?? []).filter((hold) => hold.personId === personId);
  return own.every(({ since }) => since !== null && since >= date);
}

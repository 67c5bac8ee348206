// Who has left and who is back, by lines that a reader accepted.
import { isHeld } from '../persons/seating.ts';
import type { Known } from './known.ts';
import type { Line, PersonName } from './line.ts';

/** Whom the lines are about. */
export function personsOf(lines: readonly Line[]): PersonName[] {
  return lines.flatMap((line) => ('person' in line ? [line.person] : []));
}

/**
 * What is known once those who gave up their last seat are said to have left, and those who took one not to have. `elsewhere`
 * are persons who hold seats of other accounts. Only a reader says so: to an import, whoever is not named any more may be
 * named under another number.
 */
export function withDepartures(
  known: Known,
  lines: readonly Line[],
  date: string,
  elsewhere: ReadonlySet<string>,
): Known {
  const seated = new Set(elsewhere);
  for (const hold of [...known.holds.values()].flat()) if (isHeld(hold, date)) seated.add(hold.personId);
  const people = new Map(known.people);
  for (const { id } of personsOf(lines)) {
    const person = people.get(id);
    if (!person) continue;
    if (!seated.has(id)) people.set(id, { ...person, left: true });
    else if (person.left === true) people.set(id, { ...person, left: false });
  }
  return { ...known, people };
}

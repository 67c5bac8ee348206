// Which person a name means.
import { personKey } from '../identity/person-name.ts';
import { isHeld } from '../persons/seating.ts';
import type { Known } from './known.ts';
import type { Organogram, Sheet, SheetPost } from './organogram.ts';

/**
 * The organogram with its persons told apart. Whoever has held the same post under the same name is the same person; a name
 * at another post is another person until somebody says that it is not.
 */
export function identified(known: Known, sheet: Sheet): Organogram {
  return new Map(
    sheet.posts.map((post) => {
      const { id, title, department, reportsToId, evidence } = post;
      return [id, { id, title, department, reportsToId, evidence, holders: holdersOf(known, post, sheet.date) }];
    }),
  );
}

function holdersOf(known: Known, post: SheetPost, date: string): Map<string, string> {
  const holders = new Map<string, string>();
  for (const name of [...post.names].sort()) {
    const id = personOf(known, post.id, name, date);
    if (!holders.has(id)) holders.set(id, name);
  }
  return holders;
}

/** The id of whoever is named at a post: of a former or present holder of that name, else one made of post and name. */
function personOf(known: Known, seatId: string, name: string, date: string): string {
  const key = personKey(name);
  const before = (known.holds.get(seatId) ?? [])
    .filter(({ personId }) => personKey(known.people.get(personId)?.name ?? '') === key)
    .sort((a, b) => Number(isHeld(b, date)) - Number(isHeld(a, date)) || (a.personId < b.personId ? -1 : 1));
  return before[0]?.personId ?? `${seatId}/${key.replaceAll(' ', '-')}`;
}

// What accepted lines mean for people, for whatever rests on who sits where.
import type { Line, PersonName } from './line.ts';

export interface PersonChanges {
  joined: { person: PersonName; seatId: string }[];
  left: { person: PersonName; seatId: string }[];
  moved: { person: PersonName; fromSeatId: string; seatId: string }[];
}

/** Who comes, goes and moves by the given lines. */
export function personChanges(lines: readonly Line[]): PersonChanges {
  const changes: PersonChanges = { joined: [], left: [], moved: [] };
  for (const line of lines) {
    if (line.kind === 'joined' || line.kind === 'left')
      changes[line.kind].push({ person: line.person, seatId: line.post.id });
    if (line.kind === 'moved')
      changes.moved.push({ person: line.person, fromSeatId: line.from.id, seatId: line.post.id });
  }
  return changes;
}

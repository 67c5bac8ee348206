// The gaps of the key persons of a deal.
import type { GapKind } from '../facts/c139.ts';
import type { Role } from '../facts/person.ts';
import { KEY_ROLES } from '../reach/chain.ts';
import type { ChainPortrait, PersonReach } from '../reach/deal.ts';
import type { Closing, Gap } from './gap.ts';
import { freshness } from './key-persons.ts';

export type KeyGap = Omit<Gap, 'gain' | 'item' | 'parts'>;

/** From here on a person is for us. */
export const SUPPORTIVE_FROM = 1;

/**
 * What is missing of the key persons: roles nobody holds, and of each person what keeps him from being reached, for us, seen
 * lately and safely reached. Of who has left nothing else is said. An unknown attitude is stale, not unsupportive.
 */
export function keyGaps(chain: ChainPortrait, freshDays: number, hangs: (personId: string) => boolean): KeyGap[] {
  const gaps: KeyGap[] = chain.missing.map(({ role }) => ({
    kind: 'missing',
    rank: role === 'EB' ? 'first' : 'key',
    role,
    personId: null,
    closing: { op: 'fill-role', role },
  }));
  for (const person of chain.persons) {
    const role = KEY_ROLES.find((each) => person.roles.includes(each));
    if (role === undefined) continue;
    const rank = decides(role) ? 'first' : 'key';
    for (const [kind, closing] of gapsOf(person, chain.asOf, freshDays, hangs))
      gaps.push({ kind, rank, role, personId: person.id, closing });
  }
  return gaps;
}

function decides(role: Role): boolean {
  return role === 'EB' || role === 'APPROVER';
}

function gapsOf(
  person: PersonReach,
  asOf: string,
  freshDays: number,
  hangs: (personId: string) => boolean,
): [GapKind, Closing][] {
  const { id: personId, attitude, status } = person;
  if (person.departed) return [['departed', { op: 'replace', personId }]];
  const found: [GapKind, Closing][] = [];
  if (status === 'unreached') found.push(['unreached', { op: 'meet', personId }]);
  if (attitude !== null && attitude < SUPPORTIVE_FROM)
    found.push([attitude < 0 ? 'hostile' : 'unsupportive', { op: 'attitude', personId, attitude: SUPPORTIVE_FROM }]);
  if (freshness(person, asOf, freshDays).point === 0)
    found.push(['stale', { op: 'attitude', personId, attitude: attitude ?? 0 }]);
  if (status !== 'unreached' && hangs(personId)) found.push(['single-threaded', { op: 'second-way', personId }]);
  return found;
}

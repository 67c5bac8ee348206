// Who fills a role in a deal's chain.
import type { Role } from '../facts/person.ts';
import type { ChainPortrait, PersonReach } from '../reach/deal.ts';

/** The holders of a role; who may stand for them where nobody holds it. By power, then id. */
export function holdersOfRole(
  { persons }: Pick<ChainPortrait, 'persons'>,
  role: Role,
  filledBy: Role | undefined = role === 'EB' ? 'APPROVER' : undefined,
): PersonReach[] {
  const holding = persons.filter((person) => person.roles.includes(role));
  if (holding.length > 0 || filledBy === undefined) return holding;
  return persons.filter((person) => person.roles.includes(filledBy));
}

/** Whether somebody who is still there is known to hold the role; who has left decides nothing any more. */
export function isIdentified(chain: Pick<ChainPortrait, 'persons'>, role: Role): boolean {
  return holdersOfRole(chain, role).some((person) => !person.departed);
}

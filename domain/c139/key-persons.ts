// 3 of coverage-139: the key persons, each identified, reached, for us, and seen lately.
import { dayNumber } from '../calendar/day.ts';
import type { Role } from '../facts/person.ts';
import type { ChainPortrait, PersonReach } from '../reach/deal.ts';
import { type ReachStatus, statusOf } from '../reach/model.ts';
import { type Bounds, eachBound, FULL, lowestOf, NONE, OPEN, scaled, sumOf } from './bounds.ts';
import { holdersOfRole } from './roles.ts';
import type { KeyPersonsItem } from './template.ts';

export interface KeyPersonResult {
  personId: string;
  /** Each 0-1, before its part is taken. */
  identified: Bounds;
  reached: Bounds;
  supportive: Bounds;
  fresh: Bounds;
  result: Bounds;
}
export interface KeyRoleResult {
  role: Role;
  weight: number;
  holders: KeyPersonResult[];
  /** The lowest of the holders; nothing where nobody holds it. */
  result: Bounds;
}

type Rules = Pick<KeyPersonsItem, 'parts' | 'weak' | 'supportiveFrom'> & { freshDays: number };

/** How each of the roles stands, in the order of the template. */
export function keyRoles(chain: ChainPortrait, item: KeyPersonsItem, freshDays: number): KeyRoleResult[] {
  return item.roles.map(({ role, weight, filledBy }) => {
    const holders = holdersOfRole(chain, role, filledBy).map((person) =>
      keyPerson(person, chain.asOf, { ...item, freshDays }),
    );
    return { role, weight, holders, result: lowestOf(holders.map((holder) => holder.result)) };
  });
}

/** The roles' results by weight, 0-1. */
export function keyPersons(roles: readonly KeyRoleResult[]): Bounds {
  const all = roles.reduce((sum, { weight }) => sum + weight, 0);
  return scaled(sumOf(roles.map(({ result, weight }) => scaled(result, weight))), 1 / all);
}

function keyPerson(person: PersonReach, asOf: string, rules: Rules): KeyPersonResult {
  const { id: personId, departed, attitude } = person;
  if (departed) return { personId, identified: NONE, reached: NONE, supportive: NONE, fresh: NONE, result: NONE };
  const worth: Record<ReachStatus, number> = { reached: 1, weak: rules.weak, unreached: 0 };
  const shares = {
    identified: FULL,
    reached: eachBound((bound) => worth[statusOf(person.reach[bound])]),
    supportive: attitude === null ? OPEN : attitude >= rules.supportiveFrom ? FULL : NONE,
    fresh: freshness(person, asOf, rules.freshDays),
  };
  const { parts } = rules;
  const result = sumOf([
    scaled(shares.identified, parts.identified),
    scaled(shares.reached, parts.reached),
    scaled(shares.supportive, parts.supportive),
    scaled(shares.fresh, parts.fresh),
  ]);
  return { personId, ...shares, result };
}

/** Whether his attitude is known from a fact younger than so many days; open where there is none, or it has no date. */
export function freshness(
  { attitude, observedOn }: Pick<PersonReach, 'attitude' | 'observedOn'>,
  asOf: string,
  freshDays: number,
): Bounds {
  if (attitude === null || observedOn === null) return OPEN;
  return dayNumber(asOf) - dayNumber(observedOn) < freshDays ? FULL : NONE;
}

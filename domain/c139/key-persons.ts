// 3 of coverage-139: the key persons, each identified, reached, for us, and seen lately.
import { dayNumber } from '../calendar/day.ts';
import type { Role } from '../facts/person.ts';
import type { ChainPortrait, PersonReach } from '../reach/deal.ts';
import { statusOf } from '../reach/model.ts';
import { type Bounds, FULL, lowestOf, NONE, OPEN } from './bounds.ts';
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
  const { parts, weak, supportiveFrom } = item;
  const rules = { parts, weak, supportiveFrom, freshDays };
  return item.roles.map(({ role, weight, filledBy }) => {
    const holders = holdersOfRole(chain, role, filledBy).map((person) => keyPerson(person, chain.asOf, rules));
    return { role, weight, holders, result: lowestOf(holders.map((holder) => holder.result)) };
  });
}

/** The roles' results by weight, 0-1. */
export function keyPersons(roles: readonly KeyRoleResult[]): Bounds {
  let all = 0;
  const sum = { low: 0, point: 0, high: 0 };
  for (const { result, weight } of roles) {
    all += weight;
    sum.low += result.low * weight;
    sum.point += result.point * weight;
    sum.high += result.high * weight;
  }
  return { low: sum.low / all, point: sum.point / all, high: sum.high / all };
}

function keyPerson(person: PersonReach, asOf: string, rules: Rules): KeyPersonResult {
  const { id: personId, departed, attitude } = person;
  if (departed) return { personId, identified: NONE, reached: NONE, supportive: NONE, fresh: NONE, result: NONE };
  const reached = reachedShare(person, rules.weak);
  const supportive = attitude === null ? OPEN : attitude >= rules.supportiveFrom ? FULL : NONE;
  const fresh = freshness(person, asOf, rules.freshDays);
  const { parts } = rules;
  const at = (bound: keyof Bounds) =>
    parts.identified +
    parts.reached * reached[bound] +
    parts.supportive * supportive[bound] +
    parts.fresh * fresh[bound];
  const result = { low: at('low'), point: at('point'), high: at('high') };
  return { personId, identified: FULL, reached, supportive, fresh, result };
}

function reachedShare({ reach }: PersonReach, weak: number): Bounds {
  const share = (value: number) => {
    const status = statusOf(value);
    return status === 'reached' ? 1 : status === 'weak' ? weak : 0;
  };
  return { low: share(reach.low), point: share(reach.point), high: share(reach.high) };
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

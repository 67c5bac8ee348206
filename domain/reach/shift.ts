// What a change of the facts does to a deal: the same figures before and after.
import type { DealReach, ReachedPerson } from './deal.ts';
import type { Range } from './reach.ts';

type Standing = Pick<ReachedPerson, 'reach' | 'status' | 'departed'>;
export interface PersonShift extends Pick<ReachedPerson, 'id' | 'roles' | 'power'> {
  before: Standing;
  after: Standing;
}
export interface DealShift {
  chainReach: { before: Range | null; after: Range | null };
  /** Of the chain: whose reach differs, and whom the change is about; in the order of power. */
  persons: PersonShift[];
}

/** Differences smaller than this are the noise of multiplications. */
const NOISE = 1e-9;

export function rangesDiffer(a: Range | null, b: Range | null): boolean {
  if (!a || !b) return a !== b;
  return (['low', 'point', 'high'] as const).some((part) => Math.abs(a[part] - b[part]) > NOISE);
}

/**
 * What changes in a deal whose chain has the same members before and after. Null where the change does not touch it: nobody it
 * is about is in the chain or on a route to it, every figure and every route is as it was.
 */
export function dealShift(before: DealReach, after: DealReach, about: ReadonlySet<string>): DealShift | null {
  const now = new Map(after.persons.map((person) => [person.id, person]));
  const persons = before.persons.flatMap((was): PersonShift[] => {
    const is = now.get(was.id);
    if (!is) return [];
    const differs = was.departed !== is.departed || rangesDiffer(was.reach, is.reach);
    if (!differs && !about.has(was.id)) return [];
    return [{ id: was.id, roles: was.roles, power: was.power, before: standing(was), after: standing(is) }];
  });
  const [ways, waysNow] = [stepsOf(before), stepsOf(after)];
  const onRoutes = [...ways, ...waysNow].some((steps) => steps.some((id) => about.has(id)));
  const isTouched = persons.length > 0 || onRoutes || JSON.stringify(ways) !== JSON.stringify(waysNow);
  return isTouched ? { chainReach: { before: before.chainReach, after: after.chainReach }, persons } : null;
}

function standing({ reach, status, departed }: ReachedPerson): Standing {
  return { reach, status, departed };
}

function stepsOf({ persons }: DealReach): string[][] {
  return persons.flatMap(({ routes }) => routes.map(({ steps }) => steps));
}

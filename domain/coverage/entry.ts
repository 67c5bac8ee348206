// The nearest way in to an entity: the best route to somebody there, or in its nearest relative.
import { compareIds } from '../ownership/counting.ts';
import { type KnownReach, knownOf, stepsTo } from '../reach/known.ts';
import type { TieStrength } from '../ties/strength.ts';
import type { GroupFacts } from './facts.ts';
import type { Presence } from './levels.ts';
import type { Entry } from './result.ts';

/** The best tie to each person that has one. */
export type Ties = ReadonlyMap<string, TieStrength>;

/** The strongest tie to somebody of these persons; equal ones by colleague, then person. */
export function bestTie(persons: Iterable<string>, ties: Ties): TieStrength | null {
  let best: TieStrength | null = null;
  for (const personId of persons) {
    const tie = ties.get(personId);
    if (tie && (!best || isBetter(tie, best))) best = tie;
  }
  return best;
}

function isBetter(a: TieStrength, b: TieStrength): boolean {
  if (a.strength !== b.strength) return a.strength > b.strength;
  return (compareIds(a.colleagueId, b.colleagueId) || compareIds(a.personId, b.personId)) < 0;
}

/**
 * Ways in for every member that has one. Where somebody is seated, only a route to one of them is a way in; where nobody
 * is, the nearest relative with one: fewest ownership edges within the group, then the larger route, then its id. A root
 * that is left out is nobody's relative, but its holdings still say how near the others are to each other.
 */
export function entries(
  facts: GroupFacts,
  { seated }: Presence,
  reach: KnownReach,
  excludeRoot: boolean,
): Map<string, Entry> {
  const ways = new Map<string, Entry>();
  for (const { id } of facts.members) {
    if (excludeRoot && id === facts.rootId) continue;
    const best = bestReached(seated.get(id) ?? [], reach);
    if (best) ways.set(id, { value: best.value, steps: stepsTo(reach, best.personId), accountId: id, distance: 0 });
  }
  const nearest = nearestWays(neighboursOf(facts), ways);
  for (const { id } of facts.members) {
    const way = nearest.get(id);
    if (way && !ways.has(id) && !seated.get(id)?.size) ways.set(id, way);
  }
  return ways;
}

/** Whom of these persons we get to best; of equal ones the first by id. Null where we get to nobody. */
function bestReached(persons: Iterable<string>, reach: KnownReach): { personId: string; value: number } | null {
  let best: { personId: string; value: number } | null = null;
  for (const personId of persons) {
    const value = knownOf(reach, personId);
    if (value > 0 && (!best || value > best.value || (value === best.value && personId < best.personId)))
      best = { personId, value };
  }
  return best;
}

function neighboursOf({ members }: GroupFacts): Map<string, string[]> {
  const neighbours = new Map<string, string[]>(members.map(({ id }) => [id, []]));
  for (const { id, parentIds } of members)
    for (const parentId of parentIds) {
      if (!neighbours.has(parentId)) continue;
      neighbours.get(id)!.push(parentId);
      neighbours.get(parentId)!.push(id);
    }
  return neighbours;
}

/** Ring by ring from all that have a way of their own: the best of a ring is the best of the neighbours one ring nearer. */
function nearestWays(neighbours: ReadonlyMap<string, readonly string[]>, own: ReadonlyMap<string, Entry>) {
  const nearest = new Map(own);
  for (let ring = [...own.keys()], distance = 1; ring.length > 0; distance++) {
    const next = new Map<string, Entry>();
    for (const id of ring)
      for (const neighbour of neighbours.get(id) ?? []) {
        if (nearest.has(neighbour)) continue;
        const way = nearest.get(id)!;
        const known = next.get(neighbour);
        if (!known || way.value > known.value || (way.value === known.value && way.accountId < known.accountId))
          next.set(neighbour, { ...way, distance });
      }
    for (const [id, way] of next) nearest.set(id, way);
    ring = [...next.keys()];
  }
  return nearest;
}

// How far something gets along the influences in a few steps: our way in, or the opposition's.
import { REACH_MODEL } from './model.ts';
import type { PeopleGraph } from './people-graph.ts';

export interface Along {
  /** What each person begins with, 0-1. */
  start: Float64Array;
  /** Weight of each influence. */
  weight: Float64Array;
  /** What each person passes on of what came to him. */
  carry: Float64Array;
  /** What each person passes on of what he began with; `carry` where not given. */
  carryOfStart?: Float64Array;
  /** Persons nothing passes through or comes to, by number. */
  without?: ReadonlySet<number>;
  /** Influences taken at most. */
  most?: number;
  /** Only what gets to one person is wanted: whom to look at, by influences left; see `before`. */
  before?: readonly Int32Array[];
}

/** By person and number of influences taken (0-4): the best value, and whom it came from (-1: he began with it). */
export interface Spread {
  value: Float64Array[];
  via: Int32Array[];
}

/**
 * Best value of every person for each number of influences. Since no factor is above 1, a way that comes back to somebody
 * is never better than the shorter one without it: the best value, with the fewest influences, is that of a simple route.
 */
export function spread(graph: PeopleGraph, along: Along): Spread {
  const { into, source, left, ids } = graph;
  const { weight, carry, carryOfStart = carry, without, before, most = REACH_MODEL.mostInfluences } = along;
  const start = Float64Array.from(along.start);
  for (let person = 0; person < start.length; person++) if (left[person]) start[person] = 0;
  for (const person of without ?? []) start[person] = 0;
  const found: Spread = { value: [start], via: [new Int32Array(ids.length).fill(-1)] };
  for (let step = 1; step <= most; step++) {
    const passes = step === 1 ? carryOfStart : carry;
    const last = found.value[step - 1]!;
    const value = new Float64Array(ids.length);
    const via = new Int32Array(ids.length).fill(-1);
    const wanted = before?.[most - step];
    let came = false;
    for (let at = 0; at < (wanted ?? value).length; at++) {
      const person = wanted ? wanted[at]! : at;
      if (left[person] || without?.has(person)) continue;
      let best = 0;
      for (let line = into[person]!; line < into[person + 1]!; line++) {
        const from = source[line]!;
        const way = last[from]! * passes[from]! * weight[line]!;
        // Sources come by id: of equal ones the first stays.
        if (way > best) {
          best = way;
          via[person] = from;
        }
      }
      value[person] = best;
      came ||= best > 0;
    }
    if (!came) break;
    found.value.push(value);
    found.via.push(via);
  }
  return found;
}

/** The number of influences a person's best value takes, the fewest of equal ones. */
export function bestStep({ value }: Spread, person: number): number {
  let best = 0;
  for (let step = 1; step < value.length; step++) if (value[step]![person]! > value[best]![person]!) best = step;
  return best;
}

export function bestValue(found: Spread, person: number): number {
  return found.value[bestStep(found, person)]![person]!;
}

/** The persons something came through to a person, himself last; empty where nothing came. */
export function wayTo(found: Spread, person: number): number[] {
  if (bestValue(found, person) === 0) return [];
  const way = [person];
  for (let step = bestStep(found, person), at = person; step > 0; step--) {
    at = found.via[step]![at]!;
    way.unshift(at);
  }
  return way;
}

// The next best way to a person on other shoulders than those before, as far as there are others.

import type { KnownReach } from './known.ts';
import { type Spread, spread } from './spread.ts';

/** By number: from a colleague over persons to the last of them. */
export interface Way {
  colleague: number;
  persons: number[];
}

/** The persons between the colleague and the target. */
export function between({ persons }: Way): number[] {
  return persons.slice(0, -1);
}

/** What a step that is taken already keeps of a value: so little that sharing one step fewer always comes first. */
const SHARED = 1e-30;

/** The end of a way; complete once it has its colleague. */
interface Ending {
  /** No way that ends so is worth more. */
  most: number;
  value: number;
  colleague: number | null;
  persons: number[];
}

/**
 * The way to where the given ones lead that shares fewest steps with them, of these the best; null where there is no other.
 * Ways are followed back from the target, the most promising end first; `within`: see `before`.
 */
export function anotherWay(reach: KnownReach, within: readonly Int32Array[], given: readonly Way[]): Way | null {
  const { graph, carry: known, most: mostInfluences } = reach;
  const target = given[0]!.persons.at(-1)!;
  const colleagues = new Set(given.map((way) => way.colleague));
  const carry = known.point.slice();
  for (const person of new Set(given.flatMap(between))) carry[person]! *= SHARED;
  carry[target] = 0;
  const tieWorth = (tie: number) => graph.strength[tie]! * (colleagues.has(graph.tiedColleague[tie]!) ? SHARED : 1);
  const start = bestTies(reach, tieWorth);
  const ahead = spread(graph, { start, weight: graph.weight, carry, before: within, most: mostInfluences });

  const open: Ending[] = [{ most: 1, value: 1, colleague: null, persons: [target] }];
  while (open.length > 0) {
    const { value, colleague, persons } = takeMost(open);
    if (colleague !== null) {
      const way = { colleague, persons };
      if (given.some((other) => sameWay(other, way))) continue;
      return way;
    }
    const first = persons[0]!;
    const passed = persons.length === 1 ? value : value * carry[first]!;
    for (let tie = graph.tiedFrom[first]!; tie < graph.tiedFrom[first + 1]!; tie++)
      open.push({ most: passed * tieWorth(tie), value, colleague: graph.tiedColleague[tie]!, persons });
    const left = mostInfluences - persons.length;
    for (let line = graph.into[first]!; line < graph.into[first + 1]!; line++) {
      const from = graph.source[line]!;
      const more = passed * graph.weight[line]!;
      const most = more * carry[from]! * bestWithin(ahead, from, left);
      if (most > 0 && !persons.includes(from))
        open.push({ most, value: more, colleague: null, persons: [from, ...persons] });
    }
  }
  return null;
}

function bestTies({ graph }: KnownReach, tieWorth: (tie: number) => number): Float64Array {
  const best = new Float64Array(graph.ids.length);
  for (let person = 0; person < best.length; person++)
    for (let tie = graph.tiedFrom[person]!; tie < graph.tiedFrom[person + 1]!; tie++)
      best[person] = Math.max(best[person]!, tieWorth(tie));
  return best;
}

function bestWithin({ value }: Spread, person: number, influences: number): number {
  let best = 0;
  for (let taken = 0; taken <= influences && taken < value.length; taken++)
    best = Math.max(best, value[taken]![person]!);
  return best;
}

function takeMost(open: Ending[]): Ending {
  let best = 0;
  for (let at = 1; at < open.length; at++) if (open[at]!.most > open[best]!.most) best = at;
  return open.splice(best, 1)[0]!;
}

function sameWay(a: Way, b: Way): boolean {
  return a.colleague === b.colleague && a.persons.join() === b.persons.join();
}

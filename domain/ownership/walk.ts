// What one party reaches through shares in one direction, as a graph of its own.
import type { Links } from './components.ts';
import type { Way } from './loops.ts';
import type { OwnershipNetwork } from './network.ts';

/** Parties by place in the walk, the start at 0; steps of place p: from[p] to from[p + 1], each to a place by a holding. */
export interface Walk extends Links {
  parties: readonly number[];
  to: number[];
  from: number[];
  holdings: number[];
}

export type Walker = (start: number, way: Way, within?: (party: number) => boolean) => Walk;

/** Walks over one network; `down` never comes back to its start, for what is held in an owner does not count. */
export function walker(network: OwnershipNetwork): Walker {
  const place = new Int32Array(network.ids.length).fill(-1);
  return (start, way, within) => {
    const direction = network[way];
    const walk = { parties: [start], from: [0], to: [] as number[], holdings: [] as number[] };
    place[start] = 0;
    for (let at = 0; at < walk.parties.length; at++) {
      const party = walk.parties[at]!;
      for (let step = direction.from[party]!; step < direction.from[party + 1]!; step++) {
        const holding = direction.holdings[step]!;
        const next = direction.head[holding]!;
        if (network.max[holding]! <= 0 || (way === 'down' && next === start)) continue;
        if (place[next]! < 0) {
          if (within && !within(next)) continue;
          place[next] = walk.parties.push(next) - 1;
        }
        walk.to.push(place[next]!);
        walk.holdings.push(holding);
      }
      walk.from.push(walk.to.length);
    }
    for (const party of walk.parties) place[party] = -1;
    return walk;
  };
}

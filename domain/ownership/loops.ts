// The loops of a network: accounts that hold in each other through chains, eliminated once for all who reach them.
import { loopsAmong } from './components.ts';
import { type Factor, factorize, type Link, solve } from './elimination.ts';
import type { OwnershipNetwork } from './network.ts';

export type Way = 'down' | 'up';
export type Bound = 'min' | 'max';

export interface Loop {
  /** By party number; the node numbers of its factors are places in this list. */
  members: readonly number[];
  /** Null where the chains have no end. */
  factor(way: Way, bound: Bound): Factor | null;
}

/** Chains that come back to their start more than this would cost digits when divided out. */
const RETURNS_LIMIT = 1000;

/**
 * What flows from one member to all, by place, when the chains that come back to it are left out: row P of (I - A)^-1
 * with column P of A set to 0 is row P with all of A, divided by its entry for P. So one elimination serves all
 * members. Null where the loop has no end, or only with loss of digits. `returns` is that entry: 1 and what comes back.
 */
export function withoutReturns(loop: Loop, party: number, bound: Bound): { row: Float64Array; returns: number } | null {
  const factor = loop.factor('down', bound);
  if (!factor) return null;
  const row = solve(
    factor,
    Float64Array.from(loop.members, (member) => (member === party ? 1 : 0)),
  );
  const returns = row[loop.members.indexOf(party)]!;
  return returns < RETURNS_LIMIT ? { row: row.map((value) => value / returns), returns } : null;
}

/** By party: its loop, or undefined; an account that holds in itself is a loop of one. */
export type Loops = ReadonlyMap<number, Loop>;

export function loopsOf(network: OwnershipNetwork): Loops {
  const loops = new Map<number, Loop>();
  for (const part of loopsAmong({ from: network.down.from, to: heads(network) })) {
    const members = part.sort((a, b) => a - b);
    const links = innerLinks(network, members);
    if (links.length === 0) continue;
    const known = new Map<string, Factor | null>();
    const loop: Loop = {
      members,
      factor: (way, bound) => {
        const name = `${way} ${bound}`;
        if (!known.has(name)) known.set(name, factorize(members.length, weighted(links, way, network[bound])));
        return known.get(name) ?? null;
      },
    };
    for (const member of members) loops.set(member, loop);
  }
  return loops;
}

/** By holding: whom it leads to; a share of nothing leads nowhere. */
function heads({ owner, owned, max }: OwnershipNetwork): Int32Array {
  return owned.map((party, holding) => (max[holding]! > 0 ? party : owner[holding]!));
}

interface InnerLink {
  owner: number;
  owned: number;
  holding: number;
}

function innerLinks({ down, owned, max }: OwnershipNetwork, members: readonly number[]): InnerLink[] {
  const node = new Map(members.map((party, at) => [party, at]));
  const links: InnerLink[] = [];
  members.forEach((party, at) => {
    for (let holding = down.from[party]!; holding < down.from[party + 1]!; holding++) {
      const to = max[holding]! > 0 ? node.get(owned[holding]!) : undefined;
      if (to !== undefined) links.push({ owner: at, owned: to, holding });
    }
  });
  return links;
}

function weighted(links: readonly InnerLink[], way: Way, weights: Float64Array): Link[] {
  return links.map(({ owner, owned, holding }) => {
    const weight = weights[holding]!;
    return way === 'down' ? { from: owner, to: owned, weight } : { from: owned, to: owner, weight };
  });
}

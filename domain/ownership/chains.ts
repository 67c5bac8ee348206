// The single chains between two parties, where they can be written out.
import { components, linksOf } from './components.ts';
import type { OwnershipNetwork } from './network.ts';

/** More chains, or chains through more parties, are not walked: nobody reads them, and they are solved as a system. */
const WALK_LIMIT = 2000;
const PARTY_LIMIT = 1000;

export interface Chain {
  parties: number[];
  holdings: number[];
}

export interface Chains {
  /** Everybody on some chain, both ends included. */
  parties: ReadonlySet<number>;
  /** Largest first, then in the order of the parties; null where loops or their number forbid to list them. */
  chains: Chain[] | null;
}

/** The chains of shares from one party to another that do not come back to the first. */
export function chainsBetween(network: OwnershipNetwork, from: number, to: number): Chains {
  const forward = reached(from, (party) => sharesOf(network, party, from).map((holding) => network.owned[holding]!));
  const above = (party: number) => sharesIn(network, party).map((holding) => network.owner[holding]!);
  const parties = reached(to, (party) => (party === from ? [] : above(party).filter((owner) => forward.has(owner))));
  if (!parties.has(from)) return { parties: new Set(), chains: [] };
  if (parties.size > PARTY_LIMIT) return { parties, chains: null };
  const inside = [...parties];
  const place = new Map(inside.map((party, at) => [party, at]));
  const steps = (party: number) =>
    sharesOf(network, party, from).filter((holding) => parties.has(network.owned[holding]!));
  const links = (at: number) => steps(inside[at]!).map((holding) => place.get(network.owned[holding]!)!);
  const parts = components(linksOf(inside.length, links));
  const looped = parts.some((part) => part.length > 1 || links(part[0]!).includes(part[0]!));
  if (looped || countChains(parts.flat(), links, place.get(from)!, place.get(to)!) > WALK_LIMIT)
    return { parties, chains: null };
  const chains: Chain[] = [];
  const walk = (party: number, chain: Chain): void => {
    if (party === to) chains.push(chain);
    for (const holding of steps(party)) {
      const next = network.owned[holding]!;
      walk(next, { parties: [...chain.parties, next], holdings: [...chain.holdings, holding] });
    }
  };
  walk(from, { parties: [from], holdings: [] });
  const size = ({ holdings }: Chain) => holdings.reduce((value, holding) => value * network.max[holding]!, 1);
  return { parties, chains: chains.sort((a, b) => size(b) - size(a)) };
}

/** Numbers of chains by place, in an order in which everybody comes before those he holds in. */
function countChains(order: number[], links: (at: number) => number[], from: number, to: number): number {
  const count = new Map([[from, 1]]);
  for (const at of order) for (const next of links(at)) count.set(next, (count.get(next) ?? 0) + (count.get(at) ?? 0));
  return count.get(to) ?? 0;
}

function sharesOf({ down, max, owned }: OwnershipNetwork, party: number, start: number): number[] {
  const holdings = [...down.holdings.subarray(down.from[party], down.from[party + 1])];
  return holdings.filter((holding) => max[holding]! > 0 && owned[holding] !== start);
}

function sharesIn({ up, max }: OwnershipNetwork, party: number): number[] {
  return [...up.holdings.subarray(up.from[party], up.from[party + 1])].filter((holding) => max[holding]! > 0);
}

function reached(start: number, next: (party: number) => number[]): Set<number> {
  const found = new Set([start]);
  for (const party of found) for (const other of next(party)) found.add(other);
  return found;
}

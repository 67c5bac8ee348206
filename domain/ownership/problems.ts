// Data that cannot be right, found once per network.
import { components } from './components.ts';
import type { OwnershipNetwork } from './network.ts';
import type { OwnershipProblem } from './result.ts';

/** A loop whose members leave less than this to anybody else owns 100 % of itself. */
const NOTHING_LEFT = 1e-9;

export interface NetworkProblems {
  /** By party: 1 where it is a member of a closed loop. */
  closed: Uint8Array;
  /** Members of each closed loop, by party number. */
  closedLoops: number[][];
}

/** The loops that own 100 % of themselves: nobody outside can hold a stake in them, so no stake can be computed. */
export function closedLoops(network: OwnershipNetwork): NetworkProblems {
  const { up, min, owner, owned, down } = network;
  const heldByAccounts = new Float64Array(network.accounts);
  for (let holding = 0; holding < owner.length; holding++)
    if (owner[holding]! < network.accounts) heldByAccounts[owned[holding]!]! += min[holding]!;
  const candidates: number[] = [];
  const place = new Map<number, number>();
  heldByAccounts.forEach((sum, party) => {
    if (sum >= 1 - NOTHING_LEFT) place.set(party, candidates.push(party) - 1);
  });
  const parts = components(candidates.length, (at) => {
    const links: number[] = [];
    const party = candidates[at]!;
    for (let holding = down.from[party]!; holding < down.from[party + 1]!; holding++) {
      const there = place.get(owned[holding]!);
      if (there !== undefined && min[holding]! > 0) links.push(there);
    }
    return links;
  });
  const closed = new Uint8Array(network.ids.length);
  const loops: number[][] = [];
  for (const part of parts) {
    const members = part.map((at) => candidates[at]!).sort((a, b) => a - b);
    const inside = new Set(members);
    const heldInside = (party: number) => {
      let sum = 0;
      for (let at = up.from[party]!; at < up.from[party + 1]!; at++)
        if (inside.has(owner[up.holdings[at]!]!)) sum += min[up.holdings[at]!]!;
      return sum;
    };
    if (!members.every((party) => heldInside(party) >= 1 - NOTHING_LEFT)) continue;
    loops.push(members);
    for (const party of members) closed[party] = 1;
  }
  return { closed, closedLoops: loops.sort((a, b) => a[0]! - b[0]!) };
}

/** The problems among some parties, each once, `over-100` first, by id. */
export function problemsAmong(
  network: OwnershipNetwork,
  { closedLoops }: NetworkProblems,
  parties: Iterable<number>,
): OwnershipProblem[] {
  const among = new Set(parties);
  const name = (party: number) => network.ids[party]!;
  const overStated = [...among].filter((party) => network.overStated[party]).sort((a, b) => a - b);
  return [
    ...overStated.map((party): OwnershipProblem => ({ code: 'over-100', ids: [name(party)] })),
    ...closedLoops
      .filter((loop) => loop.some((party) => among.has(party)))
      .map((loop): OwnershipProblem => ({ code: 'closed-loop', ids: loop.map(name) })),
  ];
}

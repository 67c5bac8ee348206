// Data that cannot be right, found once per network.
import { linksOf, loopsAmong } from './components.ts';
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

/**
 * The loops that own 100 % of themselves: nobody outside can hold a stake in them, so no stake can be computed.
 * Accounts that are not wholly held by their own loop are taken away until only such loops are left.
 */
export function closedLoops(network: OwnershipNetwork): NetworkProblems {
  const held = new Uint8Array(network.ids.length);
  for (const party of network.owned) held[party] = 1;
  let left = [...held.keys()].filter((party) => held[party]);
  let loops: number[][] = [];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    loops = loopsOfParties(network, left)
      .map((loop) => loop.filter(heldBy(network, new Set(loop))))
      .filter((loop) => loop.length > 0);
    left = loops.flat();
  }
  const closed = new Uint8Array(network.ids.length);
  for (const party of left) closed[party] = 1;
  for (const loop of loops) loop.sort((a, b) => a - b);
  return { closed, closedLoops: loops.sort((a, b) => a[0]! - b[0]!) };
}

function loopsOfParties({ ids, down, owned, min }: OwnershipNetwork, parties: readonly number[]): number[][] {
  const place = new Int32Array(ids.length).fill(-1);
  for (const [at, party] of parties.entries()) place[party] = at;
  const graph = linksOf(parties.length, (at) => {
    const links: number[] = [];
    for (let holding = down.from[parties[at]!]!; holding < down.from[parties[at]! + 1]!; holding++) {
      const there = place[owned[holding]!]!;
      if (there >= 0 && min[holding]! > 0) links.push(there);
    }
    return links;
  });
  return loopsAmong(graph).map((part) => part.map((at) => parties[at]!));
}

/** Whether an account is held by some accounts to 100 %. */
function heldBy({ up, owner, min }: OwnershipNetwork, holders: ReadonlySet<number>): (party: number) => boolean {
  return (party) => {
    let sum = 0;
    for (let at = up.from[party]!; at < up.from[party + 1]!; at++) {
      const holding = up.holdings[at]!;
      if (holders.has(owner[holding]!)) sum += min[holding]!;
    }
    return sum >= 1 - NOTHING_LEFT;
  };
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

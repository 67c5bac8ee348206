// The parties outside a group through which its root holds more of a member: chains that leave the group and come back.
import type { Direction, OwnershipNetwork } from './network.ts';

/**
 * Finds them by walking down from the members and up from them by turns: what one side has walked when it is done
 * bounds the other, so that a group with few links outward or few inward never walks a whole tangled economy.
 */
export function betweenMembers(network: OwnershipNetwork, members: ReadonlySet<number>): ReadonlySet<number> {
  const down = outside(network, network.down, members);
  const up = outside(network, network.up, members);
  for (;;) {
    if (!up.step()) return up.found;
    if (!down.step()) break;
  }
  const back = outside(network, network.up, members, down.found);
  while (back.step()) {
    // Walks until done.
  }
  return back.found;
}

/** Walks through shares from the members to parties outside, one party a step; false when there are no more. */
function outside(
  { max }: OwnershipNetwork,
  { from, holdings, head }: Direction,
  members: ReadonlySet<number>,
  within?: ReadonlySet<number>,
) {
  const found = new Set<number>();
  const queue = [...members];
  let at = 0;
  const step = (): boolean => {
    const party = queue[at++];
    if (party === undefined) return false;
    for (let next = from[party]!; next < from[party + 1]!; next++) {
      const holding = holdings[next]!;
      const to = head[holding]!;
      if (max[holding]! <= 0 || members.has(to) || found.has(to) || (within && !within.has(to))) continue;
      found.add(to);
      queue.push(to);
    }
    return true;
  };
  return { step, found };
}

// What the chains of a walk meet that makes a stake uncertain or impossible.
import { BAND, UNKNOWN } from './holding.ts';
import type { Way } from './loops.ts';
import type { OwnershipNetwork } from './network.ts';
import type { Walk } from './walk.ts';

/** Shares stated as a band, shares not known, data that cannot be right. */
export const MET = { band: BAND, unknown: UNKNOWN, overStated: 4, closedLoop: 8 } as const;

/** By place, everything some chain to it meets. A problem counts where a chain passes or ends, not where it starts. */
export function meet(network: OwnershipNetwork, { parties, from, to, holdings }: Walk, way: Way, closed: Uint8Array) {
  const met = new Uint8Array(parties.length);
  const own = Uint8Array.from(
    parties,
    (party) => (network.overStated[party] ? MET.overStated : 0) | (closed[party] ? MET.closedLoop : 0),
  );
  const seen = new Uint8Array(parties.length);
  const queue = [0];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    seen[at] = 1;
    for (let step = from[at]!; step < from[at + 1]!; step++) {
      const next = to[step]!;
      const end = way === 'down' ? next : at;
      const all = met[next]! | met[at]! | network.uncertain[holdings[step]!]! | own[end]!;
      if (seen[next] && all === met[next]) continue;
      met[next] = all;
      queue.push(next);
    }
  }
  return met;
}

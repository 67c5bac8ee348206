// Effective stakes along all chains from one party at once.
import { type Flows, flow } from './flow.ts';
import type { Loops, Way } from './loops.ts';
import { meet } from './meet.ts';
import type { OwnershipNetwork } from './network.ts';
import { walker } from './walk.ts';

/** Per reached party: what flows to it from the start, uncapped, and what the chains meet. */
export interface Spread extends Flows {
  parties: readonly number[];
  /** Place of a party in the arrays, or undefined where no chain reaches it. The start has place 0. */
  placeOf(party: number): number | undefined;
  met: Uint8Array;
}

export interface SpreadOptions {
  /** `down` from an owner, dropping what is held in it; `up` from an owned account, over chains of any length. */
  way: Way;
  /** Only these parties are walked on. */
  within?: (party: number) => boolean;
}

export type Spreader = (start: number, options: SpreadOptions) => Spread;

/** Spreads over one network. */
export function spreader(network: OwnershipNetwork, loops: Loops, closed: Uint8Array): Spreader {
  const walkFrom = walker(network);
  return (start, { way, within }) => {
    const walk = walkFrom(start, way, within);
    const { parties } = walk;
    const met = meet(network, walk, way, closed);
    let places: Map<number, number> | undefined;
    const placeOf = (party: number) => {
      places ??= new Map(parties.map((it, at) => [it, at]));
      return places.get(party);
    };
    return { parties, placeOf, met, ...flow({ network, loops, walk, way, met }) };
  };
}

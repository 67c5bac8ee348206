// Effective stakes along all chains from one party at once: what flows through every share, min and max.
import { components } from './components.ts';
import { type Factor, factorize, type Link, solve } from './elimination.ts';
import { BAND, UNKNOWN } from './holding.ts';
import type { OwnershipNetwork } from './network.ts';

/** What is met on some chain: shares stated as a band, shares not known, data that cannot be right. */
export const MET = { band: BAND, unknown: UNKNOWN, overStated: 4, closedLoop: 8 } as const;
/** With one of these on a chain there is no stake. */
export const NO_STAKE = MET.overStated | MET.closedLoop;

/** Per reached party: sums over the chains of the products of their minima and maxima, uncapped, and what they meet. */
export interface Spread {
  parties: number[];
  /** Place of a party in the arrays, or undefined where no chain reaches it. The start has place 0. */
  placeOf(party: number): number | undefined;
  min: Float64Array;
  /** Infinity where chains have no end. */
  max: Float64Array;
  met: Uint8Array;
  /** 1 where the party is part of a loop that was walked. */
  looped: Uint8Array;
}

export type Spreader = (start: number, options: SpreadOptions) => Spread;

export interface SpreadOptions {
  /** `down` from an owner, dropping what is held in it; `up` from an owned account, over chains of any length. */
  way: 'down' | 'up';
  /** Only these parties are walked on. */
  within?: ((party: number) => boolean) | undefined;
}

/** Spreads over one network; keeps eliminated loops, so that many spreads over the same loop eliminate it once. */
export function spreader(network: OwnershipNetwork, closed: Uint8Array): Spreader {
  const factors = new Map<string, Factor | null>();
  const place = new Int32Array(network.ids.length).fill(-1);

  return (start, { way, within }) => {
    const { from, holdings, head } = network[way];
    const parties: number[] = [start];
    place[start] = 0;
    /** Holdings walked on from a party; `down` never comes back to the start. */
    const steps = (party: number): number[] => {
      const walked: number[] = [];
      for (let at = from[party]!; at < from[party + 1]!; at++) {
        const holding = holdings[at]!;
        const to = head[holding]!;
        if (network.max[holding]! <= 0 || (way === 'down' && to === start)) continue;
        if (place[to]! < 0 && within && !within(to)) continue;
        walked.push(holding);
      }
      return walked;
    };
    const walks: number[][] = [];
    for (let at = 0; at < parties.length; at++) {
      const walked = steps(parties[at]!);
      walks.push(walked);
      for (const holding of walked) {
        const to = head[holding]!;
        if (place[to]! >= 0) continue;
        place[to] = parties.length;
        parties.push(to);
      }
    }
    const walk: Walk = { network, parties, walks, place, head, way, closed };
    const met = meet(walk);
    const flows = flow(walk, met, factors);
    const places = new Map(parties.map((party, at) => [party, at]));
    for (const party of parties) place[party] = -1;
    return { parties, placeOf: (party) => places.get(party), met, ...flows };
  };
}

interface Walk {
  network: OwnershipNetwork;
  parties: number[];
  /** By place: the holdings walked on. */
  walks: number[][];
  place: Int32Array;
  head: Int32Array;
  way: 'down' | 'up';
  closed: Uint8Array;
}

/** What the chains meet. A problem party counts where a chain passes or ends: not for the chains that start at it. */
function meet({ network, parties, walks, place, head, way, closed }: Walk): Uint8Array {
  const met = new Uint8Array(parties.length);
  const own = (party: number) =>
    (network.overStated[party] ? MET.overStated : 0) | (closed[party] ? MET.closedLoop : 0);
  const queue = [0];
  const seen = new Uint8Array(parties.length);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    seen[at] = 1;
    for (const holding of walks[at]!) {
      const to = place[head[holding]!]!;
      const end = way === 'down' ? head[holding]! : parties[at]!;
      const all = met[to]! | met[at]! | network.uncertain[holding]! | own(end);
      if (seen[to] && all === met[to]) continue;
      met[to] = all;
      queue.push(to);
    }
  }
  return met;
}

/** Part by part from the start: a party's value is what flows in, a loop's values solve its linear system. */
function flow(walk: Walk, met: Uint8Array, factors: Map<string, Factor | null>) {
  const { network, parties, walks, place, head } = walk;
  const min = new Float64Array(parties.length);
  const max = new Float64Array(parties.length);
  const looped = new Uint8Array(parties.length);
  min[0] = max[0] = 1;
  for (const part of components(parties.length, (at) => walks[at]!.map((holding) => place[head[holding]!]!))) {
    part.sort((a, b) => parties[a]! - parties[b]!);
    const inside = new Map(part.map((at, node) => [at, node]));
    const links = linksInside(walk, part, inside);
    if (links.length > 0) for (const at of part) looped[at] = 1;
    if ((met[part[0]!]! & NO_STAKE) !== 0) continue;
    const uncertain = (met[part[0]!]! & (MET.band | MET.unknown)) !== 0;
    if (links.length > 0) {
      const name = `${walk.way} ${part.map((at) => parties[at]!).join()}`;
      solveLoop(part, min, eliminated(factors, `min ${name}`, part.length, network.min, links), Number.NaN);
      if (uncertain)
        solveLoop(
          part,
          max,
          eliminated(factors, `max ${name}`, part.length, network.max, links),
          Number.POSITIVE_INFINITY,
        );
    }
    for (const at of part) {
      if (!uncertain) max[at] = min[at]!;
      for (const holding of walks[at]!) {
        const to = place[head[holding]!]!;
        if (inside.has(to)) continue;
        min[to]! += min[at]! * network.min[holding]!;
        max[to]! += max[at]! * network.max[holding]!;
      }
    }
  }
  return { min, max, looped };
}

interface InnerLink {
  from: number;
  to: number;
  holding: number;
}

function linksInside({ walks, place, head }: Walk, part: number[], inside: Map<number, number>): InnerLink[] {
  return part.flatMap((at, from) =>
    walks[at]!.flatMap((holding) => {
      const to = inside.get(place[head[holding]!]!);
      return to === undefined ? [] : [{ from, to, holding }];
    }),
  );
}

function eliminated(
  factors: Map<string, Factor | null>,
  name: string,
  size: number,
  weights: Float64Array,
  links: InnerLink[],
): Factor | null {
  const known = factors.get(name);
  if (known !== undefined) return known;
  const weighted = links.map(({ from, to, holding }): Link => ({ from, to, weight: weights[holding]! }));
  const factor = factorize(size, weighted);
  factors.set(name, factor);
  return factor;
}

/** Replaces what flows into a loop by what its members come to, or by `endless` where the chains have no end. */
function solveLoop(part: number[], values: Float64Array, factor: Factor | null, endless: number): void {
  const inflow = Float64Array.from(part, (at) => values[at]!);
  const finite = inflow.every((value) => Number.isFinite(value));
  const solved = factor && finite ? solve(factor, inflow) : null;
  part.forEach((at, node) => {
    values[at] = solved ? solved[node]! : endless;
  });
}

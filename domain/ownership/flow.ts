// What flows from the start of a walk through every share: the sums over all chains of the products along them.
import { components } from './components.ts';
import { type Factor, factorize, type Link, solve } from './elimination.ts';
import { type Bound, type Loops, type Way, withoutReturns } from './loops.ts';
import { MET } from './meet.ts';
import type { OwnershipNetwork } from './network.ts';
import type { Walk } from './walk.ts';

const NO_STAKE = MET.overStated | MET.closedLoop;
const UNCERTAIN = MET.band | MET.unknown;
/** What a loop's members come to where the chains have no end. */
const ENDLESS = { min: Number.NaN, max: Number.POSITIVE_INFINITY } as const;

/** By place in the walk. */
export interface Flows {
  /** NaN where already the minima have no end. */
  min: Float64Array;
  /** Infinity where the maxima have no end. */
  max: Float64Array;
  /** 1 where the party is part of a loop that was walked. */
  looped: Uint8Array;
}

export interface FlowInput {
  network: OwnershipNetwork;
  loops: Loops;
  walk: Walk;
  way: Way;
  met: Uint8Array;
}

/** Part by part from the start: a party's value is what flows in, a loop's values solve its linear system. */
export function flow(input: FlowInput): Flows {
  const { network, walk, met } = input;
  const { parties, from, to, holdings } = walk;
  const size = parties.length;
  const flows: Flows = { min: new Float64Array(size), max: new Float64Array(size), looped: new Uint8Array(size) };
  flows.min[0] = flows.max[0] = 1;
  const own = ownLoop(input, flows);
  const partOf = new Int32Array(size).fill(-1);
  components(walk).forEach((part, number) => {
    for (const at of part) partOf[at] = number;
    const known = own.has(part[0]!);
    const links = known ? [] : linksWithin(walk, part, partOf);
    if (links.length > 0) for (const at of part) flows.looped[at] = 1;
    if ((met[part[0]!]! & NO_STAKE) !== 0) return;
    const uncertain = (met[part[0]!]! & UNCERTAIN) !== 0;
    if (links.length > 0) {
      solvePart(input, flows, part, links, 'min');
      if (uncertain) solvePart(input, flows, part, links, 'max');
    }
    if (!uncertain && !known) for (const at of part) flows.max[at] = flows.min[at]!;
    for (const at of part)
      for (let step = from[at]!; step < from[at + 1]!; step++) {
        const next = to[step]!;
        if (partOf[next] === number || (known && own.has(next))) continue;
        flows.min[next]! += flows.min[at]! * network.min[holdings[step]!]!;
        flows.max[next]! += flows.max[at]! * network.max[holdings[step]!]!;
      }
  });
  return flows;
}

/**
 * Fills in the start's own loop where that can be done with the loop's factors. Gives the places filled in, the start
 * among them; none where what is left of the loop without the start must be solved on its own.
 */
function ownLoop({ loops, walk, way, met }: FlowInput, flows: Flows): ReadonlySet<number> {
  const nothing: ReadonlySet<number> = new Set();
  const loop = loops.get(walk.parties[0]!);
  if (way !== 'down' || !loop || loop.members.length === 1) return nothing;
  const node = new Map(loop.members.map((party, at) => [party, at]));
  const places = walk.parties.flatMap((party, at) => (node.has(party) ? [at] : []));
  if (places.length < loop.members.length || places.some((at) => (met[at]! & NO_STAKE) !== 0)) return nothing;
  const min = withoutReturns(loop, walk.parties[0]!, 'min');
  const uncertain = places.some((at) => (met[at]! & UNCERTAIN) !== 0);
  const max = uncertain ? withoutReturns(loop, walk.parties[0]!, 'max') : min;
  if (!min || !max) return nothing;
  for (const at of places) {
    const member = node.get(walk.parties[at]!)!;
    flows.min[at] = min.row[member]!;
    flows.max[at] = (met[at]! & UNCERTAIN) !== 0 ? max.row[member]! : min.row[member]!;
  }
  return new Set(places);
}

interface StepWithin {
  from: number;
  to: number;
  holding: number;
}

/** The steps inside a part, by places; a part of one has some only if it holds in itself. */
function linksWithin({ from, to, holdings }: Walk, part: readonly number[], partOf: Int32Array): StepWithin[] {
  const links: StepWithin[] = [];
  for (const at of part)
    for (let step = from[at]!; step < from[at + 1]!; step++)
      if (partOf[to[step]!] === partOf[at]) links.push({ from: at, to: to[step]!, holding: holdings[step]! });
  return links;
}

/** Replaces what flows into a loop by what its members come to. */
function solvePart(input: FlowInput, flows: Flows, part: number[], links: StepWithin[], bound: Bound): void {
  const { parties } = input.walk;
  const values = flows[bound];
  part.sort((a, b) => parties[a]! - parties[b]!);
  const inflow = Float64Array.from(part, (at) => values[at]!);
  const solvable = inflow.every((value) => Number.isFinite(value));
  const factor = solvable ? factorOf(input, part, links, bound) : null;
  const solved = factor && solve(factor, inflow);
  part.forEach((at, node) => {
    values[at] = solved ? solved[node]! : ENDLESS[bound];
  });
}

/** The whole loop's factor where the part is all of it; a part of it is what is left of the start's own loop. */
function factorOf(
  { network, loops, walk, way }: FlowInput,
  part: number[],
  links: StepWithin[],
  bound: Bound,
): Factor | null {
  const loop = loops.get(walk.parties[part[0]!]!);
  if (loop?.members.length === part.length) return loop.factor(way, bound);
  const node = new Map(part.map((at, number) => [at, number]));
  const weighted = links.map(
    (link): Link => ({
      from: node.get(link.from)!,
      to: node.get(link.to)!,
      weight: network[bound][link.holding]!,
    }),
  );
  return factorize(part.length, weighted);
}

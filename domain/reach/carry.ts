// What each person passes on, by his attitude: in one deal, or where no deal is asked for.
import { isOpen, windowsOn } from '../coverage/windows.ts';
import { isSure, type ReachDecision, type ReachFacts } from './facts.ts';
import { REACH_MODEL } from './model.ts';
import type { PeopleGraph } from './people-graph.ts';

/** By person, 0-1: as known, at least and at most; see `REACH_MODEL`. */
export interface Carry {
  point: Float64Array;
  low: Float64Array;
  high: Float64Array;
}

type Attitude = Pick<ReachDecision, 'attitude' | 'confidence'>;

/** In a deal; everybody outside its chain has an unknown attitude. */
export function carryInDeal(graph: PeopleGraph, facts: ReachFacts, dealId: string): Carry {
  const carry = unknownCarry(graph);
  for (const decision of facts.decisions)
    if (decision.dealId === dealId) put(carry, graph.numbers.get(decision.personId)!, carryOf(decision));
  return withoutLeft(carry, graph);
}

/** Without a deal: the lowest over the open deals somebody is in, else that of an unknown attitude. */
export function carryAnywhere(graph: PeopleGraph, facts: ReachFacts): Carry {
  const windows = windowsOn(facts.asOf);
  const open = new Set(facts.deals.filter((deal) => isOpen(deal, windows)).map((deal) => deal.id));
  const carry = unknownCarry(graph);
  const seen = new Uint8Array(graph.ids.length);
  for (const decision of facts.decisions) {
    if (!open.has(decision.dealId)) continue;
    const person = graph.numbers.get(decision.personId)!;
    const own = carryOf(decision);
    put(carry, person, seen[person] ? lowerOf(at(carry, person), own) : own);
    seen[person] = 1;
  }
  return withoutLeft(carry, graph);
}

/** What passes on opposition: the attitudes turned round; who is for us blocks it. Only as known. */
export function mirroredCarry(graph: PeopleGraph, facts: ReachFacts, dealId: string): Float64Array {
  const carry = new Float64Array(graph.ids.length).fill(REACH_MODEL.carryUnknown);
  for (const { dealId: of, personId, attitude } of facts.decisions)
    if (of === dealId && attitude !== null) carry[graph.numbers.get(personId)!] = carryOfAttitude(-attitude);
  for (let person = 0; person < carry.length; person++) if (graph.left[person]) carry[person] = 0;
  return carry;
}

interface Range {
  point: number;
  low: number;
  high: number;
}

function carryOf(decision: Attitude): Range {
  const { attitude } = decision;
  if (attitude === null) return { point: REACH_MODEL.carryUnknown, low: 0, high: 1 };
  const point = carryOfAttitude(attitude);
  return isSure(decision) ? { point, low: point, high: point } : { point, low: 0, high: 1 };
}

/** What a known attitude, -3 to 3, passes on. */
export function carryOfAttitude(attitude: number): number {
  const { carry } = REACH_MODEL;
  if (attitude >= 3) return carry[3];
  if (attitude >= 2) return carry[2];
  if (attitude >= 1) return carry[1];
  return attitude >= 0 ? carry[0] : 0;
}

function unknownCarry({ ids }: PeopleGraph): Carry {
  return {
    point: new Float64Array(ids.length).fill(REACH_MODEL.carryUnknown),
    low: new Float64Array(ids.length),
    high: new Float64Array(ids.length).fill(1),
  };
}

function at({ point, low, high }: Carry, person: number): Range {
  return { point: point[person]!, low: low[person]!, high: high[person]! };
}

function put({ point, low, high }: Carry, person: number, own: Range): void {
  point[person] = own.point;
  low[person] = own.low;
  high[person] = own.high;
}

function lowerOf(a: Range, b: Range): Range {
  return { point: Math.min(a.point, b.point), low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
}

function withoutLeft(carry: Carry, { left }: PeopleGraph): Carry {
  for (let person = 0; person < left.length; person++)
    if (left[person]) put(carry, person, { point: 0, low: 0, high: 0 });
  return carry;
}

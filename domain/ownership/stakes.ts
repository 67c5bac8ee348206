// What an owner holds through all chains.
import { controlledBy } from './control.ts';
import { compareIds } from './counting.ts';
import type { Party } from './facts.ts';
import { SAME } from './holding.ts';
import { MET } from './meet.ts';
import { type Direction, partyNumber } from './network.ts';
import type { Ownership } from './ownership.ts';
import type { EffectiveStake, StakeRow } from './result.ts';
import type { Spread } from './spread.ts';

/**
 * The effective stakes of one owner: a row for every account its statements reach, largest first, then by id.
 * Sum over all chains that do not come back to the owner, i.e. row P of (I - A)^-1 with column P of A set to 0.
 * Empty for a party nothing is known of.
 */
export function stakesOf(ownership: Ownership, owner: Party): StakeRow[] {
  const { network, spread, findControlled } = ownership;
  const start = partyNumber(network, owner);
  if (start < 0) return [];
  const reached = spread(start, { way: 'down' });
  const control = controlledBy(findControlled, start);
  return [...depths(network.down, start)]
    .map(([party, depth]) => ({
      id: network.ids[party]!,
      ...stakeIn(reached, party),
      depth,
      control: control.get(party) ?? ('no' as const),
    }))
    .sort(largestFirst);
}

export type Amount = Pick<EffectiveStake, 'stake' | 'min' | 'max' | 'complete' | 'reason'>;

/** Reads a spread: what the start holds in a party (`down`), or a party in the start (`up`). */
export function stakeIn(spread: Spread, party: number): Amount {
  const at = spread.placeOf(party);
  return at === undefined ? amountOf(0, 0, 0) : amountOf(spread.min[at]!, spread.max[at]!, spread.met[at]!);
}

/** The answer for what flows between two parties and what its chains meet; see `flow` for NaN and infinity. */
export function amountOf(least: number, most: number, met: number): Amount {
  if (met & MET.overStated) return { stake: null, min: null, max: null, complete: false, reason: 'over-100' };
  if (met & MET.closedLoop || Number.isNaN(least))
    return { stake: null, min: null, max: null, complete: false, reason: 'closed-loop' };
  const min = figure(least);
  const max = figure(most);
  if (max - min <= SAME) return { stake: min, min, max: min, complete: true, reason: null };
  const unknown = (met & MET.unknown) !== 0;
  return { stake: null, min, max, complete: !unknown, reason: unknown ? 'unknown-share' : 'band' };
}

/** At most 1, with 12 digits: what is beyond them depends on the order in which chains were added up. */
export function figure(share: number): number {
  return Math.min(1, Number(share.toPrecision(12)));
}

/** Fewest holdings between a party and all it reaches in one direction, whatever they state; the start left out. */
export function depths(
  { from, holdings, head }: Direction,
  start: number,
  within: (party: number) => boolean = () => true,
): Map<number, number> {
  const depth = new Map([[start, 0]]);
  for (const [party, steps] of depth)
    for (let at = from[party]!; at < from[party + 1]!; at++) {
      const to = head[holdings[at]!]!;
      if (!depth.has(to) && within(to)) depth.set(to, steps + 1);
    }
  depth.delete(start);
  return depth;
}

/** Largest known part first, what cannot be had last, then by id. */
export function largestFirst(a: EffectiveStake & { id: string }, b: EffectiveStake & { id: string }): number {
  return (b.min ?? -1) - (a.min ?? -1) || (b.max ?? -1) - (a.max ?? -1) || compareIds(a.id, b.id);
}

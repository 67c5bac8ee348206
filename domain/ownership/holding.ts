// What the statements between one owner and one owned account come to: share, votes, control.
import type { OwnershipStatement } from './facts.ts';

/** Stated shares of one account may sum to this much, for rounding; above it they cannot be right. */
export const OVER_STATED = 1.0005;
/** Two ends of a band closer than this are the same figure. */
export const SAME = 1e-12;
/** `uncertain`: the two ends differ because that is what is stated, or because a figure is not known. */
export const BAND = 1;
export const UNKNOWN = 2;

/** A figure as stated: null ends are not known. */
interface Stated {
  min: number | null;
  max: number | null;
  exclusive: boolean;
}

/** The holdings in each party. */
interface Held {
  from: Int32Array;
  holdings: Int32Array;
}

/** Shares, votes and control of every holding; an end that is not stated is what the other owners leave. */
export function measure(count: number, statementsOf: (holding: number) => readonly OwnershipStatement[], held: Held) {
  const shares = bounds(count);
  const votes = bounds(count);
  const votesExclusive = new Uint8Array(count);
  const control = new Uint8Array(count);
  for (let holding = 0; holding < count; holding++) {
    const counting = countingOf(statementsOf(holding));
    place(shares, holding, counting.shareholding ? statedShare(counting.shareholding) : NOTHING);
    const stated = statedVotes(counting);
    place(votes, holding, stated);
    votesExclusive[holding] = stated.exclusive ? 1 : 0;
    control[holding] = counting.control ? 1 : 0;
  }
  const overStated = new Uint8Array(held.from.length - 1);
  closeOpenEnds(shares, held, overStated);
  closeOpenEnds(votes, held, null);
  return {
    min: shares.min,
    max: shares.max,
    uncertain: shares.uncertain,
    votesMin: votes.min,
    votesMax: votes.max,
    votesExclusive,
    control,
    overStated,
  };
}

export interface Counting {
  shareholding: OwnershipStatement | null;
  votingRights: OwnershipStatement | null;
  other: OwnershipStatement | null;
  control: boolean;
}

/** The statement of each interest that counts: the first of those sorted by standing. */
export function countingOf(statements: readonly OwnershipStatement[]): Counting {
  const counting: Counting = { shareholding: null, votingRights: null, other: null, control: false };
  for (const statement of statements) {
    if (counting[statement.interest]) continue;
    counting[statement.interest] = statement;
    if (statement.control === true) counting.control = true;
  }
  return counting;
}

const NOTHING: Stated = { min: 0, max: 0, exclusive: false };

function statedShare(statement: OwnershipStatement): Stated {
  if (statement.share !== null) return exactly(statement.share);
  return { min: statement.shareMin, max: statement.shareMax, exclusive: statement.shareMinExclusive === true };
}

/** The statement whose figure is the votes: votingRights, else the votes another row states, else the shareholding. */
export function votesStatement(counting: Counting): OwnershipStatement | null {
  const { shareholding, votingRights, other } = counting;
  if (votingRights && saysVotes(votingRights)) return votingRights;
  if (shareholding && shareholding.votes !== null) return shareholding;
  if (other && other.votes !== null) return other;
  return shareholding ?? votingRights;
}

function saysVotes(statement: OwnershipStatement): boolean {
  return [statement.votes, statement.share, statement.shareMin, statement.shareMax].some((figure) => figure !== null);
}

function statedVotes(counting: Counting): Stated {
  const statement = votesStatement(counting);
  if (!statement) return NOTHING;
  return statement.votes === null ? statedShare(statement) : exactly(statement.votes);
}

function exactly(figure: number): Stated {
  return { min: figure, max: figure, exclusive: false };
}

interface Bounds {
  min: Float64Array;
  max: Float64Array;
  uncertain: Uint8Array;
}

function bounds(count: number): Bounds {
  return { min: new Float64Array(count), max: new Float64Array(count), uncertain: new Uint8Array(count) };
}

function place(into: Bounds, holding: number, { min, max }: Stated): void {
  into.min[holding] = min ?? 0;
  into.max[holding] = max ?? Number.NaN;
  if (min === null || max === null) into.uncertain[holding] = UNKNOWN;
  else if (max > min) into.uncertain[holding] = BAND;
  else into.max[holding] = min;
}

/** A maximum that is not stated is 1 minus the minima of the others; what that leaves no room for is exact. */
function closeOpenEnds(stated: Bounds, { from, holdings }: Held, overStated: Uint8Array | null): void {
  for (let party = 0; party + 1 < from.length; party++) {
    let sum = 0;
    for (let at = from[party]!; at < from[party + 1]!; at++) sum += stated.min[holdings[at]!]!;
    if (overStated && sum > OVER_STATED + SAME) overStated[party] = 1;
    for (let at = from[party]!; at < from[party + 1]!; at++) {
      const holding = holdings[at]!;
      const min = stated.min[holding]!;
      if (Number.isNaN(stated.max[holding]!)) stated.max[holding] = Math.max(min, 1 - (sum - min));
      if (stated.max[holding]! - min <= SAME) {
        stated.max[holding] = min;
        stated.uncertain[holding] = 0;
      }
    }
  }
}

// The compact form every ownership question is computed on: parties and holdings as numbers, built once per date.
import { inForce } from '../calendar/day.ts';
import { byStanding, compareIds } from './counting.ts';
import type { OwnershipFacts, OwnershipStatement, Party } from './facts.ts';
import { measure } from './holding.ts';

/**
 * Parties are numbered accounts first, then persons, each by id, so that a comparison of numbers is one of ids and the
 * order of the input never shows. A holding is all that counts between one owner and one owned account; holdings are
 * sorted by owner, then owned.
 */
export interface OwnershipNetwork {
  readonly asOf: string;
  /** Parties below this number are accounts, the others persons. */
  readonly accounts: number;
  readonly ids: readonly string[];
  readonly accountNumber: ReadonlyMap<string, number>;
  readonly personNumber: ReadonlyMap<string, number>;
  readonly government: Uint8Array;
  readonly boundary: Uint8Array;
  /** NaN where unknown. */
  readonly revenue: Float64Array;
  readonly currency: readonly (string | null)[];
  /** By holding: its two ends. */
  readonly owner: Int32Array;
  readonly owned: Int32Array;
  /** From owner to owned, and back. */
  readonly down: Direction;
  readonly up: Direction;
  /** Economic share, 0-1. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** 1 where min and max differ, 2 where that is because a figure is not known. */
  readonly uncertain: Uint8Array;
  readonly votesMin: Float64Array;
  readonly votesMax: Float64Array;
  /** 1 where the votes are more than votesMin. */
  readonly votesExclusive: Uint8Array;
  readonly control: Uint8Array;
  /** Statements in force of holding h, the counting one of each interest first: statements[from[h]] to from[h + 1]. */
  readonly statements: readonly OwnershipStatement[];
  readonly statementsFrom: Int32Array;
  /** By party: its stated shares sum above 1.0005. */
  readonly overStated: Uint8Array;
}

/** One way through the holdings: those of party p are holdings[from[p]] to holdings[from[p + 1]], leading to `head`. */
export interface Direction {
  readonly from: Int32Array;
  readonly holdings: Int32Array;
  readonly head: Int32Array;
}

/** Builds the network of the statements in force on a date (YYYY-MM-DD). Accounts only named by a statement are added. */
export function ownershipNetwork(facts: OwnershipFacts, asOf: string): OwnershipNetwork {
  const stakes = facts.stakes.filter((stake) => inForce(stake, asOf));
  const parties = numberParties(facts, stakes);
  const ends = (stake: OwnershipStatement) =>
    ((stake.ownerKind === 'person' ? parties.personNumber : parties.accountNumber).get(stake.ownerId) ?? 0) *
      parties.ids.length +
    (parties.accountNumber.get(stake.ownedId) ?? 0);
  const { statements, statementsFrom, keys } = groupByEnds(stakes, ends);
  const size = parties.ids.length;
  const owner = Int32Array.from(keys, (key) => Math.floor(key / size));
  const owned = Int32Array.from(keys, (key) => key % size);
  const up = direction(owned, owner, size);
  return {
    asOf,
    ...parties,
    ...measure(statements, statementsFrom, up),
    owner,
    owned,
    down: direction(owner, owned, size),
    up,
    statements,
    statementsFrom,
  };
}

/** The number of a party, or -1 where no account and no statement names it. */
export function partyNumber(network: OwnershipNetwork, party: Party): number {
  return (party.kind === 'person' ? network.personNumber : network.accountNumber).get(party.id) ?? -1;
}

export function partyOf(network: OwnershipNetwork, party: number): Party {
  return { kind: party < network.accounts ? 'account' : 'person', id: network.ids[party]! };
}

/** The holding of one party in another, or -1. */
export function holdingBetween(network: OwnershipNetwork, owner: number, owned: number): number {
  let low = network.down.from[owner]!;
  let high = network.down.from[owner + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = network.owned[middle]!;
    if (there === owned) return middle;
    if (there < owned) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function numberParties(facts: OwnershipFacts, stakes: readonly OwnershipStatement[]) {
  const described = new Map(facts.accounts.map((account) => [account.id, account]));
  const accountIds = new Set(described.keys());
  const personIds = new Set<string>();
  for (const stake of stakes) {
    accountIds.add(stake.ownedId);
    (stake.ownerKind === 'person' ? personIds : accountIds).add(stake.ownerId);
  }
  const accounts = accountIds.size;
  const ids = [...[...accountIds].sort(compareIds), ...[...personIds].sort(compareIds)];
  const accountNumber = new Map<string, number>();
  const personNumber = new Map<string, number>();
  const government = new Uint8Array(ids.length);
  const boundary = new Uint8Array(ids.length);
  const revenue = new Float64Array(ids.length).fill(Number.NaN);
  const currency: (string | null)[] = new Array(ids.length).fill(null);
  ids.forEach((id, party) => {
    if (party >= accounts) {
      personNumber.set(id, party);
      return;
    }
    accountNumber.set(id, party);
    const account = described.get(id);
    if (!account) return;
    government[party] = account.kind === 'government' ? 1 : 0;
    boundary[party] = account.groupBoundary === true ? 1 : 0;
    revenue[party] = account.revenue ?? Number.NaN;
    currency[party] = account.currency;
  });
  return { accounts, ids, accountNumber, personNumber, government, boundary, revenue, currency };
}

/** Statements sorted by their two ends; of one pair and interest the counting one first. */
function groupByEnds(stakes: readonly OwnershipStatement[], ends: (stake: OwnershipStatement) => number) {
  const pairs = Float64Array.from(stakes, ends);
  const order = Int32Array.from(stakes, (_, index) => index).sort((a, b) => pairs[a]! - pairs[b]!);
  const statements: OwnershipStatement[] = [];
  const starts: number[] = [];
  const keys: number[] = [];
  for (let at = 0; at < order.length; ) {
    const key = pairs[order[at]!]!;
    const same: OwnershipStatement[] = [];
    while (at < order.length && pairs[order[at]!] === key) same.push(stakes[order[at++]!]!);
    if (same.length > 1) same.sort(byStanding);
    keys.push(key);
    starts.push(statements.length);
    statements.push(...same);
  }
  starts.push(statements.length);
  return { statements, statementsFrom: Int32Array.from(starts), keys };
}

/** Holdings sorted by the party they start from, those of one party in their own order. */
function direction(tail: Int32Array, head: Int32Array, size: number): Direction {
  const from = new Int32Array(size + 1);
  for (const party of tail) from[party + 1]!++;
  for (let party = 0; party < size; party++) from[party + 1]! += from[party]!;
  const holdings = new Int32Array(tail.length);
  const next = from.slice();
  tail.forEach((party, holding) => {
    holdings[next[party]!++] = holding;
  });
  return { from, holdings, head };
}

// The compact form every ownership question is computed on: parties and holdings as numbers, built once per date.
import { inForce } from '../calendar/day.ts';
import { integers } from './column.ts';
import { byStanding, compareIds } from './counting.ts';
import type { OwnershipAccount, OwnershipFacts, OwnershipStatement, Party } from './facts.ts';
import { measure } from './holding.ts';
import { Statements } from './statements.ts';

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
  /** Statements in force; those of holding h are at order[from[h]] to from[h + 1], see `statementsOf`. */
  readonly statements: Statements;
  readonly statementsOrder: Int32Array;
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
  const builder = new NetworkBuilder(asOf);
  for (const account of facts.accounts) builder.account(account);
  for (const stake of facts.stakes) builder.stake(stake);
  return builder.build();
}

/** Takes accounts and statements up one by one, in any order, and keeps of each only what counts on the date. */
export class NetworkBuilder {
  readonly #asOf: string;
  readonly #statements = new Statements();
  /** By statement: the numbers of its two ends, as met. */
  readonly #owners = integers();
  readonly #owneds = integers();
  /** By number in the order met; `build` numbers by id. */
  readonly #accounts = new Parties();
  readonly #persons = new Parties();
  readonly #government: number[] = [];
  readonly #boundary: number[] = [];
  readonly #revenue: number[] = [];
  readonly #currency: (string | null)[] = [];

  constructor(asOf: string) {
    this.#asOf = asOf;
  }

  account({ id, kind, groupBoundary, revenue, currency }: OwnershipAccount): void {
    const party = this.#accounts.met(id);
    this.#government[party] = kind === 'government' ? 1 : 0;
    this.#boundary[party] = groupBoundary === true ? 1 : 0;
    this.#revenue[party] = revenue ?? Number.NaN;
    this.#currency[party] = currency;
  }

  stake(statement: OwnershipStatement): void {
    if (!inForce(statement, this.#asOf)) return;
    const owners = statement.ownerKind === 'person' ? this.#persons : this.#accounts;
    this.#owners.push(owners.met(statement.ownerId));
    this.#owneds.push(this.#accounts.met(statement.ownedId));
    this.#statements.add(statement);
  }

  /** To be called once: what was taken up becomes the network. */
  build(): OwnershipNetwork {
    const accounts = this.#accounts.ids.length;
    const accountOrder = this.#accounts.sort(0);
    const personOrder = this.#persons.sort(accounts);
    const ids = [...this.#accounts.ids, ...this.#persons.ids];
    const size = ids.length;
    const pairs = this.#pairs(size, placesIn(accountOrder, 0), placesIn(personOrder, accounts));
    const of =
      <T>(column: readonly T[], none: T) =>
      (_: unknown, party: number) =>
        party < accounts ? (column[accountOrder[party]!] ?? none) : none;
    const { order, statementsFrom, keys } = this.#groupByEnds(pairs, ids);
    const owner = Int32Array.from(keys, (key) => Math.floor(key / size));
    const owned = Int32Array.from(keys, (key) => key % size);
    const up = direction(owned, owner, size);
    const held = { ids, owner, owned, statements: this.#statements, statementsOrder: order, statementsFrom };
    return {
      asOf: this.#asOf,
      accounts,
      accountNumber: this.#accounts.numbers,
      personNumber: this.#persons.numbers,
      government: Uint8Array.from(ids, of(this.#government, 0)),
      boundary: Uint8Array.from(ids, of(this.#boundary, 0)),
      revenue: Float64Array.from(ids, of(this.#revenue, Number.NaN)),
      currency: Array.from(ids, of(this.#currency, null)),
      ...measure(owner.length, (holding) => statementsOf(held, holding), up),
      down: direction(owner, owned, size),
      up,
      ...held,
    };
  }

  /** By statement: its two ends in one number. */
  #pairs(size: number, accounts: Int32Array, persons: Int32Array): Float64Array {
    const pairs = new Float64Array(this.#statements.length);
    for (let at = 0; at < pairs.length; at++) {
      const owners = this.#statements.ownerIsPerson(at) ? persons : accounts;
      pairs[at] = owners[this.#owners.at(at)]! * size + accounts[this.#owneds.at(at)]!;
    }
    return pairs;
  }

  /** Statements sorted by their two ends; of one pair and interest the counting one first. */
  #groupByEnds(pairs: Float64Array, ids: readonly string[]) {
    const order = Int32Array.from(pairs, (_, at) => at).sort((a, b) => pairs[a]! - pairs[b]!);
    const starts: number[] = [];
    const keys: number[] = [];
    for (let at = 0; at < order.length; ) {
      const key = pairs[order[at]!]!;
      keys.push(key);
      starts.push(at);
      const first = at;
      while (at < order.length && pairs[order[at]!] === key) at += 1;
      if (at - first === 1) continue;
      const ends = [ids[Math.floor(key / ids.length)]!, ids[key % ids.length]!] as const;
      const statement = (index: number) => this.#statements.at(index, ...ends);
      order.subarray(first, at).sort((a, b) => byStanding(statement(a), statement(b)));
    }
    starts.push(order.length);
    return { order, statementsFrom: Int32Array.from(starts), keys };
  }
}

/** The other way round: by former number, the number after sorting. */
function placesIn(order: Int32Array, first: number): Int32Array {
  const places = new Int32Array(order.length);
  for (const [at, former] of order.entries()) places[former] = first + at;
  return places;
}

/** Ids and their numbers: as met, and after `sort` by id. */
class Parties {
  ids: string[] = [];
  readonly numbers = new Map<string, number>();

  met(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.ids.length;
      this.numbers.set(id, number);
      this.ids.push(id);
    }
    return number;
  }

  /** Numbers by id from `first` on; answers the former number of each. */
  sort(first: number): Int32Array {
    const { ids } = this;
    const former = Int32Array.from(ids, (_, at) => at).sort((a, b) => compareIds(ids[a]!, ids[b]!));
    this.ids = Array.from(former, (at) => ids[at]!);
    for (const [at, id] of this.ids.entries()) this.numbers.set(id, first + at);
    return former;
  }
}

/** The statements in force behind a holding, the counting one of each interest first. */
export function statementsOf(
  held: Pick<OwnershipNetwork, 'ids' | 'owner' | 'owned' | 'statements' | 'statementsOrder' | 'statementsFrom'>,
  holding: number,
): OwnershipStatement[] {
  const { ids, owner, owned, statements, statementsOrder, statementsFrom } = held;
  const ends = [ids[owner[holding]!]!, ids[owned[holding]!]!] as const;
  const found: OwnershipStatement[] = [];
  for (let at = statementsFrom[holding]!; at < statementsFrom[holding + 1]!; at++)
    found.push(statements.at(statementsOrder[at]!, ...ends));
  return found;
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

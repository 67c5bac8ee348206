// Short ways to write a group's facts in tests.
import type {
  CoverageAccount,
  CoverageDeal,
  CoverageHolder,
  CoverageInteraction,
  CoverageOrder,
  CoveragePotential,
  GroupFacts,
  GroupMember,
} from '../facts.ts';

/** A group whose members hang directly under the root `r`, held at 0.6, with facts as given. */
export function group(memberIds: readonly string[], rest: Partial<GroupFacts> = {}): GroupFacts {
  const members: GroupMember[] = [
    { id: 'r', parentIds: [], effectiveStake: 1 },
    ...memberIds.map((id): GroupMember => ({ id, parentIds: ['r'], effectiveStake: 0.6 })),
  ];
  return {
    rootId: 'r',
    members,
    accounts: members.map(({ id }) => account(id)),
    seats: [],
    holders: [],
    persons: [],
    interactions: [],
    ties: [],
    influences: [],
    decisions: [],
    deals: [],
    orders: [],
    potentials: [],
    rates: [],
    ...rest,
  };
}

export function account(id: string, rest: Partial<CoverageAccount> = {}): CoverageAccount {
  return { id, name: id.toUpperCase(), revenue: null, currency: null, ...rest };
}

export function order(accountId: string, orderedOn: string, rest: Partial<CoverageOrder> = {}): CoverageOrder {
  return { id: `order-${accountId}-${orderedOn}`, accountId, orderedOn, productId: null, ...rest };
}

export function deal(accountId: string, rest: Partial<CoverageDeal> = {}): CoverageDeal {
  return { id: `deal-${accountId}`, accountId, outcome: null, openedOn: null, closeOn: null, productIds: [], ...rest };
}

export function potential(
  accountId: string,
  value: number | null,
  currency: string | null = null,
  productId = 'x',
): CoveragePotential {
  return { accountId, productId, state: 'open', value, currency };
}

/** A person `p-ID` on a seat `s-ID` of each account. */
export function seated(...accountIds: string[]): Pick<GroupFacts, 'seats' | 'holders' | 'persons'> {
  return {
    seats: accountIds.map((accountId) => ({ id: `s-${accountId}`, accountId, layer: 'middle', reportsToId: null })),
    holders: accountIds.map((accountId) => hold(`p-${accountId}`, `s-${accountId}`)),
    persons: accountIds.map((accountId) => ({ id: `p-${accountId}`, left: null })),
  };
}

export function hold(personId: string, seatId: string, rest: Partial<CoverageHolder> = {}): CoverageHolder {
  return { personId, seatId, since: null, until: null, ended: null, ...rest };
}

export function contact(
  id: string,
  day: string,
  channel: CoverageInteraction['channel'],
  personIds: string[],
  rest: Partial<CoverageInteraction> = {},
): CoverageInteraction {
  return { id, at: `${day}T10:00:00Z`, channel, direction: null, colleagueIds: ['c'], personIds, ...rest };
}

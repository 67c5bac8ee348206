// What signals are found in: a loader fills this from the database for some accounts at a time, lean rows in any order.
import type { CoverageHolder, CoverageInteraction, CoverageOrder, CoverageSeat } from '../coverage/facts.ts';
import { levelsOf, type Presence, presenceOn } from '../coverage/levels.ts';
import type { Level } from '../coverage/result.ts';
import { isOpen, windowsOn } from '../coverage/windows.ts';
import type { Potential } from '../facts/account.ts';
import type { Contract, Deal } from '../facts/business.ts';
import type { Person, Role } from '../facts/person.ts';
import type { StatedRate } from '../money/exchange.ts';
import type { Hold } from '../persons/seating.ts';

export type SignalDeal = Pick<Deal, 'id' | 'accountId' | 'outcome' | 'openedOn' | 'closeOn' | 'productIds'>;

/** A change of somebody's part in a deal: the attitude stated before it, and the day it was written. */
export interface AttitudeChange {
  dealId: string;
  personId: string;
  revision: number;
  on: string;
  before: number | null;
}

export interface SignalFacts {
  accounts: readonly { id: string; managed: boolean }[];
  /** Days are told in this time zone (IANA name) where an instant decides. */
  timeZone: string;
  /** Day of the last run; null: none yet. What began since then is raised however old it is by now. */
  lastRunOn: string | null;
  seats: readonly CoverageSeat[];
  holders: readonly CoverageHolder[];
  interactions: readonly CoverageInteraction[];
  deals: readonly SignalDeal[];
  orders: readonly CoverageOrder[];
  potentials: readonly Pick<Potential, 'accountId' | 'productId' | 'state' | 'value' | 'currency'>[];
  contracts: readonly Pick<Contract, 'id' | 'accountId' | 'productId' | 'endsOn'>[];
  rates: readonly StatedRate[];
  /** Of the open deals. */
  decisions: readonly { dealId: string; personId: string; roles: readonly Role[] | null; attitude: number | null }[];
  /** Who decides in them, with all their holds, elsewhere too. */
  persons: readonly Pick<Person, 'id' | 'left'>[];
  holds: readonly Hold[];
  attitudes: readonly AttitudeChange[];
  /** When anybody last worked on each open deal; null: never. */
  touches: readonly { dealId: string; on: string | null }[];
}

/** The facts on a day, with what several rules look up. */
export interface SignalDay {
  facts: SignalFacts;
  asOf: string;
  presence: Presence;
  levels: ReadonlyMap<string, Level>;
  openDeals: readonly SignalDeal[];
  openAt: ReadonlyMap<string, readonly SignalDeal[]>;
}

export function signalDay(facts: SignalFacts, asOf: string): SignalDay {
  const members = facts.accounts.map(({ id }) => ({ id, parentIds: [], effectiveStake: null }));
  const standing = { ...facts, members };
  const presence = presenceOn(standing, asOf);
  const windows = windowsOn(asOf);
  const openDeals = facts.deals.filter((deal) => isOpen(deal, windows));
  return {
    facts,
    asOf,
    presence,
    levels: levelsOf(standing, asOf, presence),
    openDeals,
    openAt: groupedBy(openDeals, (deal) => deal.accountId),
  };
}

export function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

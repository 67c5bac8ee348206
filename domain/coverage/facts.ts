// What the coverage of one group is computed from: a loader fills this from the database, lean rows in any order.
import type { Account, Potential } from '../facts/account.ts';
import type { Deal, Interaction, Order, Rate } from '../facts/business.ts';
import type { Holder, Person, Seat, Tie } from '../facts/person.ts';
import type { ReachDecision, ReachFacts, ReachInfluence } from '../reach/facts.ts';
import { tiesForReach } from '../reach/ties.ts';
import type { ContactTable } from '../ties/contacts.ts';

/** Where a row comes from; only the ledger shows it, so a loader may leave it out of rows nobody will open. */
export interface Sourced {
  source?: string | null;
}

/** A member of the group on the date, the root included; parents are the members that hold it directly. */
export interface GroupMember {
  id: string;
  parentIds: readonly string[];
  /** Of the root in this member, a fraction; null where it cannot be had; 1 for the root itself. */
  effectiveStake: number | null;
}

export type CoverageAccount = Pick<Account, 'id' | 'name' | 'revenue' | 'currency'> & Sourced;
/** Seats in member accounts, and in those of others who lead to their holders; one without days always stands. */
export type CoverageSeat = Pick<Seat, 'id' | 'accountId' | 'layer' | 'reportsToId'> &
  Partial<Pick<Seat, 'since' | 'until'>>;
/** Holds of those seats, past ones too; whether one is in force is decided here. */
export type CoverageHolder = Pick<Holder, 'personId' | 'seatId' | 'since' | 'until' | 'ended'> & Sourced;
export type CoveragePerson = Pick<Person, 'id' | 'left'>;
/** Interactions in which a holder took part, whole: all colleagues and all persons, also those from elsewhere. */
export type CoverageInteraction = Pick<
  Interaction,
  'id' | 'at' | 'channel' | 'direction' | 'colleagueIds' | 'personIds'
> &
  Sourced;
/** Stated ties to those holders. */
export type CoverageTie = Pick<Tie, 'colleagueId' | 'personId' | 'strength' | 'observedOn' | 'confidence' | 'source'>;
export type CoverageDeal = Pick<Deal, 'id' | 'accountId' | 'outcome' | 'openedOn' | 'closeOn' | 'productIds'> & Sourced;
export type CoverageOrder = Pick<Order, 'id' | 'accountId' | 'orderedOn' | 'productId'> & Sourced;
export type CoveragePotential = Pick<Potential, 'accountId' | 'productId' | 'state' | 'value' | 'currency'> & Sourced;
export type CoverageRate = Pick<Rate, 'currency' | 'base' | 'rate' | 'date'> & Sourced;

/** Rows about accounts or persons outside the group are allowed and ignored. */
export interface GroupFacts {
  rootId: string;
  members: readonly GroupMember[];
  accounts: readonly CoverageAccount[];
  seats: readonly CoverageSeat[];
  holders: readonly CoverageHolder[];
  persons: readonly CoveragePerson[];
  interactions: readonly CoverageInteraction[];
  ties: readonly CoverageTie[];
  /** Influences that lead to the holders, over four of them. */
  influences: readonly ReachInfluence[];
  /** What these persons decide in, anywhere. */
  decisions: readonly ReachDecision[];
  deals: readonly CoverageDeal[];
  orders: readonly CoverageOrder[];
  potentials: readonly CoveragePotential[];
  rates: readonly CoverageRate[];
}

/** What levels are told by; nothing of how well we get to anybody. */
export type LevelFacts = Pick<GroupFacts, 'members' | 'seats' | 'holders' | 'interactions' | 'deals' | 'orders'>;

/** The same facts as reach is computed from. */
export function reachFactsOf(facts: GroupFacts, contacts: ContactTable, asOf: string): ReachFacts {
  const { persons, seats, holders, influences, decisions } = facts;
  const deals = facts.deals.map((deal) => ({ ...deal, amount: null, currency: null }));
  return { asOf, persons, seats, holders, influences, ties: tiesForReach(contacts, facts.ties), decisions, deals };
}

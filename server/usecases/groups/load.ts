// Loads what a group is computed from: the ownership around an account, and the facts of its members.

import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { CoverageAccount, GroupFacts, GroupMember, LevelFacts } from '../../../domain/coverage/facts.ts';
import { groupOf } from '../../../domain/ownership/group.ts';
import { groupsOf } from '../../../domain/ownership/groups.ts';
import { type Ownership, ownershipOn } from '../../../domain/ownership/ownership.ts';
import type { AskedGroup } from '../../../domain/ownership/result.ts';
import { isHeld } from '../../../domain/persons/seating.ts';
import type { Transaction } from '../../graph.ts';
import { type AccountRow, type LoadedOwnership, OwnershipWalk } from '../../ownership/load.ts';
import type { Viewer } from '../../viewer.ts';
import { dealsOf, PeopleWalk } from '../reach/load.ts';
import { decisionsOfDeals } from '../reach/statements.ts';
import {
  groupDeals,
  groupHolders,
  groupInteractions,
  groupOrders,
  groupPotentials,
  groupSeats,
  groupStanding,
  rates,
} from './statements.ts';

export interface StoredGroupRow {
  id: string;
  name: string;
  nameEn: string | null;
  revision: number;
  builtOn: string | null;
}
/** Where an account stands in the stored membership, read before any fact so that a kept answer is never newer than its revision says. */
export interface Standing {
  /** Groups it is a member of, the one that answers first. */
  stored: StoredGroupRow[];
  /** The stored membership holds for the day asked, so its root can be trusted. */
  current: boolean;
  /** Revision the answer is kept under. */
  revision: number;
  /** Revision of the last write anywhere: what rests on facts outside the group is kept under this. */
  ledger: number;
}

export async function standingOf(tx: Transaction, id: string, asOf: string): Promise<Standing> {
  return standingFrom(await tx.run(groupStanding, { id }), id, asOf);
}

/** Without a row nothing has ever been written. */
export function standingFrom([row]: z.infer<typeof groupStanding.row>[], id: string, asOf: string): Standing {
  const { ledger = 0, confidential = false, stored = [] } = row ?? {};
  const own = stored.find((group) => group.id === id);
  const ordered = own ? [own, ...stored.filter((group) => group !== own)] : stored;
  const first = ordered[0];
  // Stored membership rests on facts everyone may see: where some are confidential, each viewer gets his own computed.
  const current = first !== undefined && !confidential && first.builtOn === asOf;
  return { stored: ordered, current, revision: current ? first.revision : ledger, ledger };
}

export interface LoadedGroup {
  group: AskedGroup;
  ownership: Ownership;
  accounts: Map<string, AccountRow>;
}

/** The group an account is asked for on a day. Throws `fact-not-found` for an account that is not stored or not to be seen. */
export async function loadGroup(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  asOf: string,
  standing: Standing,
): Promise<LoadedGroup> {
  const root = standing.current ? standing.stored[0]?.id : undefined;
  const loaded = await (root ? aroundRoot(tx, viewer, root) : aroundAccount(tx, viewer, id));
  const accounts = new Map(loaded.accounts.map((account) => [account.id, account]));
  if (!accounts.has(id)) throw new MeridianError('fact-not-found', { kind: 'account', id });
  const ownership = ownershipOn(loaded, asOf);
  const group = groupOf(ownership, groupsOf(ownership), root ?? id);
  return { group, ownership, accounts };
}

/** All that a root reaches, and all above it: enough for its members, their stakes and its controllers. */
async function aroundRoot(tx: Transaction, viewer: Viewer, root: string): Promise<LoadedOwnership> {
  const walk = new OwnershipWalk(tx, viewer);
  const above = await walk.walk([root], 'up');
  const below = await walk.walk([root], 'down');
  return walk.finish(new Set([...above, ...below]));
}

/** Where the root is not known: all owners of the account, and all that these reach, governments left aside as they link no groups. */
async function aroundAccount(tx: Transaction, viewer: Viewer, id: string): Promise<LoadedOwnership> {
  const walk = new OwnershipWalk(tx, viewer);
  const above = await walk.walk([id], 'up');
  return walk.reach(above);
}

/** The facts the coverage of a loaded group is computed from. */
export function loadGroupFacts(
  tx: Transaction,
  viewer: Viewer,
  { group, accounts }: LoadedGroup,
  asOf: string,
): Promise<GroupFacts> {
  const shown = group.members.flatMap((member) => accounts.get(member.id) ?? []);
  return loadFactsOf(tx, viewer, group.rootId, group.members, shown, asOf);
}

/** The facts that tell the level of the members: who sits there, contacts, deals, orders. */
export async function loadLevelFacts(
  tx: Transaction,
  viewer: Viewer,
  members: readonly GroupMember[],
): Promise<LevelFacts> {
  const ids = members.map((member) => member.id);
  // None waits for another: the database works on the next while we take in the last.
  const [holders, seats, interactions, deals, orders] = await Promise.all([
    tx.run(groupHolders, { ids, all: viewer.all, sees: [...viewer.sees] }),
    tx.run(groupSeats, { ids }),
    tx.run(groupInteractions, { ids }),
    tx.run(groupDeals, { ids }),
    tx.run(groupOrders, { ids }),
  ]);
  return {
    members,
    holders,
    seats: seats.map((seat) => ({ ...seat, reportsToId: null })),
    interactions,
    deals,
    orders,
  };
}

/** The facts that tell how far the members are covered, with the people who lead to those who sit or decide there. */
export async function loadFactsOf(
  tx: Transaction,
  viewer: Viewer,
  rootId: string,
  members: readonly GroupMember[],
  accounts: readonly CoverageAccount[],
  asOf: string,
): Promise<GroupFacts> {
  const ids = members.map((member) => member.id);
  const walk = new PeopleWalk(tx, viewer, asOf);
  const [deals, orders, potentials, stated] = await Promise.all([
    tx.run(groupDeals, { ids }),
    tx.run(groupOrders, { ids }),
    tx.run(groupPotentials, { ids }),
    tx.run(rates, {}),
    walk.loadAccounts(ids),
  ]);
  const chains = await tx.run(decisionsOfDeals, {
    ids: deals.map((deal) => deal.id),
    all: viewer.all,
    sees: [...viewer.sees],
  });
  const seated = [...walk.holds.values()].filter((hold) => isHeld(hold, asOf)).map((hold) => hold.personId);
  const tied = await walk.around([...seated, ...chains.map((part) => part.personId)]);
  const [people, parts] = await Promise.all([walk.finish(tied), dealsOf(tx, viewer, tied)]);
  const own = new Set(deals.map((deal) => deal.id));
  return {
    rootId,
    members,
    accounts,
    seats: people.seats,
    holders: people.holds,
    persons: [...people.persons].map(([id, left]) => ({ id, left })),
    interactions: people.interactions,
    ties: people.stated,
    influences: people.influences,
    decisions: parts.decisions,
    deals: [...deals, ...parts.deals.filter((deal) => !own.has(deal.id)).map((deal) => ({ ...deal, productIds: [] }))],
    orders,
    potentials,
    rates: stated,
  };
}

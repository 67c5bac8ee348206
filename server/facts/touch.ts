// Which groups a written fact counts in: their revision moves in the same transaction, so that nothing kept in memory is stale.
import type { FactKind } from '../../domain/facts/kind.ts';
import type { Transaction } from '../graph.ts';
import type { Planned } from './plan.ts';
import { accountsOfDeals, groupCount, touchAllGroups, touchGroups } from './statements.ts';

export interface Touch {
  accounts: Set<string>;
  people: Set<string>;
  deals: Set<string>;
  seats: Set<string>;
  all: boolean;
}

export function noTouch(): Touch {
  return { accounts: new Set(), people: new Set(), deals: new Set(), seats: new Set(), all: false };
}

/** Columns that name an account, a person, a deal or a seat, by kind. */
const NAMED: Partial<Record<FactKind, { set: 'accounts' | 'people' | 'deals' | 'seats'; column: string }[]>> = {
  account: [{ set: 'accounts', column: 'id' }],
  person: [{ set: 'people', column: 'id' }],
  seat: [{ set: 'accounts', column: 'accountId' }],
  holder: [
    { set: 'seats', column: 'seatId' },
    { set: 'people', column: 'personId' },
  ],
  stake: [
    { set: 'accounts', column: 'ownerId' },
    { set: 'accounts', column: 'ownedId' },
  ],
  tie: [{ set: 'people', column: 'personId' }],
  influence: [
    { set: 'people', column: 'fromId' },
    { set: 'people', column: 'toId' },
  ],
  deal: [{ set: 'accounts', column: 'accountId' }],
  decision: [
    { set: 'deals', column: 'dealId' },
    { set: 'people', column: 'personId' },
  ],
  interaction: [
    { set: 'people', column: 'personIds' },
    { set: 'deals', column: 'dealId' },
  ],
  order: [{ set: 'accounts', column: 'accountId' }],
  potential: [{ set: 'accounts', column: 'accountId' }],
  event: [
    { set: 'accounts', column: 'accountId' },
    { set: 'people', column: 'personId' },
  ],
  contract: [{ set: 'accounts', column: 'accountId' }],
  assessment: [{ set: 'deals', column: 'dealId' }],
  coachStatement: [{ set: 'deals', column: 'dealId' }],
  action: [{ set: 'deals', column: 'dealId' }],
};
/** Shown or counted in every group, and rarely written. */
const EVERYWHERE: readonly FactKind[] = ['rate', 'product', 'colleague', 'competitor'];

/** Adds what a written fact touches; a fresh account or person is in no group yet, so it touches none. */
export function touchOf(touch: Touch, kind: FactKind, fact: Planned, fresh: boolean): void {
  if (EVERYWHERE.includes(kind) && (!fresh || kind === 'rate')) touch.all = true;
  for (const { set, column } of NAMED[kind] ?? []) {
    if (fresh && column === 'id') continue;
    for (const record of [fact.record, fact.before?.record]) {
      const value = record?.[column] ?? [];
      for (const id of Array.isArray(value) ? value : [String(value)]) touch[set].add(id);
    }
  }
}

/** Moves the revision of the touched groups. Costs one count when no group is stored, as in a first import. */
export async function touchGroupsOf(tx: Transaction, touch: Touch, revision: number): Promise<void> {
  const [groups] = await tx.run(groupCount, {});
  if (!groups || groups.count === 0) return;
  if (touch.all) {
    await tx.run(touchAllGroups, { revision });
    return;
  }
  const accountIds = [...touch.accounts];
  if (touch.deals.size > 0 || touch.seats.size > 0) {
    const rows = await tx.run(accountsOfDeals, { dealIds: [...touch.deals], seatIds: [...touch.seats] });
    accountIds.push(...rows.map((row) => row.id));
  }
  const personIds = [...touch.people];
  if (accountIds.length + personIds.length > 0) await tx.run(touchGroups, { accountIds, personIds, revision });
}

// Loads the ownership that decides the membership of the groups around some accounts, or of all.
import type { OwnershipFacts } from '../../domain/ownership/facts.ts';
import { allGroups } from '../../domain/ownership/group.ts';
import { NetworkBuilder } from '../../domain/ownership/network.ts';
import { type Ownership, ownershipIn, ownershipOn } from '../../domain/ownership/ownership.ts';
import type { Asking, Graph, Transaction } from '../graph.ts';
import { OwnershipWalk } from '../ownership/load.ts';
import type { Viewer } from '../viewer.ts';
import { allAccounts, allStakes, groupIds, storedMembership } from './statements.ts';

/** What is stored rests on facts everyone may see. */
export const EVERYONE: Viewer = { id: 'everyone', name: 'everyone', all: false, sees: [] };

/** Rows of one page: some ten megabytes. */
const PAGE = 10_000;

export interface Affected {
  ownership: Ownership;
  /** Accounts whose groups, as roots, may differ from what is stored; null: all roots, and all stored groups. */
  roots: Set<string> | null;
}

/**
 * A changed stake changes what those above it control and hold: their groups are computed from all that they reach. Who
 * comes into such a group or leaves it may no longer, or now, be a root himself: of these, too, all above is read, and
 * all that those above reach. Where accounts are marked as boundaries, leaving one group says nothing of who controls an
 * account: then all below the touched accounts counts as moved. Governments link no groups.
 */
export async function loadAround(graph: Graph, asking: Asking, touched: string[], today: string): Promise<Affected> {
  const { facts, roots } = await graph.readAll({ ...asking, timeoutMs: 120_000 }, async (tx) => {
    const walk = new OwnershipWalk(tx, EVERYONE);
    const above = await walk.walk(touched, 'up');
    const facts = await walk.reach(above);
    const moved = hasBoundary(facts) ? null : await movedMembers(tx, facts, above, today);
    if (moved?.size === 0) return { facts, roots: above };
    const further = moved && (await walk.reach(await walk.walk(moved, 'up')));
    if (further && !hasBoundary(further)) return { facts: further, roots: new Set([...above, ...moved]) };
    const below = await walk.walk(touched, 'down');
    return { facts: await walk.reach(await walk.walk(below, 'up')), roots: new Set([...below, ...above]) };
  });
  return { ownership: ownershipOn(facts, today), roots };
}

function hasBoundary({ accounts }: OwnershipFacts): boolean {
  return accounts.some((account) => account.groupBoundary === true);
}

/** Accounts that are in one of the groups of the given roots now and were not as it is stored, or the other way round. */
async function movedMembers(tx: Transaction, facts: OwnershipFacts, roots: Set<string>, today: string) {
  const moved = new Set<string>();
  const groups = allGroups(ownershipOn(facts, today), (rootId) => roots.has(rootId));
  const now = new Map(groups.map((group) => [group.rootId, new Set(group.members.map((member) => member.id))]));
  const stored = new Map((await tx.run(storedMembership, { ids: [...roots] })).map((row) => [row.id, row]));
  for (const root of roots) {
    const row = stored.get(root);
    const before = (row?.edges ?? []).filter(([generation]) => generation === row?.generation).map(([, id]) => id);
    const members = now.get(root) ?? new Set();
    for (const id of before) if (!members.delete(id)) moved.add(id);
    for (const id of members) moved.add(id);
  }
  return moved;
}

/** Every account and stake that everyone may see, taken up page by page: the rows themselves are not kept. */
export async function loadAll(graph: Graph, asking: Asking, today: string): Promise<Affected> {
  const builder = new NetworkBuilder(today);
  await eachPage(
    (after) => graph.read(asking, allAccounts, { after, limit: PAGE }),
    (row) => builder.account(row),
  );
  await eachPage(
    (after) => graph.read(asking, allStakes, { after, limit: PAGE }),
    (row) => row.open && builder.stake(row),
  );
  return { ownership: ownershipIn(builder.build()), roots: null };
}

/** Ids of the groups that are stored. */
export async function storedRoots(graph: Graph, asking: Asking): Promise<string[]> {
  const ids: string[] = [];
  await eachPage(
    (after) => graph.read(asking, groupIds, { after, limit: PAGE }),
    (row) => ids.push(row.id),
  );
  return ids;
}

async function eachPage<R extends { id: string }>(
  read: (after: string) => Promise<R[]>,
  use: (row: R) => unknown,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await read(after);
    for (const row of rows) use(row);
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return;
    after = last.id;
  }
}

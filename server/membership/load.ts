// Loads the ownership that decides the membership of the groups around some accounts, or of all.
import type { OwnershipAccount, OwnershipFacts, OwnershipStatement } from '../../domain/ownership/facts.ts';
import type { Asking, Graph } from '../graph.ts';
import { OwnershipWalk } from '../ownership/load.ts';
import type { Viewer } from '../viewer.ts';
import { allAccounts, allStakes, groupIds } from './statements.ts';

/** What is stored rests on facts everyone may see. */
export const EVERYONE: Viewer = { id: 'everyone', name: 'everyone', all: false, sees: [] };

/** Rows of one page: some tens of megabytes at most. */
const PAGE = 25_000;

export interface Affected {
  facts: OwnershipFacts;
  /** Accounts whose groups, as roots, may differ from what is stored. */
  roots: Set<string>;
}

/**
 * A changed stake can move the groups of those who reach its ends and of those its ends reach. To decide them, everything
 * above these has to be known, and everything that those above hold: down, up, down. Governments link no groups.
 */
export async function loadAround(graph: Graph, asking: Asking, touched: string[]): Promise<Affected> {
  return graph.readAll({ ...asking, timeoutMs: 120_000 }, async (tx) => {
    const walk = new OwnershipWalk(tx, EVERYONE);
    const below = await walk.walk(touched, 'down');
    const above = await walk.walk(touched, 'up');
    const all = await walk.walk(below, 'up');
    const known = await walk.finish(all);
    const governments = new Set(
      known.accounts.filter((account) => account.kind === 'government').map((account) => account.id),
    );
    const reached = await walk.walk(
      [...all].filter((id) => !governments.has(id)),
      'down',
    );
    const facts = await walk.finish(new Set([...all, ...reached]));
    return { facts, roots: new Set([...below, ...above]) };
  });
}

/** Every account and stake that everyone may see, page by page; as roots also those of stored groups whose account is gone. */
export async function loadAll(graph: Graph, asking: Asking): Promise<Affected> {
  const accounts: OwnershipAccount[] = [];
  const stakes: OwnershipStatement[] = [];
  const roots = new Set<string>();
  await eachPage(
    (after) => graph.read(asking, allAccounts, { after, limit: PAGE }),
    (row) => accounts.push(row) && roots.add(row.id),
  );
  await eachPage(
    (after) => graph.read(asking, allStakes, { after, limit: PAGE }),
    (row) => row.open && stakes.push(row),
  );
  await eachPage(
    (after) => graph.read(asking, groupIds, { after, limit: PAGE }),
    (row) => roots.add(row.id),
  );
  return { facts: { accounts, stakes }, roots };
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

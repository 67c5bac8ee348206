// On whom key persons of the open deals of an account or a group hang, with what these deals are worth.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { HangingList, HangingRow, hangingQuery } from '../../../domain/contract/hanging.ts';
import { type Hanging, hangingOn } from '../../../domain/reach/hanging.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { loadGroup, standingOf } from '../groups/load.ts';
import { rates } from '../groups/statements.ts';
import { factsOfChains } from './chains.ts';
import { type DealRow, loadDeals } from './load.ts';
import { dealsOfAccounts } from './statements.ts';

type Query = z.output<typeof hangingQuery> & { asOf: string };

export async function hangingInGroup(app: App, asking: Asking, id: string, query: Query): Promise<HangingList> {
  return app.graph.readAll(asking, async (tx) => {
    const { viewer } = asking;
    const { group } = await loadGroup(tx, viewer, id, query.asOf, await standingOf(tx, id, query.asOf));
    const accounts = group.members.map((member) => member.id);
    return hangingIn(tx, viewer, accounts, query, `hanging:group:${group.rootId}`);
  });
}

/** Of the account alone, not of what it owns. Throws `fact-not-found` for an account that is not stored. */
export async function hangingInAccount(app: App, asking: Asking, id: string, query: Query): Promise<HangingList> {
  return app.graph.readAll(asking, async (tx) => {
    if (!(await findFacts(tx, 'account', [id])).has(id))
      throw new MeridianError('fact-not-found', { kind: 'account', id });
    return hangingIn(tx, asking.viewer, [id], query, `hanging:account:${id}`);
  });
}

/** Everybody on whom a key person of an open one of these deals hangs, by what they are worth. */
export async function hangingOnAll(
  tx: Transaction,
  viewer: Viewer,
  deals: readonly DealRow[],
  asOf: string,
): Promise<Hanging[]> {
  return hangingOn(await factsOfChains(tx, viewer, deals, asOf), await tx.run(rates, {}));
}

async function hangingIn(
  tx: Transaction,
  viewer: Viewer,
  accounts: readonly string[],
  { kind, cursor, limit, asOf }: Query,
  list: string,
): Promise<HangingList> {
  const own = await tx.run(dealsOfAccounts, { ids: [...accounts] });
  const ids = own.map((deal) => deal.id);
  const deals = await loadDeals(tx, viewer, ids);
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]));
  const everything = await hangingOnAll(tx, viewer, deals, asOf);
  const rows = everything.filter((each) => kind === undefined || each.kind === kind).map((each) => rowOf(each, dealOf));
  const start = readCursor(list, cursor, 0);
  const page = rows.slice(start, start + limit);
  return {
    rows: page,
    total: rows.length,
    limit,
    asOf,
    ...(start + page.length < rows.length ? { next: writeCursor(list, start + page.length) } : {}),
    ...(await namesByKind(tx, {
      person: page.flatMap((row) => [...(row.kind === 'person' ? [row.id] : []), ...row.cuts]),
      colleague: page.flatMap((row) => (row.kind === 'colleague' ? [row.id] : [])),
    })),
  };
}

function rowOf({ id, kind, deals, money }: Hanging, dealOf: ReadonlyMap<string, DealRow>): HangingRow {
  return {
    id,
    kind,
    cuts: [...new Set(deals.flatMap((deal) => deal.cuts))],
    deals: deals.map(({ dealId }) => {
      const { name = dealId, amount = null, currency = null } = dealOf.get(dealId) ?? {};
      return { id: dealId, name, amount, currency };
    }),
    amounts: [...money.sums],
    unstated: money.unstated,
  };
}

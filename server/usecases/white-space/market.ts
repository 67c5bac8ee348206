// All accounts with who has what, kept in memory. What a write touches is read again part by part: a potential that is edited
// does not have a hundred thousand accounts loaded anew.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import { windowsOn } from '../../../domain/coverage/windows.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import { allGroups } from '../../../domain/ownership/group.ts';
import type { MarketFacts } from '../../../domain/white-space/facts.ts';
import { type Market, marketOf } from '../../../domain/white-space/market.ts';
import type { Asking } from '../../graph.ts';
import { loadAll } from '../../membership/load.ts';
import type { App } from '../app.ts';
import { type ChangeRow, FOLLOWED_CHANGES, readChanges } from '../c139/moved-deals.ts';
import { rates } from '../groups/statements.ts';
import {
  marketAccounts,
  marketDeals,
  marketGroups,
  marketOrders,
  marketPotentials,
  marketProducts,
  marketStanding,
} from './statements.ts';

/** Accounts x products looked at together: five times what it is measured with, some 300 MB. */
export const MARKET_CELLS = 6_000_000;
/** Products: a matrix of more is no white space but a catalogue. */
export const MARKET_PRODUCTS = 500;
/** Accounts read at once: some ten megabytes. */
const PAGE = 20_000;
/** Markets kept: today's, and another day's or another sight's. */
const KEPT = 2;
/** A hundred thousand accounts take some seconds, on a busy machine more. */
export const LOAD_MS = 120_000;

type Row<S extends { row: z.ZodType }> = z.infer<S['row']>;
export interface MarketParts {
  accounts: Row<typeof marketAccounts>[];
  groups: ReadonlyMap<string, string>;
  products: Row<typeof marketProducts>[];
  orders: MarketFacts['orders'];
  deals: MarketFacts['deals'];
  potentials: MarketFacts['potentials'];
  rates: MarketFacts['rates'];
}
type Part = keyof MarketParts;

export interface KeptMarket {
  market: Market;
  parts: MarketParts;
  /** By the number of the account in the market, like names of products by theirs. */
  accounts: MarketParts['accounts'];
  products: MarketParts['products'];
  revision: number;
  /** Of database, revision, groups, day and sight: what rests on the same holds as long. */
  key: string;
  born: string;
  groups: string;
}

/** What a change of a kind has read again. */
const PARTS: Partial<Record<FactKind, readonly Part[]>> = {
  account: ['accounts', 'groups'],
  stake: ['groups'],
  product: ['products'],
  order: ['orders'],
  deal: ['deals'],
  potential: ['potentials'],
  rate: ['rates'],
};
const ALL: readonly Part[] = ['accounts', 'groups', 'products', 'orders', 'deals', 'potentials', 'rates'];

interface Keeper {
  kept: Map<string, KeptMarket>;
  underWay: Map<string, Promise<KeptMarket>>;
}
const keepers = new WeakMap<App, Keeper>();

/** The market of a day as the viewer may see it; throws `too-many` above `MARKET_CELLS`. */
export async function marketFor(app: App, asking: Asking, asOf: string): Promise<KeptMarket> {
  const keeper = keepers.get(app) ?? { kept: new Map(), underWay: new Map() };
  keepers.set(app, keeper);
  const sight = asking.viewer.all ? 'all' : [...asking.viewer.sees].sort();
  const question = JSON.stringify([asOf, sight]);
  // The revision is read before any fact: what is kept can be newer than its key, never older.
  const [standing] = await app.graph.read(asking, marketStanding, {});
  const { revision, born, groups } = standing ?? { revision: 0, born: '', groups: [] };
  const key = JSON.stringify([question, born, revision, groups]);
  const known = keeper.kept.get(question);
  if (known?.key === key) return known;
  const before = keeper.underWay.get(key);
  if (before) return before;
  // Others may wait for it: it does not end with the request that began it.
  const patient = { ...asking, signal: undefined, timeoutMs: LOAD_MS };
  const same = known?.born === born && known.revision <= revision ? known : null;
  const stamp = { revision, born, groups: JSON.stringify(groups), key };
  const computed = load(app, patient, asOf, same, stamp)
    .then((kept) => {
      keeper.kept.delete(question);
      keeper.kept.set(question, kept);
      for (const oldest of keeper.kept.keys()) if (keeper.kept.size > KEPT) keeper.kept.delete(oldest);
      return kept;
    })
    .finally(() => keeper.underWay.delete(key));
  keeper.underWay.set(key, computed);
  return computed;
}

async function load(
  app: App,
  asking: Asking,
  asOf: string,
  same: KeptMarket | null,
  stamp: Pick<KeptMarket, 'revision' | 'born' | 'groups' | 'key'>,
): Promise<KeptMarket> {
  const changes = same ? await followed(app, asking, same.revision) : null;
  const stale = new Set<Part>(changes?.flatMap(({ kind }) => PARTS[kind] ?? []) ?? ALL);
  if (same?.groups !== stamp.groups) stale.add('groups');
  const parts = await loadParts(app, asking, asOf, same?.parts ?? null, stale);
  const market = same && stale.size === 0 ? same.market : marketOf(factsOf(parts, asOf));
  const found = new Map(parts.accounts.map((account) => [account.id, account]));
  return {
    ...stamp,
    market,
    parts,
    accounts: market.accounts.flatMap(({ id }) => found.get(id) ?? []),
    products: [...parts.products].sort((a, b) => compareIds(a.id, b.id)),
  };
}

/** What was written since; null after an import or more than is followed. */
export async function followed(app: App, asking: Asking, since: number): Promise<readonly ChangeRow[] | null> {
  const changes = await app.graph.readAll(asking, (tx) => readChanges(tx, since));
  return changes.length > FOLLOWED_CHANGES || changes.some(({ importId }) => importId !== null) ? null : changes;
}

async function loadParts(
  app: App,
  asking: Asking,
  asOf: string,
  known: MarketParts | null,
  stale: ReadonlySet<Part>,
): Promise<MarketParts> {
  const { dueFrom } = windowsOn(asOf);
  const want = async <T>(part: Part, old: T | undefined, load: () => Promise<T>) =>
    old === undefined || stale.has(part) ? load() : old;
  const products = await want('products', known?.products, async () => {
    const rows = await app.graph.read(asking, marketProducts, { limit: MARKET_PRODUCTS + 1 });
    if (rows.length > MARKET_PRODUCTS) throw new MeridianError('too-many', { limit: MARKET_PRODUCTS, of: 'products' });
    return rows;
  });
  // One after the other: each is large, and the database has others to serve.
  return {
    products,
    accounts: await want('accounts', known?.accounts, () => accountsOf(app, asking, products.length)),
    groups: await want('groups', known?.groups, () => groupsOf(app, asking, asOf)),
    orders: await want('orders', known?.orders, () => app.graph.read(asking, marketOrders, { asOf })),
    deals: await want('deals', known?.deals, () => app.graph.read(asking, marketDeals, { asOf, dueFrom })),
    potentials: await want('potentials', known?.potentials, () => app.graph.read(asking, marketPotentials, {})),
    rates: await want('rates', known?.rates, () => app.graph.read(asking, rates, {})),
  };
}

async function accountsOf(app: App, asking: Asking, products: number): Promise<MarketParts['accounts']> {
  const { all, sees } = asking.viewer;
  const accounts: MarketParts['accounts'] = [];
  for (let after = ''; ; ) {
    const page = await app.graph.read(asking, marketAccounts, { after, all, sees: [...sees], limit: PAGE });
    for (const account of page) accounts.push(account);
    if (accounts.length * products > MARKET_CELLS)
      throw new MeridianError('too-many', { limit: MARKET_CELLS, of: 'accounts x products' });
    const last = page.at(-1);
    if (page.length < PAGE || !last) return accounts;
    after = last.id;
  }
}

/** Stored membership holds for today; for another day the groups are computed. Both rest on what everybody may see. */
async function groupsOf(app: App, asking: Asking, asOf: string): Promise<MarketParts['groups']> {
  if (asOf === app.today())
    return new Map((await app.graph.read(asking, marketGroups, {})).map(({ id, groupId }) => [id, groupId]));
  const { ownership } = await loadAll(app.graph, asking, asOf);
  const found = new Map<string, { groupId: string; stake: number }>();
  for (const { rootId, members } of allGroups(ownership))
    for (const { id, effectiveStake } of members) {
      const stake = effectiveStake ?? -1;
      const known = found.get(id);
      const better = !known || stake > known.stake || (stake === known.stake && compareIds(rootId, known.groupId) < 0);
      if (better) found.set(id, { groupId: rootId, stake });
    }
  return new Map([...found].map(([id, { groupId }]) => [id, groupId]));
}

function factsOf(parts: MarketParts, asOf: string): MarketFacts {
  return {
    asOf,
    accounts: parts.accounts.map(({ id, industry, employees }) => ({
      id,
      industry,
      employees,
      groupId: parts.groups.get(id) ?? null,
    })),
    products: parts.products,
    orders: parts.orders,
    deals: parts.deals,
    potentials: parts.potentials,
    rates: parts.rates,
  };
}

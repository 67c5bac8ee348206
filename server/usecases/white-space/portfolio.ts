// White space of all accounts: one list of cells, ranked.
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type {
  WhiteSpaceListAnswer,
  whiteSpaceListQuery,
  whiteSpaceTableQuery,
} from '../../../domain/contract/white-space.ts';
import { csvFile } from '../../../domain/values/csv-cell.ts';
import { cellOf } from '../../../domain/white-space/cell.ts';
import type { Market } from '../../../domain/white-space/market.ts';
import { WHITE_SPACE_MODEL } from '../../../domain/white-space/model.ts';
import { type Ranks, rankAll } from '../../../domain/white-space/ranks.ts';
import { type WhiteCell, withWay } from '../../../domain/white-space/white-space.ts';
import { currencyOf, type Money, moneyIn } from '../../../domain/white-space/worth.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { EXPORTED_ROWS } from '../c139/export.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { namedIn, told } from './group.ts';
import { type KeptMarket, marketFor } from './market.ts';
import { managedBy } from './statements.ts';
import { allWays, type Ways } from './ways.ts';

type Filter = z.output<typeof whiteSpaceTableQuery> & { asOf: string };
type Query = z.output<typeof whiteSpaceListQuery> & { asOf: string };

interface Ranked {
  kept: KeptMarket;
  ways: Ways;
  money: Money;
  ranks: Ranks;
}
const ranked = new WeakMap<Market, Promise<Omit<Ranked, 'kept'>>>();

export async function whiteSpaceList(app: App, asking: Asking, query: Query): Promise<WhiteSpaceListAnswer> {
  const all = await rankedFor(app, asking, query.asOf);
  const { kept, money } = all;
  const { cells, expected } = matching(all, query, await managed(app, asking, query.colleague));
  const name = `white-space:${query.list}`;
  const start = readCursor(name, query.cursor, query.offset ?? 0);
  const page = Array.from(cells.slice(start, start + query.limit), (cell) => cellAt(all, cell));
  const known = query.list !== 'unknown' && cells.length > 0;
  return {
    rows: page.map((cell) => ({ ...told(kept, money, cell, query), ...namesIn(kept, cell) })),
    total: cells.length,
    limit: query.limit,
    ...(start + page.length < cells.length ? { next: writeCursor(name, start + page.length) } : {}),
    asOf: query.asOf,
    revision: kept.revision,
    version: WHITE_SPACE_MODEL.version,
    list: query.list,
    currency: money.currency,
    expected: known ? expected : null,
    products: kept.products.map(({ id, name, family }) => ({ id, name, family })),
    families: different(kept.products.map(({ family }) => family)),
    industries: different(kept.accounts.map(({ industry }) => industry)),
    ...(await app.graph.readAll(asking, (tx) =>
      namesByKind(tx, {
        ...namedIn(page),
        account: page.flatMap((cell) => namesIn(kept, cell).groupId ?? []),
      }),
    )),
  };
}

const COLUMNS = [
  'rank',
  'accountId',
  'accountName',
  'groupId',
  'industry',
  'productId',
  'productName',
  'family',
  'state',
  'competitor',
  'value',
  'currency',
  'basis',
  'fit',
  'expected',
  'reach',
  'noWay',
  'reason',
  'person',
  'route',
];

/** The list as CSV; throws `too-many` above `EXPORTED_ROWS`. */
export async function whiteSpaceTable(app: App, asking: Asking, query: Filter): Promise<string> {
  const all = await rankedFor(app, asking, query.asOf);
  const { cells } = matching(all, query, await managed(app, asking, query.colleague));
  if (cells.length > EXPORTED_ROWS)
    throw new MeridianError('too-many', { limit: EXPORTED_ROWS, of: 'rows; narrow the list' });
  const rows = Array.from(cells, (cell) => cellAt(all, cell));
  const { names } = await app.graph.readAll(asking, (tx) => namesByKind(tx, namedIn(rows)));
  const nameOf = (kind: string, id: string) => names[kind]?.[id] ?? id;
  return csvFile([
    COLUMNS,
    ...rows.map((cell, at) => {
      const { accountName, groupId, industry, productName, family } = namesIn(all.kept, cell);
      const { accountId, productId, state, competitorId, value, currency, basis, fit, expected, reach, noWay, reason } =
        cell;
      const { personId, steps = [] } = cell.route ?? {};
      return [
        at + 1,
        accountId,
        accountName,
        groupId,
        industry,
        productId,
        productName,
        family,
        state,
        competitorId === null ? null : nameOf('competitor', competitorId),
        value,
        currency,
        basis,
        fit,
        expected,
        reach,
        noWay,
        reason,
        personId === undefined ? null : nameOf('person', personId),
        steps.map((id, step) => nameOf(step === 0 ? 'colleague' : 'person', id)).join(' > '),
      ];
    }),
  ]);
}

/** Everything ranked, kept as long as market and ways are the same. */
async function rankedFor(app: App, asking: Asking, asOf: string): Promise<Ranked> {
  const kept = await marketFor(app, asking, asOf);
  const ways = await allWays(app, asking, kept);
  const known = await ranked.get(kept.market)?.catch(() => undefined);
  if (known?.ways === ways) return { kept, ...known };
  const computed = rankEverything(kept.market, ways);
  ranked.set(kept.market, computed);
  return { kept, ...(await computed) };
}

async function rankEverything(market: Market, ways: Ways): Promise<Omit<Ranked, 'kept'>> {
  const money = moneyIn(market, currencyOf(market));
  const ranking = rankAll(market, money, (id) => ways.get(id));
  for (;;) {
    const step = ranking.next();
    if (step.done) return { ways, money, ranks: step.value };
    await setImmediate();
  }
}

async function managed(app: App, asking: Asking, colleague: string | undefined): Promise<Set<string> | null> {
  if (colleague === undefined) return null;
  return new Set((await app.graph.read(asking, managedBy, { colleague })).map(({ id }) => id));
}

/** The cells of the list that pass the filters, in its order, and what they are expected to bring together. */
function matching({ kept, ranks }: Ranked, query: Filter, managed: ReadonlySet<string> | null) {
  const { market, accounts, products } = kept;
  const q = query.q?.toLowerCase();
  const says = (text: string | null) => q === undefined || (text?.toLowerCase().includes(q) ?? false);
  const ofProduct = products.map(
    ({ id, family }) =>
      (query.product === undefined || id === query.product) && (query.family === undefined || family === query.family),
  );
  const productSays = products.map(({ name }) => says(name));
  const ofAccount = new Uint8Array(accounts.length);
  const accountSays = new Uint8Array(accounts.length);
  accounts.forEach(({ id, name, nameEn, industry }, at) => {
    const group = market.accounts[at]?.groupId ?? null;
    const fits =
      (query.group === undefined || group === query.group || id === query.group) &&
      (query.industry === undefined || industry === query.industry) &&
      (managed === null || managed.has(id));
    ofAccount[at] = fits ? 1 : 0;
    accountSays[at] = says(name) || says(nameEn) || id.toLowerCase() === q ? 1 : 0;
  });
  let expected = 0;
  const cells = ranks[query.list].filter((cell) => {
    const [account, product] = [Math.floor(cell / products.length), cell % products.length];
    if (ofAccount[account] !== 1 || !ofProduct[product]) return false;
    if (accountSays[account] !== 1 && !productSays[product]) return false;
    expected += ranks.expected[cell]!;
    return true;
  });
  return { cells, expected };
}

function cellAt({ kept: { market }, money, ways }: Ranked, number: number): WhiteCell {
  const [account, product] = [Math.floor(number / market.products.length), number % market.products.length];
  return withWay(cellOf(market, money, account, product), ways.get(market.accounts[account]!.id));
}

function namesIn({ market, accounts, products }: KeptMarket, { accountId, productId }: WhiteCell) {
  const account = market.accountNumbers.get(accountId)!;
  const product = products[market.productNumbers.get(productId)!]!;
  return {
    accountName: accounts[account]!.name,
    accountNameEn: accounts[account]!.nameEn,
    productName: product.name,
    family: product.family,
    industry: accounts[account]!.industry,
    groupId: market.accounts[account]!.groupId,
  };
}

function different(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.flatMap((text) => text || []))].sort();
}

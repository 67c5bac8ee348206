// White space of one group: every product at every member.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import { storedPotential, type WhiteSpaceAnswer, type whiteSpaceQuery } from '../../../domain/contract/white-space.ts';
import { factId } from '../../../domain/facts/registry.ts';
import { explainCell } from '../../../domain/white-space/explain.ts';
import { WHITE_SPACE_MODEL } from '../../../domain/white-space/model.ts';
import { type WhiteCell, type WhiteSpace, whiteSpaceOf } from '../../../domain/white-space/white-space.ts';
import { type Money, moneyIn } from '../../../domain/white-space/worth.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { withStamps } from '../facts/read.ts';
import { KeptAnswers } from '../groups/answers-kept.ts';
import { type LoadedGroup, loadGroup, standingOf } from '../groups/load.ts';
import { type KeptMarket, marketFor } from './market.ts';
import { totalsOf } from './totals.ts';
import { type Ways, waysOfGroup } from './ways.ts';

/** Cells of one answer: 5,000 entities and a dozen products, some 25 MB. */
export const GROUP_CELLS = 100_000;

type Query = z.output<typeof whiteSpaceQuery> & { asOf: string };
const kept = new WeakMap<App, KeptAnswers>();

/** The answer as JSON bytes. Throws `fact-not-found` for an account that is not stored or not to be seen, and for a cell that is not in the group. */
export async function whiteSpaceOfGroup(app: App, asking: Asking, id: string, query: Query): Promise<Buffer> {
  const answers = kept.get(app) ?? new KeptAnswers();
  kept.set(app, answers);
  const market = await marketFor(app, asking, query.asOf);
  const key = JSON.stringify([market.key, id, query]);
  const known = answers.get(key);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(await compute(app, asking, id, query, market)));
  answers.put(key, bytes);
  return bytes;
}

async function compute(
  app: App,
  asking: Asking,
  id: string,
  query: Query,
  kept: KeptMarket,
): Promise<WhiteSpaceAnswer> {
  const { market } = kept;
  const loaded = await app.graph.readAll(asking, async (tx) =>
    loadGroup(tx, asking.viewer, id, query.asOf, await standingOf(tx, id, query.asOf)),
  );
  const members = loaded.group.members.map((member) => member.id);
  if (members.length * market.products.length > GROUP_CELLS)
    throw new MeridianError('too-many', { limit: GROUP_CELLS, of: 'entities x products' });
  const ways = await waysOfGroup(app, asking, kept, loaded.group.rootId, members);
  const found = whiteSpaceOf(market, members, (accountId) => ways.get(accountId));
  const money = moneyIn(market, found.currency);
  const opened = query.cell === undefined ? undefined : cellNamed(found, query.cell);
  const explained = opened && explainCell(market, money, opened);
  const potential = opened ? await potentialOf(app, asking, opened) : null;
  const shown = (cells: readonly WhiteCell[]) =>
    cells.slice(0, query.limit).map((cell) => told(kept, money, cell, query));
  const lists = { next: shown(found.next), noWayIn: shown(found.noWayIn), unknown: shown(found.unknown) };
  return {
    id: loaded.group.rootId,
    name: loaded.accounts.get(loaded.group.rootId)?.name ?? loaded.group.rootId,
    asOf: query.asOf,
    revision: kept.revision,
    version: WHITE_SPACE_MODEL.version,
    currency: found.currency,
    ...described(kept, loaded, ways, found, opened),
    cells: (opened ? [opened] : found.cells).map(plainCell),
    ...lists,
    counts: { next: found.next.length, noWayIn: found.noWayIn.length, unknown: found.unknown.length },
    totals: totalsOf(found.cells),
    ...(opened && explained ? { cell: { ...plainCell(opened), ...explained, potential } } : {}),
    ...(await app.graph.readAll(asking, (tx) =>
      namesByKind(tx, {
        ...namedIn(found.cells, potential?.competitorId),
        account: [...(explained?.lookAlikes ?? []), ...(explained?.medianOf ?? [])].map(({ accountId }) => accountId),
      }),
    )),
  };
}

/** What is stored of the cell's potential; null where nothing is stated. */
async function potentialOf(app: App, asking: Asking, { accountId, productId }: WhiteCell) {
  const id = factId('potential', { accountId, productId });
  const found = await app.graph.readAll(asking, (tx) => findFacts(tx, 'potential', [id]));
  const stored = found.get(id);
  return stored ? storedPotential.parse(withStamps(stored)) : null;
}

/** Ids may hold the sign between, so it is not taken apart. */
function cellNamed({ cells }: WhiteSpace, named: string): WhiteCell {
  const cell = cells.find(({ accountId, productId }) => `${accountId}~${productId}` === named);
  if (!cell) throw new MeridianError('fact-not-found', { kind: 'cell', id: named });
  return cell;
}

/** Products and entities with what their cells come to; where one cell is opened, only those two. */
function described(
  kept: KeptMarket,
  { group, accounts }: LoadedGroup,
  ways: Ways,
  { cells }: WhiteSpace,
  opened: WhiteCell | undefined,
) {
  const [byProduct, byAccount] = [new Map<string, WhiteCell[]>(), new Map<string, WhiteCell[]>()];
  const put = (map: Map<string, WhiteCell[]>, id: string, cell: WhiteCell) => {
    const known = map.get(id);
    if (known) known.push(cell);
    else map.set(id, [cell]);
  };
  for (const cell of cells) {
    put(byProduct, cell.productId, cell);
    put(byAccount, cell.accountId, cell);
  }
  return {
    products: kept.products
      .filter(({ id }) => opened === undefined || id === opened.productId)
      .map((product) => ({ ...product, totals: totalsOf(byProduct.get(product.id) ?? []) })),
    entities: group.members.flatMap(({ id, parentIds, depth }) => {
      const number = kept.market.accountNumbers.get(id);
      const account = number === undefined ? undefined : kept.accounts[number];
      if (!account || (opened !== undefined && id !== opened.accountId)) return [];
      return [
        {
          id,
          name: accounts.get(id)?.name ?? account.name,
          nameEn: account.nameEn,
          industry: account.industry,
          employees: account.employees,
          parentIds: [...parentIds],
          depth,
          buyers: ways.get(id)?.to ?? 0,
          totals: totalsOf(byAccount.get(id) ?? []),
        },
      ];
    }),
  };
}

/** Persons, colleagues and rivals of the cells, and one rival more. */
export function namedIn(
  cells: readonly WhiteCell[],
  rival?: string | null,
): Record<'person' | 'colleague' | 'competitor', Set<string>> {
  const named = { person: new Set<string>(), colleague: new Set<string>(), competitor: new Set<string>() };
  if (rival) named.competitor.add(rival);
  for (const { route, competitorId } of cells) {
    if (competitorId !== null) named.competitor.add(competitorId);
    for (const [at, id] of (route?.steps ?? []).entries()) (at === 0 ? named.colleague : named.person).add(id);
  }
  return named;
}

/** A cell of a ranked list, with its ledger where that is asked for. */
export function told(
  { market }: KeptMarket,
  money: Money,
  cell: WhiteCell,
  { explain }: { explain?: string | undefined },
) {
  const ledger = explain === '1' ? explainCell(market, money, cell)?.ledger : undefined;
  return { ...plainCell(cell), ...(ledger ? { ledger } : {}) };
}

export function plainCell({ route, ...cell }: WhiteCell) {
  return { ...cell, route: route && { ...route, steps: [...route.steps] } };
}

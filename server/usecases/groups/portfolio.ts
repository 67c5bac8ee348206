// The portfolio: every group with its coverage, from figures kept with each group and freshened where facts changed.
import type { z } from 'zod';
import { addDays } from '../../../domain/calendar/day.ts';
import type { PortfolioRow, portfolioAnswer, portfolioQuery } from '../../../domain/contract/groups.ts';
import type { StatedRate } from '../../../domain/money/exchange.ts';
import { sumMoney } from '../../../domain/money/sum.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { freshCoverage, type KeptCoverage } from './kept-coverage.ts';
import { type GroupFilter, type Listed, type ListedGroup, listedGroups } from './listed.ts';
import { groupBusiness, managersOf, rates, standaloneAccounts } from './statements.ts';

type Query = z.output<typeof portfolioQuery> & { asOf: string };
type GroupRow = ListedGroup;

/** A deal counts as open until 90 days past its close date. */
const OPEN_DAYS = 90;

export async function portfolio(app: App, asking: Asking, query: Query): Promise<z.infer<typeof portfolioAnswer>> {
  const { all, sees } = asking.viewer;
  const filter = {
    all,
    sees: [...sees],
    q: query.q?.toLowerCase() ?? null,
    country: query.country ?? null,
    industry: query.industry ?? null,
    colleague: query.colleague ?? null,
  };
  if (query.standalone === '1') return standalone(app, asking, query, filter);
  const { groups, membersOf } = await listedGroups(app, asking, filter, query.asOf);
  // What is sorted by has to be fresh for every group, not only for those on the page.
  const sortedBy = isCoverage(query.sort) ? groups : [];
  const coverage = await freshCoverage(app, asking, sortedBy, membersOf, query.asOf);
  const business = needsBusiness(query.sort) ? await businessOf(app, asking, groups, membersOf, query.asOf) : undefined;
  const sorted = sortGroups(groups, query, coverage, business);
  const name = `groups:${query.sort}:${query.order}`;
  const start = readCursor(name, query.cursor, 0);
  const page = sorted.slice(start, start + query.limit);
  const rows = await completeRows(app, asking, page, membersOf, query.asOf, coverage);
  const end = start + page.length;
  return {
    rows,
    total: groups.length,
    limit: query.limit,
    asOf: query.asOf,
    ...(end < sorted.length ? { next: writeCursor(name, end) } : {}),
  };
}

function isCoverage(sort: string): boolean {
  return ['customer', 'deal', 'engaged', 'known', 'decision'].includes(sort);
}
function needsBusiness(sort: string): boolean {
  return ['openDeals', 'openAmount', 'lastContact'].includes(sort);
}

type Business = Pick<
  PortfolioRow,
  'openDeals' | 'openAmount' | 'currency' | 'openAmounts' | 'openUnstated' | 'lastContact'
>;
const NO_BUSINESS: Business = {
  openDeals: 0,
  openAmount: null,
  currency: null,
  openAmounts: [],
  openUnstated: 0,
  lastContact: null,
};

async function businessOf(
  app: App,
  asking: Asking,
  groups: readonly { id: string }[],
  membersOf: Listed['membersOf'],
  asOf: string,
): Promise<Map<string, Business>> {
  const members = await membersOf(groups.map((group) => group.id));
  const [rows, stated] = await Promise.all([
    app.graph.read(asking, groupBusiness, {
      ids: [...new Set(members.map((member) => member.id))],
      asOf,
      openSince: addDays(asOf, -OPEN_DAYS),
      until: `${asOf}T23:59:59.999Z`,
    }),
    app.graph.read(asking, rates, {}),
  ]);
  const ofAccount = new Map(rows.map((row) => [row.id, row]));
  const ofGroup = new Map<string, (typeof rows)[number][]>();
  for (const { groupId, id } of members) {
    const row = ofAccount.get(id);
    if (row) ofGroup.set(groupId, [...(ofGroup.get(groupId) ?? []), row]);
  }
  return new Map([...ofGroup].map(([id, accounts]) => [id, sumUp(accounts, stated, asOf)]));
}

function sumUp(
  accounts: { deals: { amount: number | null; currency: string | null }[]; lastContact: string | null }[],
  stated: readonly StatedRate[],
  asOf: string,
): Business {
  const deals = accounts.flatMap((account) => account.deals);
  const { sums, unstated } = sumMoney(deals, stated, asOf);
  const [one, ...others] = sums;
  const single = one && others.length === 0 ? one : { amount: null, currency: null };
  const contacts = accounts.flatMap((account) => account.lastContact ?? []).sort();
  return {
    openDeals: deals.length,
    openAmount: single.amount,
    currency: single.currency,
    openAmounts: sums,
    openUnstated: unstated,
    lastContact: contacts.at(-1) ?? null,
  };
}

type Key = string | number | null;
function sortGroups(
  groups: GroupRow[],
  { sort, order }: Query,
  coverage: Map<string, KeptCoverage>,
  business: Map<string, Business> | undefined,
): GroupRow[] {
  const keyOf = (group: GroupRow): Key => {
    switch (sort) {
      case 'name':
        return group.name;
      case 'members':
      case 'affiliates':
        return group[sort];
      case 'customer':
      case 'deal':
      case 'engaged':
      case 'known':
      case 'decision':
        return coverage.get(group.id)?.[sort] ?? null;
      case 'openDeals':
      case 'openAmount':
      case 'lastContact':
        return business?.get(group.id)?.[sort] ?? null;
    }
  };
  const keyed = groups.map((group) => ({ group, key: keyOf(group) }));
  const sign = order === 'asc' ? 1 : -1;
  // Unknown last, whichever way; ties by id.
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return a.key === b.key ? compare(a.group.id, b.group.id) : a.key === null ? 1 : -1;
    return sign * compare(a.key, b.key) || compare(a.group.id, b.group.id);
  });
  return keyed.map(({ group }) => group);
}

function compare(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return Number(a) - Number(b);
}

async function completeRows(
  app: App,
  asking: Asking,
  page: GroupRow[],
  membersOf: Listed['membersOf'],
  asOf: string,
  known: Map<string, KeptCoverage>,
): Promise<PortfolioRow[]> {
  const missing = page.filter((group) => !known.has(group.id));
  const coverage = missing.length > 0 ? await freshCoverage(app, asking, page, membersOf, asOf) : known;
  const [business, managers] = await Promise.all([
    businessOf(app, asking, page, membersOf, asOf),
    app.graph.read(asking, managersOf, { ids: page.map((group) => group.id) }),
  ]);
  return page.map((group) => {
    const { id, name, nameEn, country, industry, members, affiliates, revision } = group;
    const figures = coverage.get(id);
    return {
      id,
      name,
      nameEn,
      country,
      industry,
      members,
      affiliates,
      colleagues: managers.filter((row) => row.accountId === id).map((row) => ({ id: row.id, name: row.name })),
      ...(business.get(id) ?? NO_BUSINESS),
      coverage: {
        customer: figures?.customer ?? null,
        deal: figures?.deal ?? null,
        engaged: figures?.engaged ?? null,
        known: figures?.known ?? null,
        decision: figures?.decision ?? null,
      },
      revision,
    };
  });
}

/** Accounts in no group, by id: nothing of them is summed up, so their own page says the rest. */
async function standalone(app: App, asking: Asking, query: Query, filter: GroupFilter) {
  const after = readCursor('standalone', query.cursor, '');
  const rows = await app.graph.read(asking, standaloneAccounts, { ...filter, after, limit: query.limit + 1 });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const coverage = { customer: null, deal: null, engaged: null, known: null, decision: null };
  return {
    rows: page.map((row) => ({
      ...row,
      members: 1,
      affiliates: 0,
      colleagues: [],
      ...NO_BUSINESS,
      coverage,
      revision: 0,
    })),
    total: page.length,
    limit: query.limit,
    asOf: query.asOf,
    ...(rows.length > query.limit && last ? { next: writeCursor('standalone', last.id) } : {}),
  };
}

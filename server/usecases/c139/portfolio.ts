// C139 over the portfolio: the key-person gaps of all open deals, and where each deal stands.
import type { z } from 'zod';
import { gapKey } from '../../../domain/c139/gap.ts';
import { templatesFor } from '../../../domain/c139/templates.ts';
import type { GapsAnswer, gapsQuery, StandingsAnswer, standingsQuery } from '../../../domain/contract/c139.ts';
import type { C139Gap } from '../../../domain/contract/c139-parts.ts';
import { GAP_KINDS } from '../../../domain/facts/c139.ts';
import { commonCurrency } from '../../../domain/money/common-currency.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { membersOfGroups, rates } from '../groups/statements.ts';
import { type KeptStanding, KeptStandings } from './kept-standings.ts';
import { groupsOfAccounts } from './statements.ts';
import { touchesOf } from './touched.ts';
import { keptScores, trendSince } from './trend.ts';

type GapsQuery = z.output<typeof gapsQuery> & { asOf: string };
type StandingsQuery = z.output<typeof standingsQuery> & { asOf: string };

const keptOf = new WeakMap<App, KeptStandings>();

/** Every open deal that fits group, colleague and text. */
async function standingsFor(
  app: App,
  asking: Asking,
  tx: Transaction,
  { asOf, group, q }: Pick<GapsQuery, 'asOf' | 'group' | 'q'>,
): Promise<KeptStanding[]> {
  const kept = keptOf.get(app) ?? new KeptStandings();
  keptOf.set(app, kept);
  const all = [...(await kept.of(tx, asking.viewer, asOf, templatesFor(app.templates))).values()];
  const members = group === undefined ? null : await tx.run(membersOfGroups, { ids: [group] });
  // An account in no group is a group of one.
  const accounts = members && new Set([group, ...members.map((member) => member.id)]);
  const text = q?.toLowerCase() ?? '';
  return all.filter(({ deal }) => {
    if (accounts && !accounts.has(deal.accountId)) return false;
    return [deal.name, deal.accountName, deal.accountNameEn].some((each) => each?.toLowerCase().includes(text));
  });
}

/** The worst first: in the stated order, then by what the deal is worth, then by gain. */
export async function gaps(app: App, asking: Asking, query: GapsQuery): Promise<GapsAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const standings = await standingsFor(app, asking, tx, query);
    const worth = worthOf(standings, await tx.run(rates, {}), query.asOf);
    const { colleague } = query;
    const all = standings.flatMap(({ deal, team, gaps: found }) =>
      found
        .filter((gap) => colleague === undefined || team.includes(colleague) || gap.action.colleagueId === colleague)
        .map((gap) => ({ gap, deal })),
    );
    const matching = all
      .filter(({ gap }) => query.kind === undefined || gap.kind === query.kind)
      .sort((a, b) => byRank(a.gap, b.gap) || worth(b.deal.id) - worth(a.deal.id) || byGain(a, b));
    const name = 'gaps';
    const start = readCursor(name, query.cursor, 0);
    const page = matching.slice(start, start + query.limit);
    const groupOf = await groupsFor(
      tx,
      page.map(({ deal }) => deal),
    );
    return {
      rows: page.map(({ gap, deal }) => ({
        ...gap,
        dealId: deal.id,
        dealName: deal.name,
        accountId: deal.accountId,
        accountName: deal.accountName,
        accountNameEn: deal.accountNameEn,
        amount: deal.amount,
        currency: deal.currency,
        closeOn: deal.closeOn,
        ...groupOf(deal),
      })),
      total: matching.length,
      limit: query.limit,
      asOf: query.asOf,
      deals: standings.length,
      byKind: GAP_KINDS.map((kind) => {
        const own = all.filter(({ gap }) => gap.kind === kind);
        return { kind, gaps: own.length, deals: new Set(own.map(({ deal }) => deal.id)).size };
      }).filter((each) => each.gaps > 0),
      ...(start + page.length < matching.length ? { next: writeCursor(name, start + page.length) } : {}),
      ...(await namesByKind(tx, namedIn(page.map(({ gap }) => gap)))),
    };
  });
}

const RANKS = ['first', 'key', 'coverage', 'rest'];

function byRank(a: C139Gap, b: C139Gap): number {
  return RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank);
}

type Found = { gap: C139Gap; deal: KeptStanding['deal'] };

function byGain(a: Found, b: Found): number {
  return (
    (b.gap.gain ?? 0) - (a.gap.gain ?? 0) ||
    compareIds(a.deal.id, b.deal.id) ||
    compareIds(gapKey(a.gap), gapKey(b.gap))
  );
}

function namedIn(all: readonly C139Gap[]) {
  const steps = all.map((gap) => gap.action.route?.steps ?? []);
  return {
    person: [...all.flatMap((gap) => gap.personId ?? []), ...steps.flatMap((each) => each.slice(1))],
    colleague: [...all.flatMap((gap) => gap.action.colleagueId ?? []), ...steps.flatMap((each) => each.slice(0, 1))],
  };
}

/** Amounts in one currency, 0 where none is stated or no rate brings them together. */
function worthOf(
  standings: readonly KeptStanding[],
  stated: z.infer<typeof rates.row>[],
  asOf: string,
): (dealId: string) => number {
  const deals = standings.map(({ deal }) => deal);
  const common = commonCurrency(
    deals.filter((deal) => deal.amount !== null),
    stated,
    asOf,
  );
  const worth = new Map(
    deals.map(({ id, amount, currency }) => [id, amount === null || !common ? 0 : amount * common.factorOf(currency)]),
  );
  return (id) => worth.get(id) ?? 0;
}

/** The group of each deal's account; of an account in none, itself. */
async function groupsFor(tx: Transaction, deals: readonly KeptStanding['deal'][]) {
  const rows = await tx.run(groupsOfAccounts, { ids: [...new Set(deals.map((deal) => deal.accountId))] });
  const known = new Map(rows.map(({ id, ...group }) => [id, group]));
  return ({ accountId, accountName, accountNameEn }: KeptStanding['deal']) =>
    known.get(accountId) ?? { groupId: accountId, groupName: accountName, groupNameEn: accountNameEn };
}

/** Where each open deal stands. */
export async function standings(app: App, asking: Asking, query: StandingsQuery): Promise<StandingsAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const { colleague, zone, asOf } = query;
    const { asked } = templatesFor(app.templates);
    const fitting = (await standingsFor(app, asking, tx, query)).filter(
      (each) =>
        (colleague === undefined || each.team.includes(colleague)) &&
        (zone === undefined || each.zone?.low === zone || each.zone?.high === zone),
    );
    const ids = fitting.map(({ dealId }) => dealId);
    const [worth, then, touches] = [
      worthOf(fitting, await tx.run(rates, {}), asOf),
      await keptScores(tx, ids, asked, asOf),
      await touchesOf(tx, ids, asOf),
    ];
    const rows = fitting.map((each) => {
      const kept = then.get(each.dealId);
      const touch = touches.get(each.dealId);
      return {
        each,
        trend: kept ? trendSince(kept, each.score?.point ?? null) : null,
        touchedOn: touch?.on ?? null,
        idle: touch?.idle ?? true,
      };
    });
    rows.sort((a, b) => compared(query.sort, a, b, worth) || compareIds(a.each.dealId, b.each.dealId));
    const name = `c139:${query.sort}`;
    const start = readCursor(name, query.cursor, 0);
    const page = rows.slice(start, start + query.limit);
    const groupOf = await groupsFor(
      tx,
      page.map(({ each }) => each.deal),
    );
    return {
      rows: page.map(({ each, trend, touchedOn, idle }) => {
        const [worst] = each.gaps;
        const open = each.actions.filter((action) => action.state === 'open');
        return {
          ...each.deal,
          ...groupOf(each.deal),
          score: each.score?.point ?? null,
          range: { low: each.score?.low ?? null, high: each.score?.high ?? null },
          zone: each.zone,
          label: each.label,
          chainReach: each.chainReach?.point ?? null,
          gaps: each.gaps.length,
          worst: worst ? { kind: worst.kind, rank: worst.rank, role: worst.role, personId: worst.personId } : null,
          openActions: open.length,
          overdueActions: open.filter(({ dueOn }) => dueOn !== null && dueOn < asOf).length,
          trend: trend && { since: trend.since, by: trend.by },
          touchedOn,
          idle,
        };
      }),
      total: rows.length,
      limit: query.limit,
      asOf,
      ...(start + page.length < rows.length ? { next: writeCursor(name, start + page.length) } : {}),
      ...(await namesByKind(tx, { person: page.flatMap(({ each }) => each.gaps[0]?.personId ?? []) })),
    };
  });
}

interface Row {
  each: KeptStanding;
  trend: { by: number | null } | null;
}
const ZONE_RANK = { loss: 0, volatile: 1, win: 2 } as const;

/** Worst: loss before volatile before win, at the lower end, then at the upper; then the most money, then the lowest score. */
function compared(sort: StandingsQuery['sort'], a: Row, b: Row, worth: (id: string) => number): number {
  const zone = ({ each }: Row) => (each.zone ? 3 * ZONE_RANK[each.zone.low] + ZONE_RANK[each.zone.high] : 9);
  const score = ({ each }: Row) => each.score?.point ?? -1;
  switch (sort) {
    case 'worst':
      return zone(a) - zone(b) || worth(b.each.dealId) - worth(a.each.dealId) || score(a) - score(b);
    case 'amount':
      return worth(b.each.dealId) - worth(a.each.dealId);
    case 'score':
      return score(a) - score(b);
    case 'trend':
      return (a.trend?.by ?? 0) - (b.trend?.by ?? 0);
    case 'closeOn':
      return compareIds(a.each.deal.closeOn ?? '9', b.each.deal.closeOn ?? '9');
    case 'name':
      return compareIds(a.each.deal.name, b.each.deal.name);
  }
}

// C139 over the portfolio: the key-person gaps of all open deals, and where each deal stands.
import type { z } from 'zod';
import { gapKey } from '../../../domain/c139/gap.ts';
import { GAP_RANKS } from '../../../domain/c139/template.ts';
import { templatesFor } from '../../../domain/c139/templates.ts';
import type { GapsAnswer, gapsQuery, StandingsAnswer, standingsQuery } from '../../../domain/contract/c139.ts';
import type { C139Gap } from '../../../domain/contract/c139-parts.ts';
import { GAP_KINDS, type GapKind } from '../../../domain/facts/c139.ts';
import { commonCurrency } from '../../../domain/money/common-currency.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { FirstOf } from '../first-of.ts';
import { membersOfGroups, rates } from '../groups/statements.ts';
import type { KeptStanding } from './compute-standings.ts';
import { KeptStandings } from './kept-standings.ts';
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
  if (!accounts && text === '') return all;
  return all.filter(({ deal }) => {
    if (accounts && !accounts.has(deal.accountId)) return false;
    return [deal.name, deal.accountName, deal.accountNameEn].some((each) => each?.toLowerCase().includes(text));
  });
}

interface Found {
  gap: C139Gap;
  each: KeptStanding;
  rank: number;
  worth: number;
}

/** The worst first: in the stated order, then by what the deal is worth, then by gain. */
export async function gaps(app: App, asking: Asking, query: GapsQuery): Promise<GapsAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const [standings, stated] = await Promise.all([standingsFor(app, asking, tx, query), tx.run(rates, {})]);
    const worth = worthOf(standings, stated, query.asOf);
    const name = 'gaps';
    const start = readCursor(name, query.cursor, 0);
    const { first, total, byKind } = fitting(standings, query, worth, start + query.limit);
    const page = first.slice(start);
    const deals = page.map(({ each }) => each.deal);
    const [groupOf, named] = await Promise.all([
      groupsFor(tx, deals),
      namesByKind(tx, namedIn(page.map(({ gap }) => gap))),
    ]);
    return {
      rows: page.map(({ gap, each: { deal } }) => ({
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
      total,
      limit: query.limit,
      asOf: query.asOf,
      deals: standings.length,
      byKind,
      ...(start + page.length < total ? { next: writeCursor(name, start + page.length) } : {}),
      ...named,
    };
  });
}

interface Fitting {
  /** The first so many, the worst first. */
  first: Found[];
  total: number;
  byKind: { kind: GapKind; gaps: number; deals: number }[];
}

/** The worst gaps of the kind asked for, and how many there are of each kind. */
function fitting(
  standings: readonly KeptStanding[],
  { kind, colleague }: Pick<GapsQuery, 'kind' | 'colleague'>,
  worthOfDeal: (dealId: string) => number,
  count: number,
): Fitting {
  const counted = GAP_KINDS.map((of) => ({ kind: of, gaps: 0, deals: 0, last: '' }));
  const first = new FirstOf<Found>(count, worstFirst);
  let total = 0;
  for (const each of standings) {
    const onTeam = colleague === undefined || each.team.includes(colleague);
    const worth = worthOfDeal(each.dealId);
    // The gaps of a deal come the worst first: after one that is too far down come only such.
    let open = true;
    for (const gap of each.gaps) {
      if (!onTeam && gap.action.colleagueId !== colleague) continue;
      const own = counted[GAP_KINDS.indexOf(gap.kind)]!;
      own.gaps++;
      if (own.last !== each.dealId) own.deals++;
      own.last = each.dealId;
      if (kind !== undefined && gap.kind !== kind) continue;
      total++;
      if (open) open = first.offer({ gap, each, rank: GAP_RANKS.indexOf(gap.rank), worth });
    }
  }
  return { first: first.rows(), total, byKind: counted.filter(({ gaps }) => gaps > 0).map(({ last: _, ...of }) => of) };
}

function worstFirst(a: Found, b: Found): number {
  return (
    a.rank - b.rank ||
    b.worth - a.worth ||
    (b.gap.gain ?? 0) - (a.gap.gain ?? 0) ||
    compareIds(a.each.dealId, b.each.dealId) ||
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

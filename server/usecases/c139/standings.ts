// Where all open deals stand.
import type { z } from 'zod';
import { templatesFor } from '../../../domain/c139/templates.ts';
import type { StandingsAnswer, standingsQuery } from '../../../domain/contract/c139-portfolio.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { rates } from '../groups/statements.ts';
import type { KeptStanding } from './compute-standings.ts';
import { groupsFor, standingsFor, worthOf } from './portfolio.ts';
import { touchesOf } from './touched.ts';
import { keptScores, trendSince } from './trend.ts';

type StandingsQuery = z.output<typeof standingsQuery> & { asOf: string };

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

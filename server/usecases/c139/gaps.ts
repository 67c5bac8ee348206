// The key-person gaps of all open deals.
import type { z } from 'zod';
import { gapKey } from '../../../domain/c139/gap.ts';
import { GAP_RANKS } from '../../../domain/c139/template.ts';
import type { C139Gap } from '../../../domain/contract/c139-parts.ts';
import type { GapsAnswer, gapsQuery } from '../../../domain/contract/c139-portfolio.ts';
import { GAP_KINDS, type GapKind } from '../../../domain/facts/c139.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { FirstOf } from '../first-of.ts';
import { rates } from '../groups/statements.ts';
import type { KeptStanding } from './compute-standings.ts';
import { groupsFor, standingsFor, worthOf } from './portfolio.ts';

type GapsQuery = z.output<typeof gapsQuery> & { asOf: string };

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

// The audit of decision makers: of one group, or of the whole portfolio.
import type { z } from 'zod';
import {
  type DecisionMaker,
  decidingPersons as deciding,
  decisionMakers,
} from '../../../domain/audit/decision-makers.ts';
import type {
  DecisionMakerRow,
  DecisionMakersAnswer,
  decisionMakersQuery,
} from '../../../domain/contract/decision-makers.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import { sumMoney } from '../../../domain/money/sum.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import { reachOf } from '../../../domain/reach/reach.ts';
import { lastContacts } from '../../../domain/ties/last-contacts.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { type Names, namesByKind } from '../facts/names.ts';
import { loadGroup, standingOf } from '../groups/load.ts';
import { rates } from '../groups/statements.ts';
import { type DealRow, dealsOf, decisionOf, type LoadedPeople, PeopleWalk, reachFacts } from './load.ts';
import { dealsOfAccounts, decidingPersons, decisionsOfDeals } from './statements.ts';

type Query = z.output<typeof decisionMakersQuery> & { asOf: string };

/** Decision makers of one audit: a portfolio with more is looked at group by group. */
export const DECISION_MAKERS_MOST = 20_000;

export async function groupDecisionMakers(app: App, asking: Asking, id: string, query: Query) {
  return app.graph.readAll(asking, async (tx) => {
    const { viewer } = asking;
    const { group } = await loadGroup(tx, viewer, id, query.asOf, await standingOf(tx, id, query.asOf));
    const accounts = new Set(group.members.map((member) => member.id));
    const walk = new PeopleWalk(tx, viewer, query.asOf);
    await walk.loadAccounts(accounts);
    const deals = await tx.run(dealsOfAccounts, { ids: [...accounts] });
    const chains = await tx.run(decisionsOfDeals, {
      ids: deals.map((deal) => deal.id),
      all: viewer.all,
      sees: [...viewer.sees],
    });
    const wanted = deciding({ ...walk.people(), decisions: chains.map(decisionOf), deals }, accounts);
    return audit(tx, viewer, walk, wanted, accounts, query, `decision-makers:${group.rootId}`);
  });
}

export async function allDecisionMakers(app: App, asking: Asking, query: Query) {
  return app.graph.readAll(asking, async (tx) => {
    const { viewer } = asking;
    const limit = DECISION_MAKERS_MOST + 1;
    const rows = await tx.run(decidingPersons, { all: viewer.all, sees: [...viewer.sees], limit });
    if (rows.length >= limit)
      throw new MeridianError('too-many', { limit: DECISION_MAKERS_MOST, of: 'decision makers; ask group by group' });
    const walk = new PeopleWalk(tx, viewer, query.asOf);
    const persons = new Set(rows.map((row) => row.personId));
    const accounts = new Set(rows.map((row) => row.accountId));
    return audit(tx, viewer, walk, persons, accounts, query, 'decision-makers');
  });
}

async function audit(
  tx: Transaction,
  viewer: Viewer,
  walk: PeopleWalk,
  wanted: ReadonlySet<string>,
  accounts: ReadonlySet<string>,
  query: Query,
  list: string,
): Promise<DecisionMakersAnswer> {
  const tied = await walk.around(wanted);
  const people = await walk.finish(tied);
  const { decisions, deals } = await dealsOf(tx, viewer, tied);
  const found = decisionMakers(reachOf(reachFacts(people, decisions, deals), null), accounts);
  const rows = described(found, people, deals, await tx.run(rates, {}));
  const named = await namesByKind(tx, { person: rows.map((row) => row.personId) });
  const matching = rows.filter((row) => matches(row, query, named)).sort(worstFirst);
  const start = readCursor(list, query.cursor, 0);
  const page = matching.slice(start, start + query.limit);
  return {
    rows: page,
    total: matching.length,
    limit: query.limit,
    asOf: query.asOf,
    ...(start + page.length < matching.length ? { next: writeCursor(list, start + page.length) } : {}),
    ...(await namesByKind(tx, {
      person: page.flatMap((row) => [row.personId, ...(row.route?.steps.slice(1) ?? [])]),
      colleague: page.flatMap((row) => [
        ...(row.route?.steps.slice(0, 1) ?? []),
        ...row.colleagues.map((each) => each.colleagueId),
      ]),
      account: page.flatMap((row) => row.seats.map((seat) => seat.accountId)),
    })),
  };
}

function described(
  found: readonly DecisionMaker[],
  people: LoadedPeople,
  deals: readonly DealRow[],
  stated: z.infer<typeof rates.row>[],
): DecisionMakerRow[] {
  const seats = new Map(people.seats.map((seat) => [seat.id, seat]));
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]));
  const contacts = lastContacts(people.interactions, people.asOf);
  return found.map(({ seatIds, ties, ...maker }) => {
    const own = maker.deals.flatMap(({ dealId }) => dealOf.get(dealId) ?? []);
    const met = contacts.get(maker.personId) ?? new Map<string, string>();
    const dates = [...met.values()].sort();
    return {
      ...maker,
      seats: seatIds.flatMap((id) => {
        const seat = seats.get(id);
        return seat ? [{ seatId: id, accountId: seat.accountId, title: seat.title }] : [];
      }),
      lastContact: dates.at(-1) ?? null,
      colleagues: ties.map(({ colleagueId, strength }) => ({
        colleagueId,
        tie: strength,
        lastContact: met.get(colleagueId) ?? null,
      })),
      deals: maker.deals.map((part) => {
        const deal = dealOf.get(part.dealId);
        return {
          ...part,
          name: deal?.name ?? part.dealId,
          amount: deal?.amount ?? null,
          currency: deal?.currency ?? null,
        };
      }),
      amounts: sumMoney(own, stated, people.asOf).sums,
    };
  });
}

function matches(
  row: DecisionMakerRow,
  { q, colleague, status }: Query,
  { names, namesEn }: { names: Names; namesEn: Names },
) {
  if (status && row.status !== status) return false;
  if (colleague && !row.colleagues.some((each) => each.colleagueId === colleague)) return false;
  if (!q) return true;
  const told = [
    names['person']?.[row.personId],
    namesEn['person']?.[row.personId],
    ...row.seats.map(({ title }) => title),
  ];
  return told.some((text) => text?.toLowerCase().includes(q.toLowerCase()));
}

const STATUS_RANK = { unreached: 0, weak: 1, reached: 2 } as const;

/** Unreached before weakly reached before reached; then the most money, then the least reach, then by id. */
function worstFirst(a: DecisionMakerRow, b: DecisionMakerRow): number {
  const money = (row: DecisionMakerRow) => row.amounts.reduce((most, { amount }) => Math.max(most, amount), 0);
  return (
    STATUS_RANK[a.status] - STATUS_RANK[b.status] ||
    money(b) - money(a) ||
    a.reach.point - b.reach.point ||
    compareIds(a.personId, b.personId)
  );
}

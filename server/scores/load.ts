// Loads what accounts are scored from.
import type { z } from 'zod';
import { dealScores } from '../../domain/c139/portfolio.ts';
import type { Templates } from '../../domain/c139/templates.ts';
import { dateOfDay } from '../../domain/calendar/day.ts';
import { windowsOn } from '../../domain/coverage/windows.ts';
import type { Account } from '../../domain/facts/account.ts';
import { compareIds } from '../../domain/ownership/counting.ts';
import { isHeld } from '../../domain/persons/seating.ts';
import { knownReach } from '../../domain/reach/known.ts';
import { buyersIn, type WayIn, wayInTo } from '../../domain/reach/way-in.ts';
import type { ScoreFacts, ScorePerson } from '../../domain/scores/facts.ts';
import type { ScoreModelId } from '../../domain/scores/model.ts';
import { contactsOn } from '../../domain/ties/contacts.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { fromGraph } from '../facts/stored.ts';
import type { Transaction } from '../graph.ts';
import { loadC139 } from '../usecases/c139/load.ts';
import { dealsOf, type LoadedPeople, PeopleWalk, reachFacts } from '../usecases/reach/load.ts';
import { decisionsOfDeals } from '../usecases/reach/statements.ts';
import type { Viewer } from '../viewer.ts';
import { scoreAccounts, scoreDeals, scoreEvents, scoreOrders, scorePersons, scorePotentials } from './statements.ts';

export interface NamedAccount {
  account: Account;
  /** The root of the group it counts in; itself where it is in none. */
  groupId: string;
  /** Its name in Latin letters, so that it is found by typing them. */
  pinyin: string | null;
}
/** With the way in, where reach was asked for and somebody may say yes there. */
export type LoadedAccount = ScoreFacts & NamedAccount & { way: WayIn | null };

/** Models by what they need: orders, potentials, who sits where, and who of them we get to. */
const OF_ORDERS: readonly ScoreModelId[] = ['rfm'];
const OF_POTENTIALS: readonly ScoreModelId[] = ['priority', 'completeness'];
const OF_PEOPLE: readonly ScoreModelId[] = ['rfmv', 'behaviour', 'completeness', 'priority'];
const OF_REACH: readonly ScoreModelId[] = ['priority'];

export interface ScoreQuestion {
  asOf: string;
  templates: Templates;
  /** Facts that none of these need are not loaded, and empty. */
  models: readonly ScoreModelId[];
}

/** The facts of those of the accounts that may be seen, by id. Throws `too-many` where too many people are around them. */
export async function loadScoreFacts(
  tx: Transaction,
  viewer: Viewer,
  ids: readonly string[],
  question: ScoreQuestion,
): Promise<LoadedAccount[]> {
  const sight = { all: viewer.all, sees: [...viewer.sees] };
  const asked = { ids: [...ids] };
  const { asOf } = question;
  const { dueFrom } = windowsOn(asOf);
  const needs = (models: readonly ScoreModelId[]) => question.models.some((model) => models.includes(model));
  const [accounts, orders, potentials, deals] = await Promise.all([
    tx.run(scoreAccounts, { ...asked, ...sight }),
    needs(OF_ORDERS) ? tx.run(scoreOrders, asked) : [],
    needs(OF_POTENTIALS) ? tx.run(scorePotentials, asked) : [],
    tx.run(scoreDeals, { ...asked, asOf, dueFrom }),
  ]);
  const people = needs(OF_PEOPLE) ? await loadPeople(tx, viewer, asked.ids, deals, question) : NOBODY;
  const ordersOf = new Map(orders.map((row) => [row.accountId, row.orders]));
  const potentialsOf = new Map(potentials.map((row) => [row.accountId, row.potentials]));
  const dealsOfAccount = grouped(deals, (deal) => deal.accountId);
  return accounts
    .map((row): LoadedAccount => {
      const { id } = row;
      return {
        ...named(row),
        orders: (ordersOf.get(id) ?? []).map(([order, orderedOn, amount, currency]) => ({
          id: order,
          orderedOn,
          amount,
          currency,
        })),
        potentials: (potentialsOf.get(id) ?? []).map(([productId, state, value, currency]) => ({
          productId,
          state,
          value,
          currency,
        })),
        deals: dealsOfAccount.get(id) ?? [],
        contacts: people.contacts.get(id) ?? [],
        events: people.events.get(id) ?? [],
        people: people.persons.get(id) ?? [],
        ...reachBy(people.ways.get(id) ?? null),
        c139: people.c139.get(id) ?? null,
      };
    })
    .sort((a, b) => compareIds(a.account.id, b.account.id));
}

/** Only what accounts are listed by, of those that may be seen. */
export async function loadNamed(tx: Transaction, viewer: Viewer, ids: readonly string[]): Promise<NamedAccount[]> {
  return (await tx.run(scoreAccounts, { ids: [...ids], all: viewer.all, sees: [...viewer.sees] })).map(named);
}

function named({ id, groupId, stored, colleagueIds }: z.infer<typeof scoreAccounts.row>): NamedAccount {
  // The write path stores records of exactly this shape.
  const account = fromGraph('account', { id, stored, links: { colleagueIds } }).record as unknown as Account;
  const { pinyin } = stored;
  return { account, groupId: groupId ?? id, pinyin: typeof pinyin === 'string' ? pinyin : null };
}

interface PeopleOf {
  contacts: Map<string, ScoreFacts['contacts']>;
  events: Map<string, ScoreFacts['events'][number][]>;
  persons: Map<string, ScorePerson[]>;
  ways: Map<string, WayIn>;
  c139: Map<string, NonNullable<ScoreFacts['c139']>>;
}
const NOBODY: PeopleOf = {
  contacts: new Map(),
  events: new Map(),
  persons: new Map(),
  ways: new Map(),
  c139: new Map(),
};

function reachBy(way: WayIn | null): Pick<LoadedAccount, 'reach' | 'way'> {
  const best = way?.best;
  return { reach: best ? { value: best.value, steps: best.steps } : null, way };
}

type OpenDeal = { id: string; accountId: string };

async function loadPeople(
  tx: Transaction,
  viewer: Viewer,
  ids: string[],
  deals: readonly OpenDeal[],
  { asOf, models, templates }: ScoreQuestion,
): Promise<PeopleOf> {
  const walk = new PeopleWalk(tx, viewer, asOf);
  await walk.loadAccounts(ids);
  const there = new Set(ids);
  const seated = seatedPersons(walk, there, asOf);
  const chains = await tx.run(decisionsOfDeals, {
    ids: deals.map((deal) => deal.id),
    all: viewer.all,
    sees: [...viewer.sees],
  });
  const persons = [...new Set([...seated.values()].flatMap((of) => [...of.keys()]))];
  const byReach = models.some((model) => OF_REACH.includes(model));
  const around = [...persons, ...chains.map((part) => part.personId)];
  const tied = byReach ? await walk.around(around) : new Set(persons);
  const [people, fields, events, parts, own] = await Promise.all([
    walk.finish(tied),
    models.includes('completeness') ? tx.run(scorePersons, { ids: persons }) : [],
    models.includes('behaviour') ? tx.run(scoreEvents, { ids, persons }) : [],
    byReach ? dealsOf(tx, viewer, tied) : { decisions: [], deals: [] },
    byReach
      ? loadC139(
          tx,
          viewer,
          deals.map((deal) => deal.id),
        )
      : null,
  ]);
  const found: PeopleOf = {
    contacts: contactsOf(people, seated, asOf),
    events: eventsOf(events, seated),
    persons: new Map(),
    ways: new Map(),
    c139: new Map(),
  };
  const decided = new Map<string, { roles: boolean; power: boolean; attitude: boolean }>();
  for (const { personId, roles, power, attitude } of chains) {
    const known = decided.get(personId) ?? { roles: false, power: false, attitude: false };
    decided.set(personId, {
      roles: known.roles || (roles ?? []).length > 0,
      power: known.power || power !== null,
      attitude: known.attitude || attitude !== null,
    });
  }
  const field = new Map(fields.map((row) => [row.id, row]));
  for (const [accountId, of] of seated)
    found.persons.set(
      accountId,
      [...of].flatMap(([id, seat]) => {
        const person = field.get(id);
        return person ? [{ ...person, ...seat, decides: decided.get(id) ?? null }] : [];
      }),
    );
  if (!byReach || !own) return found;
  const facts = reachFacts(people, parts.decisions, parts.deals);
  const known = knownReach(facts);
  for (const [accountId, buyers] of buyersIn(facts, people.seats, deals)) {
    const way = wayInTo(known, buyers);
    if (way.to > 0 && there.has(accountId)) found.ways.set(accountId, way);
  }
  const open = new Map(deals.map((deal) => [deal.id, deal.accountId]));
  const chained = { ...facts, deals: facts.deals.filter((deal) => open.has(deal.id)) };
  for (const { dealId, score } of dealScores(chained, own, templates)) {
    const accountId = open.get(dealId)!;
    const best = found.c139.get(accountId);
    const point = score?.point ?? null;
    if (point === null) continue;
    if (!best || point > best.score || (point === best.score && compareIds(dealId, best.dealId) < 0))
      found.c139.set(accountId, { dealId, score: point });
  }
  return found;
}

type SeatOf = Pick<ScorePerson, 'title' | 'department' | 'layer'>;

/** Of each account, who sits there at the date, with the seat: the first by id of several. */
function seatedPersons(
  walk: PeopleWalk,
  accounts: ReadonlySet<string>,
  asOf: string,
): Map<string, Map<string, SeatOf>> {
  const seated = new Map<string, Map<string, SeatOf>>();
  for (const hold of [...walk.holds.values()].sort((a, b) => compareIds(a.seatId, b.seatId))) {
    const seat = walk.seats.get(hold.seatId);
    if (!seat || !accounts.has(seat.accountId) || !isHeld(hold, asOf)) continue;
    const of = seated.get(seat.accountId) ?? new Map<string, SeatOf>();
    seated.set(seat.accountId, of);
    const { title, department, layer } = seat;
    if (!of.has(hold.personId)) of.set(hold.personId, { title, department, layer });
  }
  return seated;
}

/** The contacts that count of everybody who sits in each account: each interaction once, by id. */
function contactsOf(people: LoadedPeople, seated: ReadonlyMap<string, ReadonlyMap<string, SeatOf>>, asOf: string) {
  const { personNumber, personFrom, pairFrom, contact, day, interactions } = contactsOn(people.interactions, asOf);
  const found = new Map<string, ScoreFacts['contacts']>();
  for (const [accountId, persons] of seated) {
    const met = new Set<number>();
    for (const id of persons.keys()) {
      const person = personNumber.get(id);
      if (person === undefined) continue;
      const [from, to] = [pairFrom[personFrom[person]!]!, pairFrom[personFrom[person + 1]!]!];
      for (let at = from; at < to; at++) met.add(contact[at]!);
    }
    found.set(
      accountId,
      [...met]
        .map((at) => ({ id: interactions[at]!.id, day: dateOfDay(day[at]!) }))
        .sort((a, b) => compareIds(a.id, b.id)),
    );
  }
  return found;
}

type EventRow = { by: string } & ScoreFacts['events'][number];

/** Those of an account, and of who sits there: each once. */
function eventsOf(rows: readonly EventRow[], seated: ReadonlyMap<string, ReadonlyMap<string, SeatOf>>) {
  const by = grouped(rows, (row) => row.by);
  const found = new Map<string, ScoreFacts['events'][number][]>();
  const accounts = new Set([...seated.keys(), ...by.keys()]);
  for (const accountId of accounts) {
    const sources = [accountId, ...(seated.get(accountId)?.keys() ?? [])];
    const events = new Map(
      sources.flatMap((id) => (by.get(id) ?? []).map(({ by: _, ...event }) => [event.id, event] as const)),
    );
    if (events.size > 0)
      found.set(
        accountId,
        [...events.values()].sort((a, b) => compareIds(a.id, b.id)),
      );
  }
  return found;
}

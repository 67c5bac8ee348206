// Who sits in the accounts that are scored: contacts with them, what they touched, what is filled in of them, and whom we get to.
import { dealScores } from '../../domain/c139/portfolio.ts';
import { dateOfDay } from '../../domain/calendar/day.ts';
import { isOpen, windowsOn } from '../../domain/coverage/windows.ts';
import { compareIds } from '../../domain/ownership/counting.ts';
import { isHeld } from '../../domain/persons/seating.ts';
import { knownReach } from '../../domain/reach/known.ts';
import { buyersIn, type WayIn, wayInTo } from '../../domain/reach/way-in.ts';
import type { ScoreFacts, ScorePerson } from '../../domain/scores/facts.ts';
import type { ScoreModelId } from '../../domain/scores/model.ts';
import { contactsOn } from '../../domain/ties/contacts.ts';
import { grouped } from '../../domain/values/grouped.ts';
import type { Transaction } from '../graph.ts';
import { loadC139 } from '../usecases/c139/load.ts';
import { dealsOf, type LoadedPeople, PeopleWalk, reachFacts } from '../usecases/reach/load.ts';
import { decisionsOfDeals } from '../usecases/reach/statements.ts';
import type { Viewer } from '../viewer.ts';
import type { ScoreQuestion } from './load.ts';
import { scoreEvents, scorePersons } from './statements.ts';

/** Models that need to know whom we get to. */
export const OF_REACH: readonly ScoreModelId[] = ['priority'];

/** By account; an account without is left out. */
export interface PeopleOf {
  contacts: Map<string, ScoreFacts['contacts']>;
  events: Map<string, ScoreFacts['events'][number][]>;
  persons: Map<string, ScorePerson[]>;
  ways: Map<string, WayIn>;
  c139: Map<string, NonNullable<ScoreFacts['c139']>>;
}
export const NOBODY: PeopleOf = {
  contacts: new Map(),
  events: new Map(),
  persons: new Map(),
  ways: new Map(),
  c139: new Map(),
};

type OpenDeal = { id: string; accountId: string };

/** What is known of the people of the accounts; `deals` are the open ones of these. */
export async function loadPeople(
  tx: Transaction,
  viewer: Viewer,
  ids: string[],
  deals: readonly OpenDeal[],
  { asOf, models, templates, withoutReach = false }: ScoreQuestion,
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
  const byReach = !withoutReach && models.some((model) => OF_REACH.includes(model));
  const around = [...persons, ...chains.map((part) => part.personId)];
  const tied = byReach ? await walk.around(around) : new Set(persons);
  const [people, fields, events, parts, own] = await Promise.all([
    walk.finish(tied),
    models.includes('completeness') ? tx.run(scorePersons, { ids: persons }) : [],
    models.includes('behaviour') ? tx.run(scoreEvents, { ids, persons }) : [],
    byReach || models.includes('completeness') ? dealsOf(tx, viewer, tied) : { decisions: [], deals: [] },
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
  // In any open deal he decides in, not only in those of the accounts that happen to be loaded with his.
  const windows = windowsOn(asOf);
  const openNow = new Set(parts.deals.filter((deal) => isOpen(deal, windows)).map((deal) => deal.id));
  for (const { dealId, personId, roles, power, attitude } of parts.decisions) {
    if (!openNow.has(dealId)) continue;
    const known = decided.get(personId) ?? { roles: false, power: false, attitude: false };
    decided.set(personId, {
      roles: known.roles || roles.length > 0,
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

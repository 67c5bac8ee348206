// The power map: who sits where, who influences whom, and how well we get to each.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import { isHeld } from '../../../domain/persons/seating.ts';
import { statusOf } from '../../../domain/reach/model.ts';
import { type Reach, rangeOf, reachOf } from '../../../domain/reach/reach.ts';
import { startOf } from '../../../domain/reach/start.ts';

import { standingOn } from '../../../domain/standing/standing.ts';
import { lastContacts } from '../../../domain/ties/last-contacts.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { visible } from '../facts/read.ts';
import { loadGroup, standingOf as membershipOf } from '../groups/load.ts';
import {
  type DealRow,
  dealsOf,
  decisionOf,
  type InfluenceRow,
  type LoadedPeople,
  loadDeals,
  PeopleWalk,
  reachFacts,
} from './load.ts';
import { decisionsOfDeals } from './statements.ts';

export interface PowerMapQuestion {
  asOf: string;
  deal?: string | undefined;
  scope: 'account' | 'group';
  /** Kind of influence that standing is read from; the most frequent one without it. */
  kind?: Exclude<InfluenceRow['kind'], 'conflict' | null> | 'none' | undefined;
}

/** Seats of one map: more are looked at account by account. */
export const POWER_MAP_SEATS = 20_000;

/** Throws `fact-not-found` for an account or deal that is not stored or not to be seen. */
export async function powerMap(
  app: App,
  asking: Asking,
  id: string,
  question: PowerMapQuestion,
): Promise<PowerMapAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const { viewer } = asking;
    const { asOf } = question;
    const account = (await findFacts(tx, 'account', [id])).get(id);
    if (!account || !visible(asking, account.record))
      throw new MeridianError('fact-not-found', { kind: 'account', id });
    const accounts = await accountsOf(tx, asking, id, question);
    const deal = await dealAsked(tx, asking, question.deal);
    const chain = deal
      ? await tx.run(decisionsOfDeals, { ids: [deal.id], all: viewer.all, sees: [...viewer.sees] })
      : [];
    const walk = new PeopleWalk(tx, viewer, asOf);
    await walk.loadAccounts(accounts);
    const onMap = new Set(chain.map((row) => row.personId));
    const held = heldSeats(walk, asOf);
    for (const seat of walk.seats.values())
      if (accounts.has(seat.accountId)) for (const hold of held.get(seat.id) ?? []) onMap.add(hold.personId);
    const tied = await walk.around(onMap);
    const people = await walk.finish(tied);
    const { decisions, deals } = deal
      ? { decisions: chain.map(decisionOf), deals: [deal] }
      : await dealsOf(tx, viewer, tied);
    const reach = reachOf(reachFacts(people, decisions, deals), deal?.id ?? null);
    const seats = people.seats.filter((seat) => accounts.has(seat.accountId)).sort(byId);
    if (seats.length > POWER_MAP_SEATS) throw new MeridianError('too-many', { limit: POWER_MAP_SEATS, of: 'seats' });
    const persons = [...onMap].filter((each) => people.persons.has(each)).sort();
    const { names, namesEn } = await namesByKind(tx, {
      account: [...accounts, ...seats.map((seat) => seat.accountId)],
      person: persons,
      colleague: people.ties.map((tie) => tie.colleagueId),
    });
    return {
      id,
      name: names['account']?.[id] ?? id,
      nameEn: namesEn['account']?.[id] ?? null,
      asOf,
      deal: deal ?? null,
      accounts: [...accounts].sort().map((each) => ({
        id: each,
        name: names['account']?.[each] ?? each,
        nameEn: namesEn['account']?.[each] ?? null,
      })),
      seats: seats.map((seat) => ({ ...seat, holders: (held.get(seat.id) ?? []).map(holderOf) })),
      persons: describePersons(reach, people, persons),
      lines: linesBetween(reach, people.influences, new Set(persons)),
      ...standingOnMap(people, seats, persons, question),
      names,
      namesEn,
    };
  });
}

async function accountsOf(tx: Transaction, asking: Asking, id: string, { scope, asOf }: PowerMapQuestion) {
  if (scope === 'account') return new Set([id]);
  const { group } = await loadGroup(tx, asking.viewer, id, asOf, await membershipOf(tx, id, asOf));
  return new Set(group.members.map((member) => member.id));
}

async function dealAsked(tx: Transaction, asking: Asking, id: string | undefined): Promise<DealRow | null> {
  if (id === undefined) return null;
  const [deal] = await loadDeals(tx, asking.viewer, [id]);
  if (!deal) throw new MeridianError('fact-not-found', { kind: 'deal', id });
  return deal;
}

/** Formal and informal standing of the persons on the map, and who stands between others. */
function standingOnMap(
  people: LoadedPeople,
  seats: LoadedPeople['seats'],
  personIds: readonly string[],
  { kind }: PowerMapQuestion,
): Pick<PowerMapAnswer, 'standing' | 'standingKinds' | 'standingKind' | 'brokerError' | 'differences'> {
  const persons = personIds.map((id) => ({ id, left: people.persons.get(id) ?? null }));
  const facts = { persons, seats, holders: people.holds, influences: people.influences };
  const asked = kind === undefined ? {} : { kind: kind === 'none' ? null : kind };
  const found = standingOn(facts, { date: people.asOf, betweenness: true, ...asked });
  return {
    standing: found.standing.map(({ betweenness = null, ...standing }) => ({ ...standing, broker: betweenness })),
    standingKinds: found.kinds,
    standingKind: found.kind,
    brokerError: found.betweenness?.error ?? 0,
    differences: found.differences,
  };
}

type Hold = LoadedPeople['holds'][number];

function heldSeats(walk: PeopleWalk, asOf: string): Map<string, Hold[]> {
  const held = new Map<string, Hold[]>();
  for (const hold of walk.holds.values())
    if (isHeld(hold, asOf)) held.set(hold.seatId, [...(held.get(hold.seatId) ?? []), hold]);
  for (const holds of held.values()) holds.sort((a, b) => (a.personId < b.personId ? -1 : 1));
  return held;
}

function holderOf({ personId, since, acting, factId }: Hold) {
  return { personId, since, acting, factId };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function describePersons(reach: Reach, people: LoadedPeople, persons: readonly string[]): PowerMapAnswer['persons'] {
  const { graph, facts, dealId, start } = reach;
  const sure = startOf(graph, { sure: true });
  const contacts = lastContacts(people.interactions, people.asOf);
  const parts = new Map(facts.decisions.flatMap((part) => (part.dealId === dealId ? [[part.personId, part]] : [])));
  return persons.map((id) => {
    const person = graph.numbers.get(id)!;
    const part = parts.get(id);
    const range = rangeOf(reach, person);
    const strength = start.strength[person]!;
    return {
      id,
      left: graph.left[person] === 1,
      roles: part?.roles ?? [],
      power: part?.power ?? null,
      attitude: part?.attitude ?? null,
      inChain: part !== undefined,
      tie:
        strength > 0
          ? {
              colleagueId: graph.colleagues[start.colleague[person]!]!,
              strength,
              sure: sure.strength[person]! >= strength,
            }
          : null,
      reach: range,
      status: statusOf(range.point),
      lastContact: [...(contacts.get(id)?.values() ?? [])].sort().at(-1) ?? null,
    };
  });
}

/** Stated influences and conflicts between persons on the map, then what is assumed along reporting lines. */
function linesBetween(
  { graph }: Reach,
  influences: readonly InfluenceRow[],
  onMap: ReadonlySet<string>,
): PowerMapAnswer['lines'] {
  const lines: PowerMapAnswer['lines'] = influences
    .filter(({ fromId, toId }) => onMap.has(fromId) && onMap.has(toId))
    .map(({ fromId, toId, kind, weight, factId, source, observedOn, confidence }) => ({
      from: fromId,
      to: toId,
      kind: kind === 'conflict' ? 'conflict' : 'influence',
      influence: kind,
      weight,
      factId,
      source,
      observedOn,
      confidence,
    }));
  for (const to of onMap) {
    const person = graph.numbers.get(to)!;
    for (let line = graph.into[person]!; line < graph.into[person + 1]!; line++) {
      const from = graph.ids[graph.source[line]!]!;
      if (graph.influence[line]! >= 0 || !onMap.has(from)) continue;
      const assumed = {
        influence: null,
        factId: null,
        source: null,
        observedOn: null,
        confidence: 'inferred',
      } as const;
      lines.push({ from, to, kind: 'assumed', weight: graph.weight[line]!, ...assumed });
    }
  }
  const order = { influence: 0, conflict: 1, assumed: 2 };
  return lines.sort(
    (a, b) => order[a.kind] - order[b.kind] || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1),
  );
}

// What is said of a deal, by its definitions: whatever changes is changed in the facts, and everything computed again.
import type { ReachEdit } from '../edits.ts';
import type { ReachFacts } from '../facts.ts';
import { hold, tie } from './facts.ts';
import { type Bound, bestOf, type NaiveRoute, naiveLeft, naiveOpposition, naivePersons, naiveRoutes } from './naive.ts';

const POWERS: Record<string, number> = { EB: 100, APPROVER: 100, TB: 60, UB: 50, PROCUREMENT: 40 };
const CLOSE = 1e-9;

export function naiveChain(facts: ReachFacts, dealId: string) {
  return facts.decisions
    .filter((it) => it.dealId === dealId)
    .map((it) => ({
      id: it.personId,
      key: it.roles.some((role) => ['EB', 'APPROVER', 'TB', 'UB'].includes(role)),
      power: it.power ?? Math.max(20, ...it.roles.map((role) => POWERS[role] ?? 20)),
    }));
}

/** Power of the roles EB, TB and UB that nobody has. */
export function naiveMissing(facts: ReachFacts, dealId: string): string[] {
  const roles = facts.decisions.filter((it) => it.dealId === dealId).flatMap((it) => it.roles as string[]);
  const missing = ['EB', 'TB', 'UB'].filter((role) => !roles.includes(role));
  return roles.includes('APPROVER') ? missing.filter((role) => role !== 'EB') : missing;
}

export function naiveChainReach(facts: ReachFacts, dealId: string, bound: Bound = 'point'): number | null {
  const chain = naiveChain(facts, dealId);
  const routes = naiveRoutes(facts, dealId, bound);
  let [above, below] = [0, 0];
  for (const role of naiveMissing(facts, dealId)) below += POWERS[role]!;
  for (const { id, power } of chain) {
    above += power * bestOf(routes, id);
    below += power;
  }
  return below === 0 ? null : above / below;
}

/** Facts in which nothing comes from, to or through a person; assumed lines past his seat are as they were. */
export function withoutPerson(facts: ReachFacts, personId: string): ReachFacts {
  const others = naivePersons(facts).filter((id) => id !== personId);
  const none = { weight: 0, kind: 'other' as const, source: null, observedOn: null, confidence: null };
  return {
    ...facts,
    ties: facts.ties.filter((it) => it.personId !== personId),
    influences: [
      ...facts.influences.filter((it) => it.kind === 'conflict' || (it.fromId !== personId && it.toId !== personId)),
      ...others.flatMap((id) => [
        { fromId: id, toId: personId, ...none },
        { fromId: personId, toId: id, ...none },
      ]),
    ],
  };
}

export function withoutColleague(facts: ReachFacts, colleagueId: string): ReachFacts {
  return { ...facts, ties: facts.ties.filter((it) => it.colleagueId !== colleagueId) };
}

export interface NaiveCut {
  id: string;
  kind: string;
  cuts: string[];
}

/** Everybody is taken away, one after the other. */
export function naiveCuts(facts: ReachFacts, dealId: string): NaiveCut[] {
  const reached = (of: ReachFacts) => {
    const routes = naiveRoutes(of, dealId);
    return naiveChain(facts, dealId)
      .filter((it) => it.key && bestOf(routes, it.id) >= 0.1 - CLOSE)
      .map((it) => it.id);
  };
  const before = reached(facts);
  const cut = (id: string, kind: string, without: ReachFacts): NaiveCut => {
    const after = reached(without);
    return {
      id,
      kind,
      cuts: before.filter((key) => !after.includes(key) && !(kind === 'person' && key === id)).sort(),
    };
  };
  return [
    ...naivePersons(facts).map((id) => cut(id, 'person', withoutPerson(facts, id))),
    ...[...new Set(facts.ties.map((it) => it.colleagueId))].map((id) =>
      cut(id, 'colleague', withoutColleague(facts, id)),
    ),
  ].filter((it) => it.cuts.length > 0);
}

/** Who can be met: holds a seat in the deal's account or is in its chain, and has not left. */
export function naiveCandidates(facts: ReachFacts, dealId: string): string[] {
  const accountId = facts.deals.find((it) => it.id === dealId)?.accountId;
  const seats = facts.seats.filter((it) => it.accountId === accountId).map((it) => it.id);
  const holds = facts.holders.filter(
    (it) => seats.includes(it.seatId) && it.ended !== true && (it.since ?? '0') <= facts.asOf,
  );
  const seated = holds.filter((it) => facts.asOf < (it.until ?? '9')).map((it) => it.personId);
  const chain = naiveChain(facts, dealId).map((it) => it.id);
  return [...new Set([...seated, ...chain])].filter((id) => !naiveLeft(facts, id)).sort();
}

/** What chain reach gains if a colleague has a tie of 0.5, or his present one, to each of some persons. */
export function naiveGain(facts: ReachFacts, dealId: string, met: readonly string[]): number {
  const ties = met.map((id) => tie(`somebody of ours > ${id}`, 0.5));
  const after = naiveChainReach({ ...facts, ties: [...facts.ties, ...ties] }, dealId) ?? 0;
  return after - (naiveChainReach(facts, dealId) ?? 0);
}

/** The most that so many meetings gain together: all sets are tried. */
export function naiveBestPlan(facts: ReachFacts, dealId: string, meetings: number): number {
  let best = 0;
  const grow = (set: string[], rest: readonly string[]): void => {
    best = Math.max(best, naiveGain(facts, dealId, set));
    if (set.length < meetings) rest.forEach((id, at) => void grow([...set, id], rest.slice(at + 1)));
  };
  grow([], naiveCandidates(facts, dealId));
  return best;
}

/** So many meetings, each time the one that gains most after those before it. */
export function naiveGreedyPlan(facts: ReachFacts, dealId: string, meetings: number): number {
  const met: string[] = [];
  while (met.length < meetings) {
    const gains = naiveCandidates(facts, dealId)
      .filter((id) => !met.includes(id))
      .map((id) => ({ id, gain: naiveGain(facts, dealId, [...met, id]) }));
    const best = gains.find(({ gain }) => gain === Math.max(...gains.map((each) => each.gain)));
    if (!best) break;
    met.push(best.id);
  }
  return naiveGain(facts, dealId, met);
}

/** What is tried, done to the facts in another way than the product does it: what ends is taken out. */
export function naiveEdited(facts: ReachFacts, dealId: string, edit: ReachEdit): ReachFacts {
  const sure = { source: null, observedOn: null, confidence: null };
  if (edit.op === 'removeColleague') return withoutColleague(facts, edit.colleagueId);
  if (edit.op === 'setTie') {
    const { colleagueId, personId, strength } = edit;
    const ties = facts.ties.filter((it) => !(it.colleagueId === colleagueId && it.personId === personId));
    return { ...facts, ties: [tie(`${colleagueId} > ${personId}`, strength), ...ties] };
  }
  if (edit.op === 'setInfluence') {
    const { fromId, toId, weight } = edit;
    const replaced = facts.influences.filter(
      (it) => it.fromId === fromId && it.toId === toId && it.kind !== 'conflict',
    );
    const influences = facts.influences.filter((it) => !replaced.includes(it));
    return { ...facts, influences: [{ fromId, toId, weight, kind: null, ...sure }, ...influences] };
  }
  const decisions = facts.decisions.map((it) =>
    edit.op === 'setAttitude' && it.dealId === dealId && it.personId === edit.personId
      ? { ...it, attitude: edit.attitude, ...sure }
      : it,
  );
  if (edit.op === 'setAttitude') return { ...facts, decisions };
  const holders = facts.holders.filter((it) => it.personId !== edit.personId);
  const persons = facts.persons.filter((it) => it.id !== edit.personId);
  if (edit.op === 'removePerson')
    return { ...facts, holders, persons: [...persons, { id: edit.personId, left: true }] };
  return { ...facts, holders: [...holders, hold(`${edit.personId} @ ${edit.seatId}`)] };
}

/** What the persons of the chain hear from who is against us. */
export function naiveOpposed(facts: ReachFacts, dealId: string): { id: string; value: number; contested: boolean }[] {
  const [against, ours] = [naiveOpposition(facts, dealId), naiveRoutes(facts, dealId)];
  return naiveChain(facts, dealId)
    .map(({ id }) => {
      const value = bestOf(against, id);
      return { id, value, contested: Math.min(value, bestOf(ours, id)) >= 0.1 - CLOSE };
    })
    .filter((it) => it.value > 0);
}

/** What has to come after some routes to a person: of those that share fewest steps with them, the best. */
export function naiveNext(all: readonly NaiveRoute[], given: readonly { steps: string[] }[]) {
  const others = all
    .filter((route) => !given.some((it) => it.steps.join('>') === route.steps.join('>')))
    .map((route) => ({ value: route.value, shared: sharedWith(given, route) }));
  const shared = Math.min(...others.map((it) => it.shared));
  if (others.length === 0) return null;
  return { shared, value: Math.max(...others.filter((it) => it.shared === shared).map((it) => it.value)) };
}

/** Steps of a route, its target aside, that are in a route of some others. */
export function sharedWith(others: readonly { steps: string[] }[], { steps }: { steps: string[] }): number {
  const colleague = others.some((it) => it.steps[0] === steps[0]) ? 1 : 0;
  return colleague + steps.slice(1, -1).filter((id) => others.some((it) => it.steps.slice(1, -1).includes(id))).length;
}

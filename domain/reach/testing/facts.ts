// Short ways to write the facts of reach in tests.
import type {
  ReachDeal,
  ReachDecision,
  ReachFacts,
  ReachHolder,
  ReachInfluence,
  ReachSeat,
  ReachTie,
} from '../facts.ts';

export const TODAY = '2026-11-22';
const UNSTATED = { source: null, observedOn: null, confidence: null };

/** Facts of the deal `d` of the account `x`; persons named by an influence, a tie, a decision or a hold come by themselves. */
export function reachFacts(given: Partial<ReachFacts>): ReachFacts {
  const facts = { seats: [], holders: [], influences: [], ties: [], decisions: [], deals: [deal()], ...given };
  const named = new Set([
    ...facts.holders.map((hold) => hold.personId),
    ...facts.influences.flatMap((influence) => [influence.fromId, influence.toId]),
    ...facts.ties.map((tie) => tie.personId),
    ...facts.decisions.map((decision) => decision.personId),
  ]);
  for (const { id } of given.persons ?? []) named.delete(id);
  const others = [...named].map((id) => ({ id, left: null }));
  return { asOf: TODAY, ...facts, persons: [...(given.persons ?? []), ...others] };
}

/** `deal('d', 'x', 1000)`: an open deal of an account. */
export function deal(
  id = 'd',
  accountId = 'x',
  amount: number | null = 1000,
  rest: Partial<ReachDeal> = {},
): ReachDeal {
  return { id, accountId, outcome: 'open', openedOn: null, closeOn: null, amount, currency: 'CNY', ...rest };
}

/** `influence('A > B', 0.6)` */
export function influence(line: string, weight: number, rest: Partial<ReachInfluence> = {}): ReachInfluence {
  const [fromId = '', toId = ''] = line.split(' > ');
  return { fromId, toId, weight, kind: null, ...UNSTATED, ...rest };
}

/** `tie('R1 > A', 0.8)` */
export function tie(line: string, strength: number, rest: Partial<ReachTie> = {}): ReachTie {
  const [colleagueId = '', personId = ''] = line.split(' > ');
  return { colleagueId, personId, strength, computed: false, ...UNSTATED, ...rest };
}

/** `decision('A', ['TB'], 2)`: a part in the deal `d`. */
export function decision(
  personId: string,
  roles: ReachDecision['roles'],
  attitude: number | null = null,
  rest: Partial<ReachDecision> = {},
): ReachDecision {
  return { dealId: 'd', personId, roles, power: null, attitude, ...UNSTATED, ...rest };
}

/** `reporting('s1 < s2 < s3')`: seats of the account `x`, each of which the next reports to. */
export function reporting(...lines: string[]): ReachSeat[] {
  const seats = new Map<string, ReachSeat>();
  for (const line of lines)
    line.split(' < ').forEach((id, at, ids) => {
      const reportsToId = ids[at - 1] ?? seats.get(id)?.reportsToId ?? null;
      seats.set(id, { id, accountId: 'x', layer: null, reportsToId });
    });
  return [...seats.values()];
}

/** `hold('A @ s1')`: a seat held on every day. */
export function hold(line: string, rest: Partial<ReachHolder> = {}): ReachHolder {
  const [personId = '', seatId = ''] = line.split(' @ ');
  return { personId, seatId, since: null, until: null, ended: null, ...rest };
}

// Facts for the tests of signals: account `x` with one seat, held by `p`, and whatever a test adds.
import type { SignalDeal, SignalFacts } from '../facts.ts';
import type { SignalKind } from '../kinds.ts';
import { type Rules, STANDARD_RULES } from '../rules.ts';

export function factsWith(more: Partial<SignalFacts> = {}): SignalFacts {
  return {
    accounts: [{ id: 'x', managed: true }],
    timeZone: 'UTC',
    lastRunOn: null,
    seats: [{ id: 's', accountId: 'x', layer: null, reportsToId: null }],
    holders: [{ personId: 'p', seatId: 's', since: null, until: null, ended: null }],
    interactions: [],
    deals: [],
    orders: [],
    potentials: [],
    contracts: [],
    rates: [],
    decisions: [],
    persons: [],
    holds: [],
    attitudes: [],
    touches: [],
    ...more,
  };
}

type Interaction = SignalFacts['interactions'][number];
export function visit(at: string, more: Partial<Interaction> = {}): Interaction {
  return { id: at, at, channel: 'visit', direction: null, colleagueIds: ['c'], personIds: ['p'], ...more };
}

/** An open deal of account x. */
export function dealAt(id: string, more: Partial<SignalDeal> = {}): SignalDeal {
  return { id, accountId: 'x', outcome: 'open', openedOn: null, closeOn: null, productIds: [], ...more };
}

/** The standard rules, of which only one kind is on. */
export function only<K extends SignalKind>(kind: K, more: Partial<Rules[K]> = {}): Rules {
  const off = Object.fromEntries(
    Object.entries(STANDARD_RULES).map(([name, rule]) => [name, { ...rule, enabled: false }]),
  );
  return { ...(off as Rules), [kind]: { ...STANDARD_RULES[kind], ...more } };
}

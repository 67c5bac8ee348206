// People of many accounts with their seats, influences, ties and deals, the same at every run.
import type { ReachDecision, ReachFacts } from '../../domain/reach/facts.ts';
import { type Random, random } from '../../seeds/random.ts';

export interface NetworkSize {
  people: number;
  influences: number;
  ties: number;
  deals: number;
}

const TODAY = '2026-06-30';
/** Persons of one account, each on a seat of his own. */
const ACCOUNT = 50;
/** Persons a seat has reporting to it. */
const SPAN = 4;
const CHAIN = 12;
const ROLES: readonly ReachDecision['roles'][] = [
  ['EB'],
  ['TB'],
  ['UB'],
  ['COACH'],
  ['PROCUREMENT'],
  ['APPROVER', 'TB'],
];
const SURE = { source: 'crm', observedOn: '2026-03-01', confidence: null } as const;
const UNSURE = { source: 'colleague', observedOn: '2026-02-01', confidence: 'inferred' } as const;

/** Four in five influences stay within an account; one seat in ten is vacant, one person in fifty has left. */
export function largeNetwork({ people, influences, ties, deals }: NetworkSize): ReachFacts {
  const chance = random(`large network/${people}`);
  const stated = () => (chance.chance(0.8) ? SURE : UNSURE);
  const ids = Array.from({ length: people }, (_, number) => id('p', number));
  return {
    asOf: TODAY,
    persons: ids.map((person) => ({ id: person, left: chance.chance(0.02) ? true : null })),
    seats: ids.map((_, number) => ({
      id: id('s', number),
      accountId: id('a', Math.floor(number / ACCOUNT)),
      layer: 'middle',
      reportsToId: number % ACCOUNT === 0 ? null : id('s', managerOf(number)),
    })),
    holders: ids.map((personId, number) => ({
      personId,
      seatId: id('s', number),
      since: null,
      until: null,
      ended: chance.chance(0.1) ? true : null,
    })),
    influences: pairs(influences, () => {
      const from = chance.integer(0, people - 1);
      const within = chance.chance(0.8);
      return [from, within ? colleagueOf(from, people, chance) : chance.integer(0, people - 1)];
    }).map(([from, to]) => ({
      fromId: id('p', from),
      toId: id('p', to),
      weight: chance.integer(1, 100) / 100,
      kind: chance.pick([null, 'advice', 'sponsorship', 'expertise'] as const),
      ...stated(),
    })),
    ties: pairs(ties, () => [chance.integer(0, 59), chance.integer(0, people - 1)]).map(([from, to]) => ({
      colleagueId: id('c', from),
      personId: id('p', to),
      strength: chance.integer(1, 90) / 100,
      computed: chance.chance(0.7),
      ...stated(),
    })),
    decisions: Array.from({ length: deals }, (_, number) => decisions(number, people, chance)).flat(),
    deals: Array.from({ length: deals }, (_, number) => ({
      id: id('d', number),
      accountId: id('a', accountOf(number, people)),
      outcome: 'open',
      openedOn: '2026-01-01',
      closeOn: '2026-12-31',
      amount: 1000 * (number + 1),
      currency: 'CNY',
    })),
  };
}

function id(letter: string, number: number): string {
  return `${letter}${String(number).padStart(5, '0')}`;
}

function managerOf(seat: number): number {
  const first = seat - (seat % ACCOUNT);
  return first + Math.floor(((seat % ACCOUNT) - 1) / SPAN);
}

function accountOf(deal: number, people: number): number {
  return (deal * 7) % Math.floor(people / ACCOUNT);
}

function colleagueOf(person: number, people: number, chance: Random): number {
  const first = person - (person % ACCOUNT);
  return chance.integer(first, Math.min(people, first + ACCOUNT) - 1);
}

function pairs(count: number, make: () => [number, number]): [number, number][] {
  const made = new Map<string, [number, number]>();
  while (made.size < count) {
    const pair = make();
    made.set(pair.join(), pair);
  }
  return [...made.values()];
}

function decisions(deal: number, people: number, chance: Random): ReachDecision[] {
  const first = accountOf(deal, people) * ACCOUNT;
  const members = chance.some(
    Array.from({ length: ACCOUNT }, (_, at) => first + at),
    CHAIN,
  );
  return members.map((member, at) => ({
    dealId: id('d', deal),
    personId: id('p', member),
    roles: ROLES[at] ?? ['INFLUENCER'],
    power: chance.chance(0.5) ? chance.integer(10, 100) : null,
    attitude: chance.pick([null, -2, -1, 0, 1, 1, 2, 2, 3]),
    ...(chance.chance(0.8) ? SURE : UNSURE),
  }));
}

// One customer group of 5,000 entities with the facts its coverage rests on, the same at every run.
import { addDays } from '../../domain/calendar/day.ts';
import { CHANNELS, DIRECTIONS } from '../../domain/facts/business.ts';
import type { FactKind } from '../../domain/facts/kind.ts';
import { LAYERS } from '../../domain/facts/person.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { random } from '../../seeds/random.ts';

export const LARGE_GROUP = {
  root: 'm00000',
  today: '2026-06-30',
  members: 5_000,
  /** Accounts outside: half hold in members, half are held by them. */
  outside: 1_000,
  people: 20_000,
  interactions: 30_000,
  orders: 20_000,
  deals: 3_000,
  ties: 2_000,
} as const;

const PRODUCTS = 10;
const COLLEAGUES = 60;

function id(letter: string, number: number): string {
  return `${letter}${String(number).padStart(5, '0')}`;
}
const ago = (days: number) => addDays(LARGE_GROUP.today, -days);

function many(count: number, seed: string, make: (number: number, chance: ReturnType<typeof random>) => AnyRecord) {
  const chance = random(`large group/${seed}`);
  return Array.from({ length: count }, (_, number) => make(number, chance));
}

/** The records by kind, in an order in which each only refers to those before it. */
export function largeGroup(): [FactKind, AnyRecord[]][] {
  const { members, outside, people, interactions, orders, deals, ties } = LARGE_GROUP;
  const member = (chance: ReturnType<typeof random>, part = 1) => id('m', chance.integer(0, members * part - 1));
  const accounts = [
    ...many(members, 'members', (n, chance) => account(id('m', n), chance.integer(1, 9_000_000))),
    ...many(outside, 'outside', (n, chance) => account(id('x', n), chance.integer(1, 9_000_000))),
  ];
  const someone = (chance: ReturnType<typeof random>) => id('p', Math.floor(people * chance.fraction() ** 2));
  const ours = (chance: ReturnType<typeof random>) => id('c', chance.integer(0, COLLEAGUES - 1));
  const one = <T>(values: T[]) => [...new Set(values)];
  return [
    ['colleague', many(COLLEAGUES, 'colleagues', (n) => ({ id: id('c', n), name: `Colleague ${n}` }))],
    ['product', many(PRODUCTS, 'products', (n) => ({ id: id('z', n), name: `Product ${n}` }))],
    ['account', accounts],
    ['person', many(people, 'people', (n) => ({ id: id('p', n), name: `Person ${n}` }))],
    [
      'seat',
      many(people, 'seats', (n, chance) => ({
        id: id('s', n),
        accountId: member(chance, 0.6),
        layer: chance.pick(LAYERS),
      })),
    ],
    [
      'holder',
      many(people, 'holders', (n, chance) => ({
        personId: id('p', n),
        seatId: id('s', n),
        since: ago(chance.integer(10, 4000)),
        until: chance.chance(0.04) ? ago(chance.integer(-100, 9)) : null,
        ended: chance.chance(0.05) ? true : null,
      })),
    ],
    ['stake', stakes()],
    [
      'tie',
      distinct(
        many(ties, 'ties', (_, chance) => ({
          colleagueId: ours(chance),
          personId: id('p', chance.integer(0, people - 1)),
          strength: chance.integer(1, 100) / 100,
          observedOn: chance.chance(0.9) ? ago(chance.integer(-5, 700)) : null,
        })),
        (row) => `${row['colleagueId']} ${row['personId']}`,
      ),
    ],
    [
      'deal',
      many(deals, 'deals', (n, chance) => ({
        id: id('d', n),
        name: `Deal ${n}`,
        accountId: member(chance),
        outcome: chance.pick(['open', 'won', 'lost', null]),
        openedOn: ago(chance.integer(-5, 900)),
        closeOn: chance.chance(0.9) ? ago(chance.integer(-200, 800)) : null,
        productIds: one([id('z', chance.integer(0, PRODUCTS - 1)), id('z', chance.integer(0, PRODUCTS - 1))]),
      })),
    ],
    [
      'interaction',
      many(interactions, 'interactions', (n, chance) => ({
        id: id('i', n),
        at: `${ago(chance.integer(-5, 700))}T${String(chance.integer(0, 23)).padStart(2, '0')}:00:00Z`,
        channel: chance.pick(CHANNELS),
        direction: chance.pick([...DIRECTIONS, null]),
        colleagueIds: chance.chance(0.7) ? [ours(chance)] : one([ours(chance), ours(chance)]),
        personIds: chance.chance(0.6) ? [someone(chance)] : one([someone(chance), someone(chance)]),
      })),
    ],
    [
      'order',
      many(orders, 'orders', (n, chance) => ({
        id: id('o', n),
        accountId: member(chance, 0.25),
        orderedOn: ago(chance.integer(-5, 1500)),
        amount: chance.integer(1, 1000),
        productId: id('z', chance.integer(0, PRODUCTS - 1)),
      })),
    ],
    [
      'potential',
      distinct(
        many(2 * members, 'potentials', (_, chance) => ({
          accountId: member(chance),
          productId: id('z', chance.integer(0, PRODUCTS - 1)),
          state: chance.pick(['open', 'competitor', 'unfit', 'deployed', null]),
          value: chance.chance(0.9) ? chance.integer(1, 500_000) : null,
          currency: 'CNY',
        })),
        (row) => `${row['accountId']} ${row['productId']}`,
      ),
    ],
  ];
}

function account(key: string, revenue: number): AnyRecord {
  return { id: key, name: `Account ${key}`, revenue, currency: 'CNY' };
}

function distinct(rows: AnyRecord[], keyOf: (row: AnyRecord) => string): AnyRecord[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** A wide tree of controlling parents, co-owners above, minority owners outside, and affiliates. */
function stakes(): AnyRecord[] {
  const { members, outside } = LARGE_GROUP;
  const chance = random('large group/stakes');
  const rows: AnyRecord[] = [];
  const add = (ownerId: string, ownedId: string, points: number) =>
    rows.push({
      ownerKind: 'account',
      ownerId,
      ownedId,
      interest: 'shareholding',
      share: points / 100,
      source: 'registry',
    });
  for (let n = 1; n < members; n++) {
    const parent = Math.floor(n * chance.fraction() ** 2.5);
    const share = chance.integer(51, 79);
    add(id('m', parent), id('m', n), share);
    const other = chance.integer(0, n - 1);
    if (other !== parent && chance.chance(0.2)) add(id('m', other), id('m', n), chance.integer(1, 10));
    if (chance.chance(0.1)) add(id('x', chance.integer(0, outside / 2 - 1)), id('m', n), chance.integer(1, 10));
  }
  for (let n = outside / 2; n < outside; n++)
    add(id('m', chance.integer(0, members - 1)), id('x', n), chance.integer(5, 45));
  return rows;
}

// Facts of any account, few and small enough that thresholds, ties, unknowns and days after the date all happen.
import fc from 'fast-check';
import { addDays } from '../../calendar/day.ts';
import { POTENTIAL_STATES, STRATEGIC_VALUES } from '../../facts/account.ts';
import { LAYERS } from '../../facts/person.ts';
import type { ScoreFacts } from '../facts.ts';
import { deal, factsOf, order, person, potential } from './facts.ts';

export const AS_OF = '2026-06-30';

const maybe = fc.option(fc.constantFrom('x', 'y'));
/** Yuan, dollars, none, and one for which no rate is stated. */
const currency = fc.constantFrom('CNY', 'CNY', 'CNY', 'USD', null, 'XTS');
const money = fc.integer({ min: 0, max: 60 }).map((tens) => tens * 10_000);
const day = fc.integer({ min: -40, max: 420 }).map((ago) => addDays(AS_OF, -ago));
const orders = fc.array(fc.tuple(day, money, currency), { maxLength: 6 });
const decides = fc.option(fc.record({ roles: fc.boolean(), power: fc.boolean(), attitude: fc.boolean() }));

export const anyFacts: fc.Arbitrary<ScoreFacts> = fc
  .record({
    account: fc.record({
      industry: maybe,
      employees: fc.option(fc.integer({ min: 1, max: 3000 })),
      country: maybe,
      region: maybe,
      foundedOn: fc.option(day),
      pains: fc.subarray(['x', 'y', 'z']),
      budget: maybe,
      strategicValue: fc.option(fc.constantFrom(...STRATEGIC_VALUES)),
    }),
    orders,
    contacts: fc.array(day, { maxLength: 12 }),
    deals: fc.array(fc.tuple(fc.option(money), currency), { maxLength: 3 }),
    events: fc.array(fc.tuple(day, fc.constantFrom('demo', 'visit', 'other')), { maxLength: 5 }),
    potentials: fc.array(fc.tuple(fc.option(money), currency, fc.option(fc.constantFrom(...POTENTIAL_STATES))), {
      maxLength: 3,
    }),
    people: fc.array(fc.record({ email: maybe, title: maybe, layer: fc.option(fc.constantFrom(...LAYERS)), decides }), {
      maxLength: 3,
    }),
    reach: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    c139: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  .map((given) =>
    factsOf({
      account: given.account,
      orders: given.orders.map(([on, amount, of], at) => order(`o${at}`, on, amount, of)),
      contacts: given.contacts.map((on, at) => ({ id: `i${at}`, day: on })),
      deals: given.deals.map(([amount, of], at) => deal(`d${at}`, amount, of)),
      events: given.events.map(([on, kind], at) => ({ id: `e${at}`, at: `${on}T12:00:00Z`, kind })),
      potentials: given.potentials.map(([value, of, state], at) => potential(`p${at}`, value, of, state)),
      people: given.people.map((each, at) =>
        person(`h${at}`, { ...each, decides: given.deals.length > 0 ? each.decides : null }),
      ),
      reach: given.reach === null ? null : { value: given.reach, steps: ['c', 'h0'] },
      c139: given.c139 === null || given.deals.length === 0 ? null : { dealId: 'd0', score: given.c139 },
    }),
  );

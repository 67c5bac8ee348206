// Small random facts for fast-check: several seats and deals, vacant seats, loops, people who left, uncertain facts.
import fc from 'fast-check';
import { INFLUENCE_KINDS, ROLES } from '../../facts/person.ts';
import { CONFIDENCES } from '../../facts/provenance.ts';
import type { ReachEdit } from '../edits.ts';
import type { ReachFacts } from '../facts.ts';
import { TODAY } from './facts.ts';

const fraction = fc.constantFrom(0, 0.05, 0.2, 0.3, 0.5, 0.6, 0.7, 0.9, 1);
const stated = fc.record({
  source: fc.constantFrom(null, 'crm', 'colleague'),
  observedOn: fc.constantFrom(null, '2026-01-01', '2026-06-01'),
  confidence: fc.option(fc.constantFrom(...CONFIDENCES), { freq: 2 }),
});
const flag = fc.constantFrom(null, null, false, true);
const since = fc.constantFrom(null, null, '2026-01-01', TODAY, '2027-01-01');
const until = fc.constantFrom(null, null, null, '2026-05-01', TODAY, '2027-06-01');

function distinct<T>(rows: readonly T[], keyOf: (row: T) => unknown): T[] {
  return [...new Map(rows.map((row) => [JSON.stringify(keyOf(row)), row])).values()];
}

/** Facts of so many persons, and of the deals `d0` to `d2`. */
export function randomReachFacts({ least = 2, most = 10 } = {}): fc.Arbitrary<ReachFacts> {
  return fc.integer({ min: least, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `p${at}`);
    const seatIds = Array.from({ length: Math.ceil(count * 0.8) }, (_, at) => `s${at}`);
    const person = fc.constantFrom(...ids);
    const seat = fc.constantFrom(...seatIds);
    return fc
      .record({
        asOf: fc.constant(TODAY),
        persons: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), left: flag }))),
        seats: fc.tuple(
          ...seatIds.map((id) =>
            fc.record({
              id: fc.constant(id),
              accountId: fc.constantFrom('x', 'x', 'y'),
              layer: fc.constant(null),
              reportsToId: fc.option(seat, { freq: 3 }),
            }),
          ),
        ),
        holders: fc.array(
          fc.record({ personId: person, seatId: seat, since, until, ended: fc.constantFrom(null, null, null, true) }),
          { maxLength: count + 3 },
        ),
        influences: fc.array(
          fc
            .tuple(person, person, fraction, fc.option(fc.constantFrom(...INFLUENCE_KINDS), { freq: 1 }), stated)
            .map(([fromId, toId, weight, kind, rest]) => ({ fromId, toId, weight, kind, ...rest })),
          { maxLength: count * 3 },
        ),
        ties: fc.array(
          fc
            .tuple(fc.constantFrom('r0', 'r1', 'p0'), person, fraction, fc.boolean(), stated)
            .map(([colleagueId, personId, strength, computed, rest]) => ({
              colleagueId,
              personId,
              strength,
              computed,
              ...(computed ? { source: null, observedOn: null, confidence: null } : rest),
            })),
          { maxLength: 5 },
        ),
        decisions: fc.array(
          fc
            .tuple(
              fc.constantFrom('d0', 'd0', 'd0', 'd1', 'd2'),
              person,
              fc.subarray([...ROLES], { maxLength: 2 }),
              fc.option(fc.integer({ min: 0, max: 100 }), { freq: 1 }),
              fc.option(fc.integer({ min: -2, max: 3 })),
              stated,
            )
            .map(([dealId, personId, roles, power, attitude, rest]) => {
              return { dealId, personId, roles, power, attitude, ...rest };
            }),
          { maxLength: count + 4 },
        ),
        deals: fc.tuple(
          ...['d0', 'd1', 'd2'].map((id) =>
            fc.record({
              id: fc.constant(id),
              accountId: fc.constantFrom('x', 'y'),
              outcome: fc.constantFrom(null, 'open' as const, 'open' as const, 'won' as const, 'lost' as const),
              openedOn: fc.constantFrom(null, '2026-01-01', TODAY, '2026-12-01'),
              closeOn: fc.constantFrom(null, '2026-08-23', '2026-08-24', '2027-01-01'),
              amount: fc.constantFrom(null, 100, 250, 1000),
              currency: fc.constantFrom(null, 'CNY', 'CNY', 'CNY', 'USD'),
            }),
          ),
        ),
      })
      .map((facts) => ({
        ...facts,
        influences: distinct(facts.influences, (it) => [it.fromId, it.toId, it.kind]),
        ties: distinct(facts.ties, (it) => [it.colleagueId, it.personId, it.computed]),
        decisions: distinct(facts.decisions, (it) => [it.dealId, it.personId]),
      }));
  });
}

/** Changes to try on such facts in the deal `d0`, all of them possible. */
export function randomEdits(facts: ReachFacts): fc.Arbitrary<ReachEdit[]> {
  const personId = fc.constantFrom(...facts.persons.map((it) => it.id));
  const seatId = fc.constantFrom(...facts.seats.map((it) => it.id));
  const colleagueId = fc.constantFrom('r0', 'r1', 'new');
  const chain = facts.decisions.filter((it) => it.dealId === 'd0').map((it) => it.personId);
  const attitude = fc.option(fc.integer({ min: -2, max: 3 }));
  const op = <T extends string>(name: T) => fc.constant(name);
  const edits: fc.Arbitrary<ReachEdit>[] = [
    fc.record({ op: op('removePerson'), personId }),
    fc.record({ op: op('movePerson'), personId, seatId }),
    fc.record({ op: op('setTie'), colleagueId, personId, strength: fraction }),
    fc
      .record({ op: op('setInfluence'), fromId: personId, toId: personId, weight: fraction })
      .filter(({ fromId, toId }) => fromId !== toId),
    fc.record({ op: op('removeColleague'), colleagueId }),
  ];
  if (chain.length > 0) edits.push(fc.record({ op: op('setAttitude'), personId: fc.constantFrom(...chain), attitude }));
  return fc.array(fc.oneof(...edits), { minLength: 1, maxLength: 4 });
}

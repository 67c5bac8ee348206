import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar/day.ts';
import { contextOn, factsOf } from '../testing/facts.ts';
import { BEHAVIOUR } from './behaviour.ts';
import { MOST_KINDS } from './ledger.ts';
import { STANDARD_BEHAVIOUR } from './parameters.ts';

const AS_OF = '2026-06-30';
const CONTEXT = contextOn(AS_OF);

function event(at: string, kind = 'demo', id = at) {
  return { id, at, kind };
}

function pointsOf(events: ReturnType<typeof event>[]): number | null {
  const measure = BEHAVIOUR.measure(factsOf({ events }), CONTEXT, STANDARD_BEHAVIOUR);
  return measure && BEHAVIOUR.score(measure, null, CONTEXT, STANDARD_BEHAVIOUR).score;
}

describe('an event', () => {
  it.each([
    ['2026-06-30T00:00:00Z', 30],
    ['2026-06-30T23:59:59Z', 30],
    ['2026-05-31T12:00:00Z', 15],
    ['2026-05-01T12:00:00Z', 7.5],
    ['2025-06-30T00:00:00Z', 30 * 2 ** (-365 / 30)],
    ['2025-06-29T23:59:59Z', null],
    ['2026-07-01T00:00:00Z', null],
    // The day is that of UTC.
    ['2026-07-01T07:59:00+08:00', 30],
    ['2026-07-01T08:00:00+08:00', null],
  ])('at %s is worth %s', (at, points) => {
    expect(pointsOf([event(at)])).toBe(points);
  });

  it('of a kind that is not listed has the points of any other', () => {
    expect(pointsOf([event(AS_OF, ' DEMO ')])).toBe(30);
    expect(pointsOf([event(AS_OF, '参观')])).toBe(STANDARD_BEHAVIOUR.other);
  });
});

it('without an event in the window there is no score', () => {
  expect(BEHAVIOUR.reasonOf(factsOf(), CONTEXT, STANDARD_BEHAVIOUR)).toBe('no-events');
});

it.each([
  [50, 'hot'],
  [49.99, 'warm'],
  [15, 'warm'],
  [14.99, 'cold'],
  [0, 'cold'],
])('%s points are %s', (points, segment) => {
  expect(BEHAVIOUR.score({ points, events: 1 }, null, CONTEXT, STANDARD_BEHAVIOUR).segment).toBe(segment);
});

it('the last event is dated by UTC', () => {
  const measure = BEHAVIOUR.measure(
    factsOf({ events: [event('2026-06-30T07:00:00+08:00')] }),
    CONTEXT,
    STANDARD_BEHAVIOUR,
  );
  expect(measure?.['lastEventOn']).toBe('2026-06-29');
});

it('the ledger tells the largest kinds, the rest together, and adds up to the score', () => {
  const kinds = [...Object.keys(STANDARD_BEHAVIOUR.points), 'a', 'b', 'c', 'd'];
  expect(kinds.length).toBeGreaterThan(MOST_KINDS);
  const events = kinds.map((kind, at) => event(addDays(AS_OF, -at), kind, kind));
  const ledger = BEHAVIOUR.ledger(factsOf({ events }), null, CONTEXT, STANDARD_BEHAVIOUR);
  expect(ledger.terms.length).toBe(MOST_KINDS + 1);
  expect(ledger.terms[0]?.label).toBe('demo');
  expect(ledger.terms.at(-1)?.facts.length).toBe(kinds.length - MOST_KINDS);
  expect(ledger.terms.reduce((sum, { value }) => sum + value!, 0)).toBeCloseTo(pointsOf(events)!, 9);
});

it('one more event never lowers the score, whatever the order of the rows', () => {
  const any = fc.record({ ago: fc.integer({ min: -5, max: 400 }), kind: fc.constantFrom('demo', 'visit', 'x') });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1 }), (given) => {
      const events = given.map(({ ago, kind }, at) => event(addDays(AS_OF, -ago), kind, `e${at}`));
      expect(pointsOf(events) ?? 0).toBeGreaterThanOrEqual(pointsOf(events.slice(1)) ?? 0);
      expect(pointsOf([...events].reverse())).toBe(pointsOf(events));
    }),
  );
});

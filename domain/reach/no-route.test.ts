import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdits } from './edits.ts';
import type { ReachFacts } from './facts.ts';
import { meetingsToward } from './meetings-toward.ts';
import { whyNoRoute } from './no-route.ts';
import { pointOf, reachOf } from './reach.ts';

const stated = { source: null, observedOn: null, confidence: null };
const line = (fromId: string, toId: string, weight = 0.5) => ({ fromId, toId, weight, kind: null, ...stated });
const tie = (colleagueId: string, personId: string, strength = 0.8) => ({
  colleagueId,
  personId,
  strength,
  computed: false,
  ...stated,
});
const part = (personId: string, attitude: number | null) => ({
  dealId: 'd',
  personId,
  roles: [],
  power: null,
  attitude,
  ...stated,
});

function facts(given: Partial<ReachFacts>): ReachFacts {
  const all = { influences: [], ties: [], decisions: [], persons: [], ...given };
  const known = new Set(all.persons.map(({ id }) => id));
  const named = [...all.influences.flatMap(({ fromId, toId }) => [fromId, toId]), ...all.ties.map((of) => of.personId)];
  const others = [...new Set([...named, 't'])].filter((id) => !known.has(id)).map((id) => ({ id, left: null }));
  const deal = { id: 'd', accountId: 'x', outcome: null, openedOn: null, closeOn: null, amount: null, currency: null };
  return {
    asOf: '2026-11-22',
    seats: [],
    holders: [],
    deals: [deal],
    ...all,
    persons: [...all.persons, ...others],
  };
}
const why = (given: Partial<ReachFacts>) => {
  const reach = reachOf(facts(given), 'd');
  return whyNoRoute(reach, reach.graph.numbers.get('t')!);
};

describe('why nobody is reached', () => {
  it('he has left', () => {
    expect(why({ persons: [{ id: 't', left: true }], ties: [tie('r', 't')] })).toEqual({ reason: 'left' });
  });

  it('those on the only way are against us; who passes something on is not blamed', () => {
    const influences = [line('a', 'b'), line('b', 'c'), line('c', 't')];
    const decisions = [part('a', -1), part('b', 2), part('c', -2)];
    expect(why({ influences, decisions, ties: [tie('r', 'a')] })).toEqual({ reason: 'blocked', by: ['a', 'c'] });
  });

  it('of several ways the one with the fewest who block is told', () => {
    const influences = [line('a', 'b', 1), line('b', 't', 1), line('c', 't', 0.1)];
    const decisions = [part('a', -1), part('b', -1), part('c', -1)];
    expect(why({ influences, decisions, ties: [tie('r', 'a', 1), tie('r', 'c', 0.1)] })).toEqual({
      reason: 'blocked',
      by: ['c'],
    });
  });

  it('the nearest one we are tied to is more than four influences away', () => {
    const influences = ['a>b', 'b>c', 'c>e', 'e>f', 'f>t'].map((text) => line(text[0]!, text[2]!));
    expect(why({ influences, ties: [tie('r', 'a')] })).toEqual({
      reason: 'too-far',
      steps: ['r', 'a', 'b', 'c', 'e', 'f', 't'],
    });
  });

  it.each([
    ['nobody influences him and nobody of ours knows him', {}],
    ['a tie leads away from him', { influences: [line('t', 'a')], ties: [tie('r', 'a')] }],
    ['an influence is stated as none', { influences: [line('a', 't', 0)], ties: [tie('r', 'a')] }],
  ])('%s', (_, given) => {
    expect(why(given)).toEqual({ reason: 'no-tie' });
  });
});

describe('whom to meet to get to somebody', () => {
  it('are those with whom his reach would be what is said, and nobody else would raise it', () => {
    const ids = ['a', 'b', 'c', 'e', 't'];
    const one = fc.constantFrom(...ids);
    const weight = fc.constantFrom(0, 0.3, 0.6, 1);
    const given = fc.record({
      influences: fc.uniqueArray(
        fc.tuple(one, one, weight).map(([from, to, of]) => line(from, to, of)),
        { maxLength: 12, selector: ({ fromId, toId }) => `${fromId}${toId}` },
      ),
      ties: fc.array(
        fc.tuple(one, weight).map(([to, of]) => tie('r', to, of / 2)),
        { maxLength: 2 },
      ),
      decisions: fc.uniqueArray(
        fc.tuple(one, fc.constantFrom(-1, 0, 1, 2, 3, null)).map(([id, attitude]) => part(id, attitude)),
        { selector: ({ personId }) => personId },
      ),
      persons: fc.constant(ids.map((id) => ({ id, left: id === 'e' }))),
    });
    fc.assert(
      fc.property(given, (some) => {
        const before = facts(some);
        const reach = reachOf(before, 'd');
        const told = meetingsToward(reach, reach.graph.numbers.get('t')!, 10);
        const now = pointOf(reach, 't');
        for (const id of ids.slice(0, -1)) {
          const met = withEdits(before, 'd', [{ op: 'setTie', colleagueId: 'new', personId: id, strength: 0.5 }]);
          const then = pointOf(reachOf(met, 'd'), 't');
          const row = told.find((each) => each.id === id);
          if (then > now + 1e-9) expect(row?.reach).toBeCloseTo(then, 12);
          else expect(row).toBeUndefined();
        }
        expect(told.map((row) => row.reach)).toEqual(told.map((row) => row.reach).sort((a, b) => b - a));
      }),
    );
  });
});

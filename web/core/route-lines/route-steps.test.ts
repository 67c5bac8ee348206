import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RouteLine, routeSteps, strokeOfLine } from './route-steps.ts';

function line(fromId: string, toId: string, weight: number, carry = 1, more: Partial<RouteLine> = {}): RouteLine {
  const stated = { source: null, observedOn: null, confidence: null };
  return {
    fromId,
    toId,
    kind: fromId === 'r1' ? 'tie' : 'influence',
    weight,
    carry,
    influence: null,
    ...stated,
    ...more,
  };
}

describe('steps of a route', () => {
  it('begin with the colleague and say what arrives at each: R1 -0.8- A -0.9 x 0.6- C -0.4 x 0.7- EB = 0.12096', () => {
    const steps = routeSteps({
      steps: ['r1', 'a', 'c', 'eb'],
      lines: [line('r1', 'a', 0.8), line('a', 'c', 0.6, 0.9), line('c', 'eb', 0.7, 0.4)],
    });
    expect(steps.map(({ id, kind, carry }) => ({ id, kind, carry }))).toEqual([
      { id: 'r1', kind: 'colleague', carry: null },
      { id: 'a', kind: 'person', carry: 0.9 },
      { id: 'c', kind: 'person', carry: 0.4 },
      { id: 'eb', kind: 'person', carry: null },
    ]);
    expect(steps.map(({ arrives }) => Number(arrives.toFixed(5)))).toEqual([1, 0.8, 0.432, 0.12096]);
    expect(steps[0]?.line).toBeNull();
    expect(steps[2]?.line?.weight).toBe(0.6);
  });

  it('never lose more than all nor gain anything on the way', () => {
    const factor = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 5 }), (factors) => {
        const ids = ['r1', ...factors.map((_, at) => `p${at}`)];
        const lines = factors.map(([weight, carry], at) => line(ids[at]!, ids[at + 1]!, weight, at === 0 ? 1 : carry));
        const arrives = routeSteps({ steps: ids, lines }).map((step) => step.arrives);
        for (let at = 1; at < arrives.length; at++) expect(arrives[at]).toBeLessThanOrEqual(arrives[at - 1]!);
        expect(arrives.at(-1)).toBeCloseTo(
          lines.reduce((value, { weight, carry }) => value * weight * carry, 1),
          12,
        );
      }),
    );
  });
});

describe('the stroke of a line', () => {
  it.each([
    ['tie', null, 'solid'],
    ['tie', 'clear', 'solid'],
    ['influence', 'consensus', 'solid'],
    ['influence', 'inferred', 'dashed'],
    ['influence', 'unclear', 'dotted'],
    ['assumed', 'inferred', 'dashed'],
    ['assumed', null, 'dashed'],
  ] as const)('of a %s whose confidence is %s is %s', (kind, confidence, stroke) => {
    expect(strokeOfLine({ kind, confidence })).toBe(stroke);
  });
});

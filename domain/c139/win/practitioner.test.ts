import { describe, expect, it } from 'vitest';
import { baseRate, type ClosedDeal } from './base-rate.ts';
import { WIN_MODEL } from './model.ts';
import { practitionerWin } from './practitioner.ts';

const TODAY = '2026-11-22';

function closed(won: number, lost: number, closeOn: string | null = '2026-01-01'): ClosedDeal[] {
  return Array.from({ length: won + lost }, (_, at) => ({
    id: `${closeOn}-${at}`,
    outcome: at < won ? 'won' : 'lost',
    closeOn,
  }));
}

describe('our base rate', () => {
  it('counts the deals closed up to the date, that day included', () => {
    const deals = [...closed(1, 2), ...closed(1, 0, TODAY), ...closed(5, 5, '2026-11-23')];
    expect(baseRate(deals, TODAY)).toEqual({ won: 2, closed: 4, rate: 0.5, undated: 0 });
  });

  it('leaves out closed deals without a close date, and says how many', () => {
    expect(baseRate([...closed(1, 3), ...closed(2, 1, null)], TODAY)).toMatchObject({ closed: 4, undated: 3 });
  });

  it('is not known without a closed deal', () => {
    expect(baseRate([], TODAY)).toEqual({ won: 0, closed: 0, rate: null, undated: 0 });
  });
});

describe('the win probability by practitioners’ figures', () => {
  const quarter = baseRate(closed(25, 75), TODAY);

  it.each([
    [1, 0.851485, '85'],
    [0, 0.015102, '2'],
  ] as const)('at a base rate of 25 %% and W %i is %d, shown as %s %%', (w, value, shown) => {
    const found = practitionerWin(quarter, w);
    expect(found.value).toBeCloseTo(value, 6);
    expect((found.value! * 100).toFixed(0)).toBe(shown);
    expect(found.basis).toEqual({
      kind: 'practitioner',
      version: WIN_MODEL.version,
      reason: null,
      won: 25,
      closed: 100,
      rate: 0.25,
      undated: 0,
      ratio: w === 1 ? 17.2 : 0.046,
      missing: { closed: 0, won: 0 },
    });
  });

  it('is not known while W is not', () => {
    expect(practitionerWin(quarter, null)).toMatchObject({
      value: null,
      basis: { kind: 'none', reason: 'w-unknown', rate: 0.25, ratio: null, missing: { closed: 0, won: 0 } },
    });
  });

  it.each([
    [0, 20],
    [19, 1],
    [20, 0],
  ])('of %i closed deals is missing %i', (count, missing) => {
    const { value, basis } = practitionerWin(baseRate(closed(Math.min(count, 5), Math.max(0, count - 5)), TODAY), 1);
    expect(basis.missing).toEqual({ closed: missing, won: 0 });
    expect(basis.reason).toBe(missing > 0 ? 'too-few-closed' : null);
    expect(value === null).toBe(missing > 0);
  });

  it('does not exist where all own closed deals were won, or all lost', () => {
    for (const deals of [closed(30, 0), closed(0, 30)])
      expect(practitionerWin(baseRate(deals, TODAY), 1)).toMatchObject({
        value: null,
        basis: { reason: 'one-outcome' },
      });
  });
});

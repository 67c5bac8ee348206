import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../../seeds/random.ts';
import { auc } from './auc.ts';
import { baseRate } from './base-rate.ts';
import { type AssessedDeal, type FittedWinModel, fitWin, predictWin } from './fitted.ts';
import { foldsOf } from './folds.ts';
import { linear, logistic } from './logistic.ts';
import { winProbability } from './probability.ts';

const TODAY = '2026-11-22';
const PLANTED = [-3, 1.5, 0.6, 0.15];
const STATES = ([0, 1] as const).flatMap((w) => [0, 1, 2, 3].flatMap((f) => [0, 3, 6, 9].map((c) => ({ w, f, c }))));

/** Deals whose odds to be won are those of the coefficients (intercept, W, F, C). */
function generated(count: number, planted: readonly number[], seed: string): AssessedDeal[] {
  const stream = random(seed);
  return Array.from({ length: count }, (_, at) => {
    const held = {
      w: stream.chance(0.4) ? (1 as const) : (0 as const),
      f: stream.integer(0, 3),
      c: stream.integer(0, 9),
    };
    const chance = logistic(linear(planted, [held.w, held.f, held.c]));
    return { id: `deal-${at}`, outcome: stream.chance(chance) ? 'won' : 'lost', closeOn: '2026-01-01', held };
  });
}

/** So many won and lost deals, with an item that tells nothing. */
function closed(won: number, lost: number): AssessedDeal[] {
  return Array.from({ length: won + lost }, (_, at) => ({
    id: `deal-${at}`,
    outcome: at < won ? 'won' : 'lost',
    closeOn: '2026-01-01',
    held: { w: at % 2 === 0 ? 1 : 0, f: at % 4, c: at % 10 },
  }));
}

function fitted(deals: readonly AssessedDeal[]): FittedWinModel {
  const model = fitWin(deals, TODAY);
  if (!model.exists) throw new Error(`missing: ${JSON.stringify(model.missing)}`);
  return model;
}

describe('the fitted model', () => {
  it('finds the coefficients that were planted, within three standard errors and of the same sign', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { coefficients, covariance } = fitted(generated(4000, PLANTED, seed));
      coefficients.forEach((found, at) => {
        expect(Math.sign(found)).toBe(Math.sign(PLANTED[at]!));
        expect(Math.abs(found - PLANTED[at]!)).toBeLessThan(3 * Math.sqrt(covariance[at]![at]!));
      });
    }
  });

  it('has a cross-validated AUC near the one the planted odds have on deals it never saw', () => {
    const others = generated(40_000, PLANTED, 'others').map(({ held, outcome }) => ({
      score: linear(PLANTED, [held.w!, held.f!, held.c!]),
      won: outcome === 'won',
    }));
    const { n, won, auc: found } = fitted(generated(4000, PLANTED, 'a'));
    expect(n).toBe(4000);
    expect(won).toBeGreaterThan(800);
    expect(Math.abs(found.value - auc(others)!.value)).toBeLessThan(0.02);
    expect(found.high - found.low).toBeLessThan(0.06);
  });

  it('says that it knows nothing where nothing was planted: 0.5 is within the interval of 18 of 20 at least', () => {
    const holds = Array.from({ length: 20 }, (_, seed) => {
      const { low, high } = fitted(generated(1200, [-1, 0, 0, 0], `none-${seed}`)).auc;
      return low <= 0.5 && 0.5 <= high;
    });
    expect(holds.filter(Boolean).length).toBeGreaterThanOrEqual(18);
  });

  it('predicts with an ordered interval that holds the planted chance 9 times of 10 at least', () => {
    const held = Array.from({ length: 12 }, (_, seed) => fitted(generated(1500, PLANTED, `predict-${seed}`))).flatMap(
      (model) =>
        STATES.map((state) => {
          const { low, value, high } = predictWin(model, state);
          expect(low).toBeLessThan(value);
          expect(value).toBeLessThan(high);
          const chance = logistic(linear(PLANTED, [state.w, state.f, state.c]));
          return low <= chance && chance <= high;
        }),
    );
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(held.length * 0.9);
  });

  it.each([
    [199, 801, { closed: 0, won: 1, lost: 0 }],
    [200, 799, { closed: 1, won: 0, lost: 0 }],
    [199, 800, { closed: 1, won: 1, lost: 0 }],
    [0, 0, { closed: 1000, won: 200, lost: 20 }],
    [981, 19, { closed: 0, won: 0, lost: 1 }],
  ])('refuses %i won and %i lost deals and says how many are missing', (won, lost, missing) => {
    expect(fitWin(closed(won, lost), TODAY)).toMatchObject({ exists: false, n: won + lost, won, missing });
  });

  it.each([
    [200, 800],
    [980, 20],
  ])('exists from %i won and %i lost deals', (won, lost) => {
    expect(fitWin(closed(won, lost), TODAY)).toMatchObject({ exists: true, n: won + lost, won });
  });

  it('counts deals closed by the date, that day included, with all items known', () => {
    const deals = closed(200, 800);
    const at = (change: Partial<AssessedDeal>) => fitWin([{ ...deals[0]!, ...change }, ...deals.slice(1)], TODAY);
    expect(at({ closeOn: TODAY }).exists).toBe(true);
    for (const change of [
      { closeOn: '2026-11-23' },
      { closeOn: null },
      { held: { w: null, f: 1, c: 1 } },
      { held: { w: 1, f: null, c: 1 } },
      { held: { w: 1, f: 1, c: null } },
    ] as const)
      expect(at(change)).toMatchObject({ exists: false, n: 999, won: 199, missing: { closed: 1, won: 1 } });
  });

  it('is the same, digit by digit, in any order of the deals', () => {
    const deals = generated(1500, PLANTED, 'a');
    expect(fitWin([...deals].reverse(), TODAY)).toEqual(fitWin(deals, TODAY));
  });
});

describe('folds', () => {
  it('hold every deal once, and as many won and lost ones each as can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (won, lost) => {
        const deals = closed(won, lost);
        const folds = foldsOf(deals, 10);
        expect(
          folds
            .flat()
            .map((deal) => deal.id)
            .sort(),
        ).toEqual(deals.map((deal) => deal.id).sort());
        for (const outcome of ['won', 'lost']) {
          const sizes = folds.map((fold) => fold.filter((deal) => deal.outcome === outcome).length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }
        expect(foldsOf([...deals].reverse(), 10)).toEqual(folds);
      }),
    );
  });
});

describe('the win probability', () => {
  const deals = generated(1500, PLANTED, 'a');
  const base = baseRate(deals, TODAY);

  it('is the fitted model’s where there is one and all items are known', () => {
    const found = winProbability(base, fitWin(deals, TODAY), { w: 1, f: 2, c: 6 });
    expect(found.basis).toMatchObject({ kind: 'fitted', reason: null, ratio: null, closed: 1500 });
    expect(found.value).toBe(found.fitted!.value);
  });

  it('is the practitioners’ where there is no model or an item is not known, and says what the model lacks', () => {
    const without = winProbability(base, fitWin(deals.slice(0, 900), TODAY), { w: 1, f: 2, c: 6 });
    expect(without).toMatchObject({
      basis: { kind: 'practitioner' },
      fitted: null,
      model: { missing: { closed: 100 } },
    });
    const unknown = winProbability(base, fitWin(deals, TODAY), { w: 1, f: 2, c: null });
    expect(unknown).toMatchObject({
      basis: { kind: 'practitioner', ratio: 17.2 },
      fitted: null,
      model: { exists: true },
    });
  });
});

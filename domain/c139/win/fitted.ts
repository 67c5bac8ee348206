// The win probability by our own closed deals: what W, F and C held at their close says of their outcome.
import { type Auc, meanAuc } from './auc.ts';
import { type ClosedDeal, isClosedBy } from './base-rate.ts';
import { foldsOf } from './folds.ts';
import { fitLogistic, type LogisticFit, linear, logistic } from './logistic.ts';
import { WIN_MODEL } from './model.ts';

/** Items of `control-139` that hold: W 0-1, F 0-3, C 0-9; null where not assessed. */
export interface Held {
  w: 0 | 1 | null;
  f: number | null;
  c: number | null;
}
export type HeldKnown = { [K in keyof Held]: NonNullable<Held[K]> };

/** A closed deal with what held when it was closed. */
export interface AssessedDeal extends ClosedDeal {
  held: Held;
}

/** Counts of deals closed by the date with all of W, F and C known. */
interface Counts {
  version: string;
  n: number;
  won: number;
}
export interface FittedWinModel extends Counts {
  exists: true;
  /** Of the intercept, W, F and C, on log odds. */
  coefficients: number[];
  covariance: number[][];
  /** Cross-validated. */
  auc: Auc;
}
export interface NoFittedModel extends Counts {
  exists: false;
  /** Deals that are missing; of lost ones only what every fold needs for its AUC. */
  missing: { closed: number; won: number; lost: number };
}
export type FittedModel = FittedWinModel | NoFittedModel;

/** 0-1, with the interval of 95 % that the covariance of the coefficients gives. */
export interface FittedWin {
  value: number;
  low: number;
  high: number;
}

/** The model of the deals closed up to a date; from 200 won and 1,000 closed usable ones on, else what is missing. */
export function fitWin(deals: readonly AssessedDeal[], asOf: string): FittedModel {
  const { leastWon, leastClosed, folds, leastInFold } = WIN_MODEL.fitted;
  const usable = deals.filter((deal) => isClosedBy(deal, asOf)).flatMap(usableDeal);
  const won = usable.filter((deal) => deal.outcome === 'won').length;
  const counts = { version: WIN_MODEL.version, n: usable.length, won };
  const missing = {
    closed: Math.max(0, leastClosed - usable.length),
    won: Math.max(0, leastWon - won),
    lost: Math.max(0, folds * leastInFold - (usable.length - won)),
  };
  if (missing.closed + missing.won + missing.lost > 0) return { exists: false, ...counts, missing };
  const parts = foldsOf(usable, folds);
  // Deals are added up in the order of the folds: that of the input must not move the last digit.
  const { coefficients, covariance } = fitDeals(parts.flat());
  return { exists: true, ...counts, coefficients, covariance, auc: crossValidated(parts) };
}

export function predictWin({ coefficients, covariance }: FittedWinModel, held: HeldKnown): FittedWin {
  const row = rowOf(held);
  const at = [1, ...row];
  const score = linear(coefficients, row);
  const variance = at.reduce((sum, a, i) => sum + at.reduce((inner, b, j) => inner + a * b * covariance[i]![j]!, 0), 0);
  const error = WIN_MODEL.errors95 * Math.sqrt(variance);
  return { value: logistic(score), low: logistic(score - error), high: logistic(score + error) };
}

export function isHeldKnown(held: Held): held is HeldKnown {
  return held.w !== null && held.f !== null && held.c !== null;
}

interface UsableDeal {
  id: string;
  outcome: ClosedDeal['outcome'];
  held: HeldKnown;
}

function usableDeal({ id, outcome, held }: AssessedDeal): UsableDeal[] {
  return isHeldKnown(held) ? [{ id, outcome, held }] : [];
}

function rowOf({ w, f, c }: HeldKnown): number[] {
  return [w, f, c];
}

function fitDeals(deals: readonly UsableDeal[]): LogisticFit {
  const fit = fitLogistic(
    deals.map((deal) => rowOf(deal.held)),
    deals.map((deal) => deal.outcome === 'won'),
    WIN_MODEL.fitted.ridge,
  );
  if (!fit) throw new Error('deals of both outcomes and a ridge have an optimum');
  return fit;
}

function crossValidated(folds: readonly (readonly UsableDeal[])[]): Auc {
  const scored = folds.map((fold) => {
    const { coefficients } = fitDeals(folds.filter((other) => other !== fold).flat());
    return fold.map(({ held, outcome }) => ({ score: linear(coefficients, rowOf(held)), won: outcome === 'won' }));
  });
  const found = meanAuc(scored);
  if (!found) throw new Error('every fold has deals of both outcomes');
  return found;
}

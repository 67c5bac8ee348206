// How well scores tell won deals from lost ones.
import { WIN_MODEL } from './model.ts';

export interface Scored {
  score: number;
  won: boolean;
}

/** The chance that a won deal scores above a lost one (0-1; equal scores count half), with its interval of 95 %. */
export interface Auc {
  value: number;
  low: number;
  high: number;
}

interface Estimate {
  value: number;
  variance: number;
}

/**
 * AUC with the interval of E. DeLong, D. DeLong and D. Clarke-Pearson (Biometrics 44, 1988): normal, cut to 0-1. Null with
 * fewer than two won or two lost.
 */
export function auc(scored: readonly Scored[]): Auc | null {
  const estimate = delong(scored);
  return estimate && withInterval(estimate);
}

/**
 * The mean of the AUCs of folds, each scored by a model that has not seen it. Scores are compared within a fold only: models of
 * different folds differ in their base rate, and pooled they would look worse than chance. Models of different folds share most
 * of their deals, so their AUCs are not independent: the variance of one fold counts 1/k + 1/(k − 1) times instead of 1/k (C. Nadeau and Y.
 * Bengio, Machine Learning 52, 2003); without that, one interval in six misses 0.5 where nothing is to be known. Null where a
 * fold has fewer than two won or two lost.
 */
export function meanAuc(folds: readonly (readonly Scored[])[]): Auc | null {
  const estimates = folds.map(delong).filter((each) => each !== null);
  if (folds.length < 2 || estimates.length < folds.length) return null;
  return withInterval({
    value: mean(estimates.map((each) => each.value)),
    variance: mean(estimates.map((each) => each.variance)) * (1 / folds.length + 1 / (folds.length - 1)),
  });
}

function withInterval({ value, variance }: Estimate): Auc {
  const error = WIN_MODEL.errors95 * Math.sqrt(variance);
  return { value, low: Math.max(0, value - error), high: Math.min(1, value + error) };
}

/** By ranks (X. Sun and W. Xu, IEEE Signal Processing Letters 21, 2014): as many comparisons as sorting takes. */
function delong(scored: readonly Scored[]): Estimate | null {
  const won = scored.filter((each) => each.won).map((each) => each.score);
  const lost = scored.filter((each) => !each.won).map((each) => each.score);
  if (won.length < 2 || lost.length < 2) return null;
  const above = sharesBelow(won, lost);
  const below = sharesBelow(lost, won).map((share) => 1 - share);
  return { value: mean(above), variance: variance(above) / won.length + variance(below) / lost.length };
}

/** For each score: the share of the others below it, equal ones counting half. */
function sharesBelow(scores: readonly number[], others: readonly number[]): number[] {
  const sorted = [...others].sort((a, b) => a - b);
  return scores.map(
    (score) => (countUpTo(sorted, score, false) + countUpTo(sorted, score, true)) / (2 * sorted.length),
  );
}

/** How many of the sorted values are below a score, or up to it. */
function countUpTo(sorted: readonly number[], score: number, including: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < score || (including && sorted[middle]! === score)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

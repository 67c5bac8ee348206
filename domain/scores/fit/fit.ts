// Fit (ICP), 0 to 100: how well an account meets the target profile.
import { numberOf, withoutScore } from '../measured.ts';
import type { Measure, Scored, ScoreModel } from '../model.ts';
import { settled, sumOf } from '../sum.ts';
import { fitLedger } from './ledger.ts';
import { matchesOf } from './match.ts';
import { askedCriteria, CRITERIA, type FitParameters, fitParameters, STANDARD_FIT } from './parameters.ts';
import { FIT_WORDS } from './words.ts';

function score(measure: Measure, parameters: FitParameters): Scored {
  const asked = askedCriteria(parameters);
  const match = (criterion: string) => numberOf(measure, criterion);
  const parts = Object.fromEntries(CRITERIA.map((criterion) => [criterion, match(criterion)]));
  if (asked.length === 0) return withoutScore('no-profile', parts);
  if (asked.every((criterion) => match(criterion) === null)) return withoutScore('nothing-known', parts);
  const all = asked.reduce((sum, criterion) => sum + parameters.weights[criterion], 0);
  const points = (unknown: number) => {
    const met = asked.reduce(
      (sum, criterion) => sum + parameters.weights[criterion] * (match(criterion) ?? unknown),
      0,
    );
    return settled((100 * met) / all);
  };
  const low = points(0);
  return { score: low, low, high: points(1), segment: segmentOf(low, parameters), reason: null, parts };
}

function segmentOf(points: number, { classes }: FitParameters): string {
  return points >= classes.strong ? 'strong' : points >= classes.partial ? 'partial' : 'weak';
}

/** Each match is the mean of the entities in which it is known. */
function rollUp(measures: readonly Measure[]): Measure {
  return Object.fromEntries(
    CRITERIA.map((criterion) => {
      const known = measures.map((each) => numberOf(each, criterion)).filter((match) => match !== null);
      return [criterion, known.length === 0 ? null : sumOf(known) / known.length];
    }),
  );
}

export const FIT: ScoreModel<FitParameters> = {
  id: 'fit',
  parameters: fitParameters,
  standard: STANDARD_FIT,
  columns: [
    { id: 'industry', of: 'part', kind: 'fraction', key: 1 },
    { id: 'size', of: 'part', kind: 'fraction', key: 2 },
    { id: 'region', of: 'part', kind: 'fraction' },
    { id: 'age', of: 'part', kind: 'fraction' },
    { id: 'pain', of: 'part', kind: 'fraction', key: 3 },
    { id: 'budget', of: 'part', kind: 'fraction' },
  ],
  segments: () => ['strong', 'partial', 'weak'],
  measure: ({ account }, { asOf }, parameters) => {
    const asked = askedCriteria(parameters);
    const matches = matchesOf(account, asOf, parameters);
    if (!asked.some((criterion) => matches[criterion] !== null)) return null;
    return Object.fromEntries(
      CRITERIA.map((criterion) => [criterion, asked.includes(criterion) ? matches[criterion] : null]),
    );
  },
  reasonOf: (_facts, _context, parameters) => (askedCriteria(parameters).length === 0 ? 'no-profile' : 'nothing-known'),
  cuts: () => null,
  score: (measure, _cuts, _context, parameters) => score(measure, parameters),
  rollUp,
  ledger: ({ account }, _cuts, { asOf }, parameters) => fitLedger(account, asOf, parameters),
  words: FIT_WORDS,
};

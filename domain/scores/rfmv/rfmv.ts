// RFM+V for major accounts, 0 to 100: contact, expected amount and strategic value.
import type { ScoreModel } from '../model.ts';
import { type PointRange, rfmvPoints } from './classes.ts';
import { rfmvLedger } from './ledger.ts';
import { rfmvMeasure, rfmvRollUp } from './measure.ts';
import { type RfmvParameters, rfmvParameters, STANDARD_RFMV } from './parameters.ts';
import { RFMV_WORDS } from './words.ts';

/** Its context is in the currency of its parameters, where an amount without a currency counts as one in it. */
export const RFMV: ScoreModel<RfmvParameters> = {
  id: 'rfmv',
  parameters: rfmvParameters,
  standard: STANDARD_RFMV,
  columns: [
    { id: 'r', of: 'part', kind: 'number' },
    { id: 'f', of: 'part', kind: 'number' },
    { id: 'm', of: 'part', kind: 'number' },
    { id: 'v', of: 'part', kind: 'number' },
    { id: 'expectedAmount', of: 'measure', kind: 'money', key: 1 },
    { id: 'contactsPerMonth', of: 'measure', kind: 'number', key: 2 },
    { id: 'lastContactOn', of: 'measure', kind: 'day', key: 3 },
    { id: 'strategicValue', of: 'measure', kind: 'text' },
    { id: 'unknownAmounts', of: 'measure', kind: 'number' },
  ],
  segments: () => ['high', 'medium', 'low'],
  measure: rfmvMeasure,
  reasonOf: () => 'nothing-known',
  cuts: () => null,
  score: (measure, _cuts, context, parameters) => {
    const points = rfmvPoints(measure, context, parameters);
    const sum = (end: keyof PointRange) => points.r[end] + points.f[end] + points.m[end] + points.v[end];
    const score = sum('low');
    return {
      score,
      low: score,
      high: sum('high'),
      segment: segmentOf(score, parameters),
      reason: null,
      parts: { r: known(points.r), f: known(points.f), m: known(points.m), v: known(points.v) },
    };
  },
  rollUp: rfmvRollUp,
  ledger: (facts, _cuts, context, parameters) => rfmvLedger(facts, context, parameters),
  words: RFMV_WORDS,
};

function segmentOf(score: number, { classes }: RfmvParameters): string {
  return score >= classes.high ? 'high' : score >= classes.medium ? 'medium' : 'low';
}

function known({ low, high }: PointRange): number | null {
  return low === high ? low : null;
}

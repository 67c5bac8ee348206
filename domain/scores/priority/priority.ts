// Priority: what could be sold, times how likely we are to win it.
import { numberOf, withoutScore } from '../measured.ts';
import type { Measure, Scored, ScoreModel } from '../model.ts';
import { priorityLedger } from './ledger.ts';
import { priorityMeasure, priorityRollUp, withoutValue } from './measure.ts';
import {
  PRIORITY_CLASSES,
  type PriorityClass,
  type PriorityParameters,
  priorityParameters,
  STANDARD_PRIORITY,
} from './parameters.ts';
import { PRIORITY_WORDS } from './words.ts';

/** Which quadrant: A both high, B the value only, C the winnability only, D neither; a figure at its cut is high. */
export function classOf(value: number, winnability: number, parameters: PriorityParameters): PriorityClass {
  const winnable = winnability >= parameters.winnabilityCut;
  if (value >= parameters.valueCut) return winnable ? 'A' : 'B';
  return winnable ? 'C' : 'D';
}

/** In money. A potential without a value adds nothing to the score and leaves its high end open, that is null. */
function score(measure: Measure, parameters: PriorityParameters): Scored {
  const [value, winnability] = [numberOf(measure, 'value'), numberOf(measure, 'winnability')];
  const parts = { reach: numberOf(measure, 'reach'), c139: numberOf(measure, 'c139'), winnability };
  if (value === null || winnability === null) return withoutScore('no-potential', parts);
  const worth = value * winnability;
  const open = (numberOf(measure, 'unknownValues') ?? 0) > 0 && winnability > 0;
  return {
    score: worth,
    low: worth,
    high: open ? null : worth,
    segment: classOf(value, winnability, parameters),
    reason: null,
    parts,
  };
}

/** Its context is in the currency of its parameters, where a value without a currency counts as one in it. */
export const PRIORITY: ScoreModel<PriorityParameters> = {
  id: 'priority',
  parameters: priorityParameters,
  standard: STANDARD_PRIORITY,
  columns: [
    { id: 'value', of: 'measure', kind: 'money', key: 1 },
    { id: 'winnability', of: 'measure', kind: 'fraction', key: 2 },
    { id: 'reach', of: 'part', kind: 'fraction', key: 3 },
    { id: 'c139', of: 'part', kind: 'fraction' },
    { id: 'unknownValues', of: 'measure', kind: 'number' },
  ],
  segments: () => PRIORITY_CLASSES,
  measure: priorityMeasure,
  reasonOf: withoutValue,
  cuts: () => null,
  score: (measure, _cuts, _context, parameters) => score(measure, parameters),
  rollUp: priorityRollUp,
  ledger: (facts, _cuts, context, parameters) => priorityLedger(facts, context, parameters),
  words: PRIORITY_WORDS,
};

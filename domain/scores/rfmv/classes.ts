// The points of RFM+V, each as a range: an unknown fact counts least at its low end, most at its high end.
import { STRATEGIC_VALUES } from '../../facts/account.ts';
import { numberOf, textOf } from '../measured.ts';
import type { Measure, ScoreContext } from '../model.ts';
import { monthsBack } from '../months.ts';
import type { RfmvParameters } from './parameters.ts';

export interface PointRange {
  low: number;
  high: number;
}

export interface RfmvPoints {
  r: PointRange;
  f: PointRange;
  m: PointRange;
  v: PointRange;
}

export function rfmvPoints(measure: Measure, context: ScoreContext, parameters: RfmvParameters): RfmvPoints {
  const { recencyMonths, recencyPoints, frequencyCuts, frequencyPoints, amountCuts, amountPoints } = parameters;
  const last = textOf(measure, 'lastContactOn');
  const since = recencyMonths.map((months) => monthsBack(context, months));
  const near = last === null ? 2 : since.findIndex((day) => last >= day);
  const amount = byCuts(numberOf(measure, 'expectedAmount') ?? 0, amountCuts, amountPoints);
  const someUnknown = (numberOf(measure, 'unknownAmounts') ?? 0) > 0;
  return {
    r: certain(recencyPoints[near < 0 ? 2 : near]!),
    f: certain(byCuts(numberOf(measure, 'contactsPerMonth') ?? 0, frequencyCuts, frequencyPoints)),
    m: someUnknown ? { low: amount, high: amountPoints[0] } : certain(amount),
    v: valuePoints(measure, parameters),
  };
}

/** Of a group the best known value, at its high end the best there is while an entity's is unknown. */
function valuePoints(measure: Measure, { valuePoints: points }: RfmvParameters): PointRange {
  const stated = STRATEGIC_VALUES.find((value) => value === measure['strategicValue']);
  const low = stated ? points[stated] : Math.min(...Object.values(points));
  const someUnknown = (numberOf(measure, 'unknownValues') ?? 0) > 0;
  return someUnknown ? { low, high: Math.max(low, ...Object.values(points)) } : certain(low);
}

/** The first class whose figure is reached, else the last. */
function byCuts(value: number, cuts: readonly number[], points: readonly number[]): number {
  const at = cuts.findIndex((cut) => value >= cut);
  return points[at < 0 ? points.length - 1 : at]!;
}

function certain(points: number): PointRange {
  return { low: points, high: points };
}

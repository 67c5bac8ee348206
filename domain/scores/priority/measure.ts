// What priority looks at in an account, and in a group.
import type { ScoreFacts } from '../facts.ts';
import { numberOf } from '../measured.ts';
import type { Measure, ScoreContext } from '../model.ts';
import { settled, sumOf } from '../sum.ts';
import type { PriorityParameters } from './parameters.ts';

export type Potential = ScoreFacts['potentials'][number];

/** What can still be sold: not deployed there, and not unfit. */
export function sellable({ potentials }: ScoreFacts): Potential[] {
  return potentials.filter(({ state }) => state !== 'deployed' && state !== 'unfit');
}

/** In the currency of the context; null where none is stated, or no rate. */
export function sellableValue({ value, currency }: Potential, context: ScoreContext): number | null {
  const factor = context.factorOf(currency);
  return value === null || factor === null ? null : value * factor;
}

/**
 * `{value, unknownValues, winnability, reach, c139}`: value is what is known of the potentials, `unknownValues` how many have none
 * (or none that can be changed to the currency); winnability, reach and c139 are fractions, c139 null without an open deal.
 */
export function priorityMeasure(
  facts: ScoreFacts,
  context: ScoreContext,
  { weights }: PriorityParameters,
): Measure | null {
  const values = sellable(facts).map((potential) => sellableValue(potential, context));
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const reach = facts.reach?.value ?? 0;
  const c139 = facts.c139 === null ? null : facts.c139.score / 100;
  const winnability =
    c139 === null ? reach : settled((weights.reach * reach + weights.c139 * c139) / (weights.reach + weights.c139));
  return { value: sumOf(known), unknownValues: values.length - known.length, winnability, reach, c139 };
}

/** Values are stated, but in currencies that no stated rate changes; or none is stated at all. */
export function withoutValue(facts: ScoreFacts): 'mixed-currency' | 'no-potential' {
  return sellable(facts).some(({ value }) => value !== null) ? 'mixed-currency' : 'no-potential';
}

/** Values together; winnability, reach and C139 in the mean by value, C139 over the entities with an open deal. */
export function priorityRollUp(measures: readonly Measure[]): Measure {
  const [first] = measures;
  if (first && measures.length === 1) return first;
  const sum = (figure: string) => sumOf(measures.map((each) => numberOf(each, figure) ?? 0));
  return {
    value: sum('value'),
    unknownValues: sum('unknownValues'),
    winnability: meanByValue(measures, 'winnability'),
    reach: meanByValue(measures, 'reach'),
    c139: meanByValue(measures, 'c139'),
  };
}

/** Where no value is above 0, the plain mean; null where the figure is known of none. */
function meanByValue(measures: readonly Measure[], figure: string): number | null {
  const known = measures.flatMap((each) => {
    const of = numberOf(each, figure);
    return of === null ? [] : [{ of, value: numberOf(each, 'value') ?? 0 }];
  });
  if (known.length === 0) return null;
  const all = sumOf(known.map(({ value }) => value));
  if (all === 0) return settled(sumOf(known.map(({ of }) => of)) / known.length);
  return settled(sumOf(known.map(({ of, value }) => of * value)) / all);
}

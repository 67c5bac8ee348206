// The weighted share of filled fields, by kind.
import type { AskedField, CompletenessField, CompletenessKind } from './fields.ts';
import type { CompletenessParameters } from './parameters.ts';

export const COMPLETENESS_KINDS = ['account', 'people', 'deals'] as const;

/** Weights of what is filled, and of all. */
export type Fill = Record<CompletenessKind, { filled: number; all: number }>;

export function fillOf(asked: readonly AskedField[], parameters: CompletenessParameters): Fill {
  const fill: Fill = {
    account: { filled: 0, all: 0 },
    people: { filled: 0, all: 0 },
    deals: { filled: 0, all: 0 },
  };
  for (const { kind, field, filled } of asked) {
    const weight = weightOf(parameters, kind, field);
    fill[kind].all += weight;
    if (filled) fill[kind].filled += weight;
  }
  return fill;
}

export function weightOf(parameters: CompletenessParameters, kind: CompletenessKind, field: CompletenessField): number {
  const weights: Readonly<Partial<Record<CompletenessField, number>>> = parameters[kind];
  return weights[field] ?? 0;
}

/** The kinds of which there is something to fill, and that have a weight. */
export function kindsThatCount(fill: Fill, { kinds }: CompletenessParameters): CompletenessKind[] {
  return COMPLETENESS_KINDS.filter((kind) => fill[kind].all > 0 && kinds[kind] > 0);
}

/** What each kind adds to the score (0-100): they add up to it. */
export function pointsByKind(fill: Fill, parameters: CompletenessParameters): Map<CompletenessKind, number> {
  const counting = kindsThatCount(fill, parameters);
  const all = counting.reduce((sum, kind) => sum + parameters.kinds[kind], 0);
  return new Map(
    counting.map((kind) => [kind, (100 * parameters.kinds[kind] * fill[kind].filled) / (fill[kind].all * all)]),
  );
}

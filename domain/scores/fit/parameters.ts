// The target profile (ICP): whom we would like to have as customers, and how much each criterion counts.
import { z } from 'zod';

export const CRITERIA = ['industry', 'size', 'region', 'age', 'pain', 'budget'] as const;
export type Criterion = (typeof CRITERIA)[number];

const words = z.array(z.string().trim().min(1).max(200)).max(200);
const weight = z.number().min(0).max(1000);
const range = z
  .strictObject({ min: z.number().min(0).nullable(), max: z.number().min(0).nullable() })
  .refine(({ min, max }) => min === null || max === null || min <= max, 'the lower end first');

export const fitParameters = z.strictObject({
  weights: z.strictObject({
    industry: weight,
    size: weight,
    region: weight,
    age: weight,
    pain: weight,
    budget: weight,
  }),
  target: z.strictObject({
    industries: words,
    employees: range,
    regions: words,
    ageYears: range,
    pains: words,
    budget: z.enum(['ignored', 'stated', 'listed']),
    budgets: words,
  }),
  classes: z
    .strictObject({ strong: z.number(), partial: z.number() })
    .refine(({ strong, partial }) => strong > partial, 'strong above partial'),
});
export type FitParameters = z.infer<typeof fitParameters>;

/** No target is set: whom one would like to have is for the owner of the instance to say. */
export const STANDARD_FIT: FitParameters = {
  weights: { industry: 25, size: 20, region: 15, age: 10, pain: 20, budget: 10 },
  target: {
    industries: [],
    employees: { min: null, max: null },
    regions: [],
    ageYears: { min: null, max: null },
    pains: [],
    budget: 'ignored',
    budgets: [],
  },
  classes: { strong: 75, partial: 45 },
};

/** The criteria with a target and a weight; the others are no part of the score. */
export function askedCriteria({ weights, target }: FitParameters): Criterion[] {
  const hasTarget: Record<Criterion, boolean> = {
    industry: target.industries.length > 0,
    size: hasEnd(target.employees),
    region: target.regions.length > 0,
    age: hasEnd(target.ageYears),
    pain: target.pains.length > 0,
    budget: target.budget === 'stated' || (target.budget === 'listed' && target.budgets.length > 0),
  };
  return CRITERIA.filter((criterion) => hasTarget[criterion] && weights[criterion] > 0);
}

function hasEnd({ min, max }: { min: number | null; max: number | null }): boolean {
  return min !== null || max !== null;
}

// What RFM can be set to, and its first version.
import { z } from 'zod';
import { RFM_RULES, segmentRule, unmatched } from './rules.ts';

/** Four figures between five classes, upward. */
const cuts = z
  .array(z.number().min(0))
  .length(4)
  .refine((values) => values.every((value, at) => at === 0 || value > values[at - 1]!), 'each above the one before');

export const rfmParameters = z.strictObject({
  window: z.enum(['months', 'all']),
  windowMonths: z.number().int().min(1).max(240),
  recency: z.enum(['days', 'quintiles']),
  recencyDays: cuts,
  frequency: z.enum(['quintiles', 'fixed']),
  frequencyCuts: cuts,
  monetary: z.enum(['quintiles', 'fixed']),
  monetaryCuts: cuts,
  cutOffset: z.number().min(0),
  rules: z
    .array(segmentRule)
    .min(1)
    .max(60)
    .refine((rules) => unmatched(rules).length === 0, 'every combination of R, F and M must match a rule'),
});
export type RfmParameters = z.infer<typeof rfmParameters>;

export const STANDARD_RFM: RfmParameters = {
  window: 'months',
  windowMonths: 12,
  recency: 'days',
  recencyDays: [30, 60, 120, 180],
  frequency: 'quintiles',
  frequencyCuts: [2, 3, 5, 10],
  monetary: 'quintiles',
  monetaryCuts: [50_000, 200_000, 500_000, 2_000_000],
  cutOffset: 1,
  rules: RFM_RULES,
};

/** What a call may ask of RFM besides its kept parameters. */
export interface RfmQuery {
  window?: 'all' | '12m' | undefined;
  recency?: 'days' | 'quintiles' | undefined;
}

/** The parameters with what a call asks. */
export function withRfmQuery(parameters: RfmParameters, { window, recency }: RfmQuery): RfmParameters {
  return {
    ...parameters,
    ...(window === 'all' ? { window: 'all' as const } : {}),
    ...(window === '12m' ? { window: 'months' as const, windowMonths: 12 } : {}),
    ...(recency ? { recency } : {}),
  };
}

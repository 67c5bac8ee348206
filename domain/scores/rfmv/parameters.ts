// What RFM+V can be set to, and its first version.
import { z } from 'zod';
import { bothLanguages, cadenceDays } from '../care.ts';

const points = z.number().min(0).max(100);
const threeClasses = z
  .tuple([points, points, points])
  .refine(([best, middle, least]) => best >= middle && middle >= least, 'the best class first');
const downward = z
  .tuple([z.number().min(0), z.number().min(0)])
  .refine(([upper, lower]) => upper > lower, 'the upper figure first');
const plan = z.strictObject({ cadenceDays, plan: bothLanguages, who: bothLanguages });

export const rfmvParameters = z.strictObject({
  recencyMonths: z
    .tuple([z.number().int().min(1), z.number().int().min(1).max(120)])
    .refine(([near, far]) => near < far, 'the shorter time first'),
  recencyPoints: threeClasses,
  frequencyMonths: z.number().int().min(1).max(24),
  frequencyCuts: downward,
  frequencyPoints: threeClasses,
  currency: z.string().min(1).max(10),
  amountCuts: downward,
  amountPoints: threeClasses,
  valuePoints: z.strictObject({ benchmark: points, regional: points, other: points }),
  classes: z
    .strictObject({ high: z.number(), medium: z.number() })
    .refine(({ high, medium }) => high > medium, 'high above medium'),
  care: z.strictObject({ high: plan, medium: plan, low: plan }),
});
export type RfmvParameters = z.infer<typeof rfmvParameters>;

export const STANDARD_RFMV: RfmvParameters = {
  recencyMonths: [3, 6],
  recencyPoints: [30, 20, 10],
  frequencyMonths: 3,
  frequencyCuts: [3, 1],
  frequencyPoints: [30, 20, 10],
  currency: 'CNY',
  amountCuts: [500_000, 200_000],
  amountPoints: [30, 20, 10],
  valuePoints: { benchmark: 10, regional: 5, other: 0 },
  classes: { high: 80, medium: 60 },
  care: {
    high: {
      cadenceDays: 7,
      plan: { zh: '每周联系，按客户制定方案', en: 'Weekly contact and a plan of its own' },
      who: { zh: '高级客户经理带团队', en: 'Senior account manager with a team' },
    },
    medium: {
      cadenceDays: 14,
      plan: { zh: '每两周联系一次', en: 'Contact every two weeks' },
      who: { zh: '客户经理', en: 'Account manager' },
    },
    low: {
      cadenceDays: null,
      plan: { zh: '发送标准资料', en: 'Standard materials' },
      who: { zh: '市场部', en: 'Marketing' },
    },
  },
};

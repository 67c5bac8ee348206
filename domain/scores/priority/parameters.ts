// What priority can be set to, and its first version.
import { z } from 'zod';
import { bothLanguages, cadenceDays } from '../care.ts';

export const PRIORITY_CLASSES = ['A', 'B', 'C', 'D'] as const;
export type PriorityClass = (typeof PRIORITY_CLASSES)[number];

const weight = z.number().min(0).max(1000);
const care = z.strictObject({ cadenceDays, who: bothLanguages });

export const priorityParameters = z.strictObject({
  currency: z.string().min(1).max(10),
  valueCut: z.number().min(0),
  winnabilityCut: z.number().min(0).max(1),
  weights: z
    .strictObject({ reach: weight, c139: weight })
    .refine(({ reach, c139 }) => reach + c139 > 0, 'one of them must count'),
  care: z.strictObject({ A: care, B: care, C: care, D: care }),
});
export type PriorityParameters = z.infer<typeof priorityParameters>;

export const STANDARD_PRIORITY: PriorityParameters = {
  currency: 'CNY',
  valueCut: 500_000,
  winnabilityCut: 0.3,
  weights: { reach: 1, c139: 1 },
  care: {
    A: { cadenceDays: 7, who: { zh: '高级客户经理带团队', en: 'Senior account manager with a team' } },
    B: { cadenceDays: 14, who: { zh: '客户经理，先打通决策层', en: 'Account manager, first to find a way in' } },
    C: { cadenceDays: 30, who: { zh: '内部销售', en: 'Inside sales' } },
    D: { cadenceDays: null, who: { zh: '市场部', en: 'Marketing' } },
  },
};

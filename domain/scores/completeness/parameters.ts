// What each field counts, and its first version.
import { z } from 'zod';

const weight = z.number().min(0).max(1000);

export const completenessParameters = z.strictObject({
  kinds: z
    .strictObject({ account: weight, people: weight, deals: weight })
    .refine(({ account, people, deals }) => account + people + deals > 0, 'one of them must count'),
  account: z.strictObject({
    industry: weight,
    employees: weight,
    revenue: weight,
    potential: weight,
    strategicValue: weight,
    country: weight,
    region: weight,
    foundedOn: weight,
    pains: weight,
    budget: weight,
    registryCode: weight,
    colleagueIds: weight,
  }),
  people: z.strictObject({ layer: weight, title: weight, department: weight, email: weight, phone: weight }),
  deals: z.strictObject({ amount: weight, closeOn: weight, roles: weight, power: weight, attitude: weight }),
  classes: z
    .strictObject({ complete: z.number(), partial: z.number() })
    .refine(({ complete, partial }) => complete > partial, 'complete above partial'),
});
export type CompletenessParameters = z.infer<typeof completenessParameters>;

export const STANDARD_COMPLETENESS: CompletenessParameters = {
  kinds: { account: 40, people: 30, deals: 30 },
  account: {
    industry: 10,
    employees: 8,
    revenue: 8,
    potential: 12,
    strategicValue: 10,
    country: 4,
    region: 6,
    foundedOn: 4,
    pains: 10,
    budget: 8,
    registryCode: 8,
    colleagueIds: 12,
  },
  people: { layer: 35, title: 25, department: 10, email: 15, phone: 15 },
  deals: { amount: 25, closeOn: 15, roles: 20, power: 15, attitude: 25 },
  classes: { complete: 80, partial: 50 },
};

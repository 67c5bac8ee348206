// When each kind of signal is raised and who is told: data, with standard values, kept by version.
import { z } from 'zod';
import { ROLES } from '../facts/person.ts';
import type { SignalKind } from './kinds.ts';

export const TELLS = ['managers', 'team', 'both'] as const;
/** Whose silence matters. */
export const SILENCE_ACCOUNTS = ['managed-or-open-deal', 'managed', 'open-deal', 'all'] as const;

/** Ten years: more is a slip of the key. */
const days = z.number().int().min(1).max(3_650);
const common = {
  enabled: z.boolean(),
  /** Managers of the account, team of the deal (of the account's open deals where the cause is no deal), or both. */
  tell: z.enum(TELLS),
  webhook: z.boolean(),
};

export const RULE_SCHEMAS = {
  /** `days` calendar days since the last interaction. */
  silence: z.strictObject({ kind: z.literal('silence'), ...common, days, accounts: z.enum(SILENCE_ACCOUNTS) }),
  'key-person-departed': z.strictObject({
    kind: z.literal('key-person-departed'),
    ...common,
    roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  }),
  /** By at least `by` below what it was within `days` before it fell, and it fell within `days`. */
  'attitude-fell': z.strictObject({
    kind: z.literal('attitude-fell'),
    ...common,
    days,
    by: z.number().int().min(1).max(5),
  }),
  /** Contacts of the last `days` against the mean per `days` of the `before` days ahead of them. */
  'contact-drop': z.strictObject({
    kind: z.literal('contact-drop'),
    ...common,
    days: days.max(365),
    before: days.max(1_095),
    /** At or below this part of the mean. */
    share: z.number().min(0).max(1),
    /** Contacts per `days` before, below which nothing can drop. */
    minimum: z.number().positive().max(1_000),
  }),
  'contract-end': z.strictObject({ kind: z.literal('contract-end'), ...common, daysBefore: days, daysAfter: days }),
  /** Sum of the stated potentials, in `currency`. */
  'untouched-potential': z.strictObject({
    kind: z.literal('untouched-potential'),
    ...common,
    minimum: z.number().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
  }),
  'deal-idle': z.strictObject({ kind: z.literal('deal-idle'), ...common, days }),
} as const satisfies Record<SignalKind, z.ZodObject>;

export type Rules = { [K in SignalKind]: z.infer<(typeof RULE_SCHEMAS)[K]> };
export type Rule = Rules[SignalKind];

export const signalRule = z.discriminatedUnion('kind', [
  RULE_SCHEMAS.silence,
  RULE_SCHEMAS['key-person-departed'],
  RULE_SCHEMAS['attitude-fell'],
  RULE_SCHEMAS['contact-drop'],
  RULE_SCHEMAS['contract-end'],
  RULE_SCHEMAS['untouched-potential'],
  RULE_SCHEMAS['deal-idle'],
]);

const told = { enabled: true, tell: 'both', webhook: true } as const;
/** What holds until somebody changes a rule: version 0. */
export const STANDARD_RULES: Rules = {
  silence: { kind: 'silence', ...told, days: 15, accounts: 'managed-or-open-deal' },
  'key-person-departed': { kind: 'key-person-departed', ...told, roles: ['EB', 'APPROVER', 'TB', 'UB', 'COACH'] },
  'attitude-fell': { kind: 'attitude-fell', ...told, days: 30, by: 1 },
  'contact-drop': { kind: 'contact-drop', ...told, days: 30, before: 90, share: 0.5, minimum: 3 },
  'contract-end': { kind: 'contract-end', ...told, daysBefore: 90, daysAfter: 30 },
  'untouched-potential': { kind: 'untouched-potential', ...told, minimum: 500_000, currency: 'CNY' },
  'deal-idle': { kind: 'deal-idle', ...told, days: 30 },
};

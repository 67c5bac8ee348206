// The fields completeness asks for: when each is filled, and which figures it would unlock.
import type { ScoreFacts, ScorePerson } from '../facts.ts';

/** Figures that need a field, as codes; `completeness/field-words.ts` has the words. */
export const UNLOCKS = [
  'fit',
  'rfmv',
  'priority',
  'coverageByPotential',
  'decisionCoverage',
  'chainReach',
  'c139',
  'whiteSpace',
  'formalStanding',
  'identity',
  'actions',
  'contact',
  'dealLevel',
] as const;
export type Unlock = (typeof UNLOCKS)[number];

interface Asked<T> {
  filled(row: T): boolean;
  unlocks: readonly Unlock[];
}

type Deal = ScoreFacts['deals'][number];
type Decides = NonNullable<ScorePerson['decides']>;

export const ACCOUNT_FIELDS = {
  industry: { filled: ({ account }) => account.industry !== null, unlocks: ['fit', 'whiteSpace'] },
  employees: { filled: ({ account }) => account.employees !== null, unlocks: ['fit', 'whiteSpace'] },
  revenue: { filled: ({ account }) => account.revenue !== null, unlocks: ['coverageByPotential'] },
  potential: {
    filled: ({ potentials }) => potentials.some(({ value }) => value !== null),
    unlocks: ['priority', 'whiteSpace', 'coverageByPotential'],
  },
  strategicValue: { filled: ({ account }) => account.strategicValue !== null, unlocks: ['rfmv'] },
  country: { filled: ({ account }) => account.country !== null, unlocks: ['fit', 'identity'] },
  region: { filled: ({ account }) => account.region !== null, unlocks: ['fit'] },
  foundedOn: { filled: ({ account }) => account.foundedOn !== null, unlocks: ['fit'] },
  pains: { filled: ({ account }) => account.pains.length > 0, unlocks: ['fit'] },
  budget: { filled: ({ account }) => account.budget !== null, unlocks: ['fit'] },
  registryCode: {
    filled: ({ account }) => account.uscc !== null || account.lei !== null || account.registryNo !== null,
    unlocks: ['identity'],
  },
  colleagueIds: { filled: ({ account }) => account.colleagueIds.length > 0, unlocks: ['actions'] },
} as const satisfies Record<string, Asked<ScoreFacts>>;

/** What is worth knowing of a person for work; nothing private. */
export const PERSON_FIELDS = {
  layer: { filled: ({ layer }) => layer !== null, unlocks: ['decisionCoverage', 'whiteSpace', 'priority'] },
  title: { filled: ({ title }) => title !== null, unlocks: ['formalStanding'] },
  department: { filled: ({ department }) => department !== null, unlocks: ['formalStanding'] },
  email: { filled: ({ email }) => email !== null, unlocks: ['contact'] },
  phone: { filled: ({ phone }) => phone !== null, unlocks: ['contact'] },
} as const satisfies Record<string, Asked<ScorePerson>>;

export const DEAL_FIELDS = {
  amount: { filled: ({ amount }) => amount !== null, unlocks: ['rfmv'] },
  closeOn: { filled: ({ closeOn }) => closeOn !== null, unlocks: ['dealLevel'] },
} as const satisfies Record<string, Asked<Deal>>;

/** A person's part in the open deals. */
export const DECISION_FIELDS = {
  roles: { filled: ({ roles }) => roles, unlocks: ['chainReach', 'c139', 'decisionCoverage'] },
  power: { filled: ({ power }) => power, unlocks: ['chainReach', 'c139'] },
  attitude: { filled: ({ attitude }) => attitude, unlocks: ['chainReach', 'c139', 'whiteSpace'] },
} as const satisfies Record<string, Asked<Decides>>;

export type AccountField = keyof typeof ACCOUNT_FIELDS;
export type PersonField = keyof typeof PERSON_FIELDS;
export type DealField = keyof typeof DEAL_FIELDS | keyof typeof DECISION_FIELDS;
export type CompletenessKind = 'account' | 'people' | 'deals';
export type CompletenessField = AccountField | PersonField | DealField;

/** One field of one row. */
export interface AskedField {
  kind: CompletenessKind;
  field: CompletenessField;
  unlocks: readonly Unlock[];
  filled: boolean;
  /** The fact it would be stated in: of the account, a person, a deal, or of a person's part in deals (the person's id). */
  of: 'account' | 'person' | 'deal' | 'decision';
  id: string;
}

/** Every field that is asked for of an account, its people and its open deals. */
export function askedFields(facts: ScoreFacts): AskedField[] {
  const { account, people, deals } = facts;
  return [
    ...asked('account', 'account', ACCOUNT_FIELDS, facts, account.id),
    ...people.flatMap((person) => asked('people', 'person', PERSON_FIELDS, person, person.id)),
    ...deals.flatMap((deal) => asked('deals', 'deal', DEAL_FIELDS, deal, deal.id)),
    ...people.flatMap(({ id, decides }) => (decides ? asked('deals', 'decision', DECISION_FIELDS, decides, id) : [])),
  ];
}

function asked<T, F extends CompletenessField>(
  kind: CompletenessKind,
  of: AskedField['of'],
  fields: Readonly<Record<F, Asked<T>>>,
  row: T,
  id: string,
): AskedField[] {
  return (Object.keys(fields) as F[]).map((field) => {
    const { filled, unlocks } = fields[field];
    return { kind, of, field, unlocks, filled: filled(row), id };
  });
}

// Short ways to write what an account is scored from.
import { type Account, accountRecord } from '../../facts/account.ts';
import type { ScoreFacts, ScorePerson } from '../facts.ts';
import type { ScoreContext } from '../model.ts';

const NOTHING: Account = accountRecord.parse({
  ...Object.fromEntries(
    Object.entries(accountRecord.shape).map(([field, schema]) => [field, schema.safeParse(null).success ? null : []]),
  ),
  id: 'a',
  name: 'a',
});

type Given = Partial<Omit<ScoreFacts, 'account'>> & { account?: Partial<Account> };

/** An account of which nothing else is known. */
export function factsOf({ account, ...rest }: Given = {}): ScoreFacts {
  return {
    account: { ...NOTHING, ...account },
    orders: [],
    contacts: [],
    deals: [],
    events: [],
    potentials: [],
    people: [],
    reach: null,
    c139: null,
    ...rest,
  };
}

/** A context in yuan: an amount without a currency counts as yuan, a dollar is 7 yuan, no other rate is stated. */
export function contextOn(asOf: string): ScoreContext {
  const factors: Record<string, number> = { CNY: 1, USD: 7 };
  return {
    asOf,
    currency: 'CNY',
    factorOf: (currency) => (currency === null ? 1 : (factors[currency] ?? null)),
  };
}

export function order(
  id: string,
  orderedOn: string,
  amount: number,
  currency: string | null = 'CNY',
): ScoreFacts['orders'][number] {
  return { id, orderedOn, amount, currency };
}

export function deal(id: string, amount: number | null, currency: string | null = 'CNY'): ScoreFacts['deals'][number] {
  return { id, name: id, amount, currency, closeOn: null };
}

/** Somebody seated there of whom nothing is known. */
export function person(id: string, rest: Partial<ScorePerson> = {}): ScorePerson {
  return {
    id,
    name: id,
    email: null,
    phone: null,
    title: null,
    department: null,
    layer: null,
    decides: null,
    ...rest,
  };
}

export function potential(
  productId: string,
  value: number | null,
  currency: string | null = 'CNY',
  state: ScoreFacts['potentials'][number]['state'] = 'open',
): ScoreFacts['potentials'][number] {
  return { productId, state, value, currency };
}

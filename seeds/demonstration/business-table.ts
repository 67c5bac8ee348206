// How the hand-written part of a group's business is read from text tables: profiles, orders, contracts, potentials, events.
import { POTENTIAL_STATES, STRATEGIC_VALUES } from '../../domain/facts/account.ts';
import type { AccountColumns, CellPlan, ContractPlan, EventPlan } from './plan.ts';
import { numberIn, oneOf, table, words } from './table.ts';

/** What an account is worth to us, what hurts there and what money there is, by account; an empty cell is unknown. */
export function profiles(prefix: string, text: string): Record<string, AccountColumns> {
  const rows = table(['account', 'value', 'pains', 'budget'], text);
  return Object.fromEntries(
    rows.map((row) => [
      `${prefix}-${row.account}`,
      {
        strategicValue: row.value === '' ? null : oneOf(STRATEGIC_VALUES, row.value),
        pains: row.pains === '' ? [] : row.pains.split(';').map((pain) => pain.trim()),
        budget: row.budget || null,
      },
    ]),
  );
}

/** Columns told of the same accounts in two places, put together. */
export function together(...parts: Record<string, AccountColumns>[]): Record<string, AccountColumns> {
  const whole: Record<string, AccountColumns> = {};
  for (const part of parts) for (const [id, columns] of Object.entries(part)) whole[id] = { ...whole[id], ...columns };
  return whole;
}

/** Days, a number or several, by account. */
export function daysOf(prefix: string, text: string): Record<string, number[]> {
  const rows = table(['account', 'days'], text);
  return Object.fromEntries(rows.map((row) => [`${prefix}-${row.account}`, words(row.days).map(numberIn)]));
}

/** The contracts of an account about a product, one after another. */
export function contracts(prefix: string, text: string): ContractPlan[] {
  return table(['account', 'product', 'starts', 'ends', 'thousands'], text).map((row) => ({
    accountId: `${prefix}-${row.account}`,
    productId: row.product,
    starts: numberIn(row.starts),
    ends: numberIn(row.ends),
    amount: numberIn(row.thousands) * 1000,
  }));
}

/** Potentials as they are known; an empty value leaves what is there, a `?` makes it unknown. */
export function cells(prefix: string, text: string): CellPlan[] {
  const columns = ['account', 'product', 'state', 'thousands', 'rival', 'seen'] as const;
  return table(columns, text).map((row) => ({
    accountId: `${prefix}-${row.account}`,
    productId: row.product,
    state: oneOf(POTENTIAL_STATES, row.state),
    value: row.thousands === '?' ? null : row.thousands === '' ? undefined : numberIn(row.thousands) * 1000,
    competitorId: row.rival || null,
    seen: numberIn(row.seen),
  }));
}

/** `who` is the post of the person, empty where only the account is known. */
export function touches(prefix: string, text: string): EventPlan[] {
  return table(['account', 'who', 'kind', 'days', 'subject'], text).map((row) => ({
    accountId: `${prefix}-${row.account}`,
    post: row.who || null,
    kind: row.kind,
    daysAgo: words(row.days).map(numberIn),
    subject: row.subject,
  }));
}

// One product at one account: whether it is there, what it could bring, how well it fits.
import type { POTENTIAL_STATES } from '../facts/account.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Market } from './market.ts';
import { type Money, type Worth, worthOf } from './worth.ts';

export type CellState = (typeof POTENTIAL_STATES)[number];

export interface Cell {
  accountId: string;
  productId: string;
  state: CellState;
  /** False: nothing is said of the cell, it is open as far as we know. */
  stated: boolean;
  /** The rival who has it, where the state is `competitor` and he is named. */
  competitorId: string | null;
  /** The open deal that sells it, the first by id. */
  dealId: string | null;
  /** In `currency`; null with a reason: unknown, not 0. */
  value: number | null;
  currency: string | null;
  basis: Worth['basis'];
  reason: Worth['reason'] | 'no-other-account';
  fit: number | null;
  /** value x fit; null where either is. */
  expected: number | null;
}

/** What was ordered by the date or is stated so is deployed, what an open deal sells is a deal, else what is stated, else open. */
export function stateOf(market: Market, cell: number): CellState {
  if (market.deployed[cell] === 1) return 'deployed';
  if (market.deals.has(cell)) return 'deal';
  return market.potentials.get(cell)?.state ?? 'open';
}

/** States whose cells are ranked: there is something to sell, and no deal about it yet. */
export function isWhite(state: CellState): boolean {
  return state === 'open' || state === 'competitor';
}

export function cellOf(market: Market, money: Money, account: number, product: number): Cell {
  const cell = account * market.products.length + product;
  const state = stateOf(market, cell);
  const potential = market.potentials.get(cell);
  const worth = worthOf(market, money, account, product);
  const fit: Fit = fitOf(market, account, product);
  const known = worth.value !== null && fit.value !== null;
  return {
    accountId: market.accounts[account]!.id,
    productId: market.products[product]!.id,
    state,
    stated: market.orders.has(cell) || market.deals.has(cell) || (potential?.state ?? null) !== null,
    competitorId: state === 'competitor' ? (potential?.competitorId ?? null) : null,
    dealId: state === 'deal' ? (market.deals.get(cell)?.id ?? null) : null,
    value: worth.value,
    currency: worth.value === null ? null : money.currency,
    basis: worth.basis,
    reason: worth.reason ?? (fit.value === null ? 'no-other-account' : null),
    fit: fit.value,
    expected: known ? worth.value! * fit.value! : null,
  };
}

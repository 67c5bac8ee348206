// Why a cell is what it is: on whom its fit rests, on which statements its worth, on which route its reach.
import type { Ledger, LedgerFact, LedgerTerm } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import type { MarketPotential } from './facts.ts';
import { type Fit, fitOf, isInGroup, lookAlikes } from './fit.ts';
import type { Market } from './market.ts';
import { bandOf, WHITE_SPACE_MODEL } from './model.ts';
import type { WhiteCell } from './white-space.ts';
import { familyValues, type Money } from './worth.ts';

export interface LookAlike {
  accountId: string;
  ownGroup: boolean;
  industry: string | null;
  employees: number | null;
  /** The order, or the statement, by which it has the product. */
  fact: LedgerFact;
}

export interface CellExplained {
  fit: Fit & {
    /** What the similar accounts have in common; null where that is not known. */
    industry: string | null;
    band: { from: number; below: number | null } | null;
    prior: number;
  };
  /** Similar accounts that have it, the nearest first; `fit.adopters` says how many there are. */
  lookAlikes: LookAlike[];
  /** What the median is taken from, the smallest first; at most as many as look-alikes, around the middle. */
  medianOf: { accountId: string; productId: string; value: number; currency: string | null }[];
  medianCount: number;
  ledger: Ledger;
}

export function explainCell(market: Market, money: Money, cell: WhiteCell): CellExplained | null {
  const account = market.accountNumbers.get(cell.accountId);
  const product = market.productNumbers.get(cell.productId);
  if (account === undefined || product === undefined) return null;
  const { industry, employees, groupId } = market.accounts[account]!;
  const fit = fitOf(market, account, product);
  const band = bandOf(employees);
  const { bands, prior } = WHITE_SPACE_MODEL;
  const alike = lookAlikes(market, account, product, WHITE_SPACE_MODEL.lookAlikes).map((at): LookAlike => {
    const other = market.accounts[at]!;
    return {
      accountId: other.id,
      ownGroup: isInGroup(market, at, groupId),
      industry: other.industry,
      employees: other.employees,
      fact: ownedBy(market, at * market.products.length + product),
    };
  });
  const values = cell.basis === 'family-median' ? familyValues(market, money, account, product) : [];
  const shown = around(values, WHITE_SPACE_MODEL.lookAlikes).flatMap(({ cell: at }) => {
    const stated = market.potentials.get(at);
    return stated && stated.value !== null ? [{ ...stated, value: stated.value }] : [];
  });
  return {
    fit: {
      ...fit,
      industry,
      band: band === null ? null : { from: bands[band] ?? 0, below: bands[band + 1] ?? null },
      prior,
    },
    lookAlikes: alike,
    medianOf: shown.map(({ accountId, productId, value, currency }) => ({ accountId, productId, value, currency })),
    medianCount: values.length,
    ledger: ledgerOf(market, cell, fit, alike, shown, account * market.products.length + product),
  };
}

/** The factors of potential x fit x reach, each with the facts it rests on. */
function ledgerOf(
  market: Market,
  cell: WhiteCell,
  fit: Fit,
  alike: readonly LookAlike[],
  median: readonly MarketPotential[],
  number: number,
): Ledger {
  const own = market.potentials.get(number);
  const valued = cell.basis === 'stated' && own ? [own] : median;
  const { prior } = WHITE_SPACE_MODEL;
  const terms: LedgerTerm[] = [
    {
      code: `white-space.potential.${cell.basis ?? cell.reason ?? 'unknown'}`,
      label: '',
      ids: [cell.accountId, cell.productId],
      value: cell.value,
      facts: valued.map(potentialFact),
    },
    {
      code: `white-space.fit.${fit.by}`,
      label: '',
      ids: alike.map(({ accountId }) => accountId),
      value: fit.value,
      ...(fit.overall === null
        ? {}
        : { formula: `(${fit.adopterWeight} + ${prior} × ${rounded(fit.overall)}) / (${fit.weight} + ${prior})` }),
      facts: alike.map(({ fact }) => fact),
    },
    {
      code: cell.noWay === null ? 'white-space.reach' : `white-space.reach.${cell.noWay}`,
      label: '',
      ids: [...(cell.route?.steps ?? [])],
      value: cell.reach,
      facts: [],
    },
  ];
  return { formula: 'white-space.rank', terms, shown: terms.length, total: terms.length };
}

function ownedBy(market: Market, cell: number): LedgerFact {
  const order = market.orders.get(cell);
  const stated = market.potentials.get(cell);
  if (order || !stated) return { kind: 'order', id: order?.id ?? '' };
  return potentialFact(stated);
}

function potentialFact({ accountId, productId, source, observedOn, confidence }: MarketPotential): LedgerFact {
  return { kind: 'potential', id: factId('potential', { accountId, productId }), source, observedOn, confidence };
}

/** So many of a sorted list, those around its middle. */
function around<T>(sorted: readonly T[], limit: number): readonly T[] {
  const from = Math.max(0, Math.ceil((sorted.length - limit) / 2));
  return sorted.slice(from, from + limit);
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

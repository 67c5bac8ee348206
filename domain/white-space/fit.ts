// How well a product fits an account: how many of those like it have it.
import { compareIds } from '../ownership/counting.ts';
import type { Market, Pool } from './market.ts';
import { WHITE_SPACE_MODEL } from './model.ts';

/** Which accounts were taken as similar: of the same industry and size, of the same group, or all there are. */
export const SIMILAR_BY = ['industry-size', 'group', 'all'] as const;
export type SimilarBy = (typeof SIMILAR_BY)[number];

export interface Fit {
  /** Smoothed adoption, 0-1; null where there is no other account. */
  value: number | null;
  by: SimilarBy;
  /** Similar accounts, the account itself left out, and how many of them have the product. */
  similar: number;
  adopters: number;
  /** The same with those of the own group counted double. */
  weight: number;
  adopterWeight: number;
  /** Share of all other accounts that have the product; null where there is none. */
  overall: number | null;
}

/**
 * The accounts an account is compared with: the same industry and size band. Where its industry or size is not known, its
 * group; where it is in none or alone in it, all accounts. The account itself is among them.
 */
export function similarTo(market: Market, account: number): { by: SimilarBy; pool: Pool } {
  const alike = market.alike[account];
  if (alike) return { by: 'industry-size', pool: alike };
  const group = market.group[account];
  return group && group.members.length > 1 ? { by: 'group', pool: group } : { by: 'all', pool: market.all };
}

export function fitOf(market: Market, account: number, product: number): Fit {
  const { weight: weights, prior } = WHITE_SPACE_MODEL;
  const { by, pool } = similarTo(market, account);
  const own = market.deployed[account * market.products.length + product]!;
  const others = (of: Pool | null | undefined) => (of ? of.members.length - 1 : 0);
  const having = (of: Pool | null | undefined) => (of ? of.adopters[product]! - own : 0);
  // Of the similar ones those that are in the same group, too.
  const near = by === 'industry-size' ? market.alikeInGroup[account] : by === 'group' ? pool : null;
  const more = weights.ownGroup - weights.other;
  const weight = weights.other * others(pool) + more * others(near);
  const adopterWeight = weights.other * having(pool) + more * having(near);
  const overall = others(market.all) === 0 ? null : having(market.all) / others(market.all);
  return {
    value: overall === null ? null : (adopterWeight + prior * overall) / (weight + prior),
    by,
    similar: others(pool),
    adopters: having(pool),
    weight,
    adopterWeight,
    overall,
  };
}

/** Similar accounts that have the product: those of the own group first, then the nearest in size, then by id. */
export function lookAlikes(market: Market, account: number, product: number, limit: number): number[] {
  const { accounts, deployed, products } = market;
  const { groupId, employees } = accounts[account]!;
  const far = (at: number) => {
    const theirs = accounts[at]!.employees;
    return employees === null || theirs === null ? Number.POSITIVE_INFINITY : Math.abs(theirs - employees);
  };
  const apart = (at: number) => (isInGroup(market, at, groupId) ? 0 : 1);
  return similarTo(market, account)
    .pool.members.filter((at) => at !== account && deployed[at * products.length + product] === 1)
    .map((at) => ({ at, apart: apart(at), far: far(at) }))
    .sort(
      (a, b) =>
        a.apart - b.apart ||
        (a.far === b.far ? 0 : a.far - b.far) ||
        compareIds(accounts[a.at]!.id, accounts[b.at]!.id),
    )
    .slice(0, limit)
    .map(({ at }) => at);
}

export function isInGroup({ accounts }: Market, account: number, groupId: string | null): boolean {
  return groupId !== null && accounts[account]!.groupId === groupId;
}

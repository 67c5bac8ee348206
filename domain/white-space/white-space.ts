// Which product could be sold to which account, what it is worth, and who opens the door.
import { compareIds } from '../ownership/counting.ts';
import { type Cell, cellOf, isWhite } from './cell.ts';
import type { Way } from './facts.ts';
import type { Market } from './market.ts';
import { currencyOf, moneyIn } from './worth.ts';

/** `nobody`: nobody who may say yes is known there; `no-route`: somebody is, and we do not get to him. */
export const NO_WAYS = ['nobody', 'no-route'] as const;

export interface WhiteCell extends Cell {
  /** The best route to somebody who may say yes there; 0 without one. */
  reach: number;
  route: Way['best'];
  noWay: (typeof NO_WAYS)[number] | null;
}

export interface WhiteSpace {
  currency: string | null;
  /** Every product at every account, by account, then product. */
  cells: WhiteCell[];
  /** By expected value x reach. */
  next: WhiteCell[];
  /** Without a way in, by expected value. */
  noWayIn: WhiteCell[];
  /** To be sold, but what it would bring is not known: by id, not ranked as 0. */
  unknown: WhiteCell[];
}

/** White space of the accounts named, in the currency most of their values are stated in; ids that are not stored are left aside. */
export function whiteSpaceOf(
  market: Market,
  accountIds: Iterable<string>,
  wayOf: (accountId: string) => Way | undefined,
): WhiteSpace {
  const accounts = [...new Set(accountIds)].flatMap((id) => market.accountNumbers.get(id) ?? []).sort((a, b) => a - b);
  const money = moneyIn(market, currencyOf(market, accounts));
  const cells = accounts.flatMap((account) => {
    const way = wayOf(market.accounts[account]!.id);
    return market.products.map((_, product) => withWay(cellOf(market, money, account, product), way));
  });
  return { currency: money.currency, cells, ...ranked(cells) };
}

export function withWay(cell: Cell, way: Way = { to: 0, best: null }): WhiteCell {
  const noWay = way.best ? null : way.to === 0 ? ('nobody' as const) : ('no-route' as const);
  return { ...cell, reach: way.best?.value ?? 0, route: way.best, noWay };
}

/** The lists of what can be sold: owned, in a deal and unfit are in none of them. */
function ranked(cells: readonly WhiteCell[]): Pick<WhiteSpace, 'next' | 'noWayIn' | 'unknown'> {
  const white = cells.filter((cell) => isWhite(cell.state));
  const known = white.filter((cell) => cell.expected !== null);
  const worth = ({ expected }: WhiteCell) => expected ?? 0;
  const byIds = (a: WhiteCell, b: WhiteCell) =>
    compareIds(a.accountId, b.accountId) || compareIds(a.productId, b.productId);
  return {
    next: known
      .filter((cell) => cell.reach > 0)
      .sort((a, b) => worth(b) * b.reach - worth(a) * a.reach || worth(b) - worth(a) || byIds(a, b)),
    noWayIn: known.filter((cell) => cell.reach === 0).sort((a, b) => worth(b) - worth(a) || byIds(a, b)),
    unknown: white.filter((cell) => cell.expected === null).sort(byIds),
  };
}

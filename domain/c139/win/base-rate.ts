// How often we win: over our own closed deals.
import type { Deal } from '../../facts/business.ts';

export interface ClosedDeal {
  id: string;
  outcome: Exclude<Deal['outcome'], 'open' | null>;
  closeOn: string | null;
}

export interface BaseRate {
  won: number;
  closed: number;
  /** Won of closed, 0-1; null without a closed deal. */
  rate: number | null;
  /** Closed deals that do not count because nobody knows when they were closed. */
  undated: number;
}

/** Of the deals closed up to a date (YYYY-MM-DD), that day included. */
export function baseRate(deals: readonly ClosedDeal[], asOf: string): BaseRate {
  const counted = deals.filter((deal) => isClosedBy(deal, asOf));
  const won = counted.filter((deal) => deal.outcome === 'won').length;
  return {
    won,
    closed: counted.length,
    rate: counted.length === 0 ? null : won / counted.length,
    undated: deals.filter((deal) => deal.closeOn === null).length,
  };
}

/** Whether a closed deal counts on a date: closed by it; one without a close date does not. */
export function isClosedBy({ closeOn }: ClosedDeal, asOf: string): boolean {
  return closeOn !== null && closeOn <= asOf;
}

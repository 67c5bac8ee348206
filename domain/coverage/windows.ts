// Which facts count at a date. Windows include both ends; facts after the date do not count.
import { addDays, dayNumber, monthsBefore } from '../calendar/day.ts';
import type { Deal } from '../facts/business.ts';

/** How levels are told. A change of any figure is a new version. */
export const COVERAGE_MODEL = {
  version: 'coverage-1',
  /** Months back in which an order or a won deal makes a customer. */
  customerMonths: 24,
  /** Days back in which a contact makes an entity engaged. */
  engagedDays: 90,
  /** Days past its close date after which an open deal no longer counts as open. */
  overdueDays: 90,
} as const;

export interface Windows {
  asOf: string;
  customerFrom: string;
  /** Day number. */
  engagedFrom: number;
  dueFrom: string;
}

export function windowsOn(asOf: string): Windows {
  return {
    asOf,
    customerFrom: monthsBefore(asOf, COVERAGE_MODEL.customerMonths),
    engagedFrom: dayNumber(asOf) - COVERAGE_MODEL.engagedDays,
    dueFrom: addDays(asOf, -COVERAGE_MODEL.overdueDays),
  };
}

/** An open deal: opened by the date, not more than 90 days past its close date; one without an outcome is open. */
export function isOpen(deal: Pick<Deal, 'outcome' | 'openedOn' | 'closeOn'>, { asOf, dueFrom }: Windows): boolean {
  if (deal.outcome === 'won' || deal.outcome === 'lost') return false;
  return (deal.openedOn === null || deal.openedOn <= asOf) && (deal.closeOn === null || deal.closeOn >= dueFrom);
}

/** A deal won in the customer window by its close date; without one it does not count. */
export function isWonInWindow(deal: Pick<Deal, 'outcome' | 'closeOn'>, windows: Windows): boolean {
  return deal.outcome === 'won' && deal.closeOn !== null && inCustomerWindow(deal.closeOn, windows);
}

export function inCustomerWindow(date: string, { asOf, customerFrom }: Windows): boolean {
  return customerFrom <= date && date <= asOf;
}

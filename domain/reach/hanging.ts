// What hangs on each person and colleague, over all open deals.
import { isOpen, windowsOn } from '../coverage/windows.ts';
import { commonCurrency } from '../money/common-currency.ts';
import type { StatedRate } from '../money/exchange.ts';
import { type MoneySum, sumMoney } from '../money/sum.ts';
import { compareIds } from '../ownership/counting.ts';
import { chainOf } from './chain.ts';
import { type CutPerson, cutPersons } from './cuts.ts';
import type { ReachDeal, ReachFacts } from './facts.ts';
import { knownReach } from './known.ts';
import { peopleGraph } from './people-graph.ts';

export interface Hanging {
  id: string;
  /** Theirs or ours. */
  kind: CutPerson['kind'];
  /** The open deals with key persons who fall below weakly reached without him, by id, with these. */
  deals: { dealId: string; cuts: string[] }[];
  /** What these deals are worth. */
  money: MoneySum;
}

/**
 * Everybody on whom key persons of open deals hang, on the date of the facts: most money first; where the rates do not bring
 * all amounts to one currency, most deals first; then by id.
 */
export function hangingOn(facts: ReachFacts, rates: readonly StatedRate[]): Hanging[] {
  const windows = windowsOn(facts.asOf);
  const open = facts.deals.filter((deal) => isOpen(deal, windows)).sort((a, b) => compareIds(a.id, b.id));
  const found = new Map<string, Hanging & { worth: ReachDeal[] }>();
  const graph = peopleGraph(facts);
  for (const deal of open) {
    const chain = chainOf({ facts, dealId: deal.id });
    for (const { id, kind, cuts } of cutPersons(knownReach(facts, deal.id, graph), chain)) {
      const known = found.get(`${kind} ${id}`) ?? { id, kind, deals: [], money: { sums: [], unstated: 0 }, worth: [] };
      found.set(`${kind} ${id}`, known);
      known.deals.push({ dealId: deal.id, cuts });
      known.worth.push(deal);
    }
  }
  const amountOf = comparableAmounts(open, rates, facts.asOf);
  const total = (deals: readonly ReachDeal[]) => deals.reduce((sum, deal) => sum + amountOf(deal), 0);
  return [...found.values()]
    .sort((a, b) => total(b.worth) - total(a.worth) || b.deals.length - a.deals.length || compareIds(a.id, b.id))
    .map(({ worth, ...hanging }) => ({ ...hanging, money: sumMoney(worth, rates, facts.asOf) }));
}

/** Amounts in one currency, 0 where none is stated; 0 for all where no rate brings them together. */
function comparableAmounts(deals: readonly ReachDeal[], rates: readonly StatedRate[], asOf: string) {
  const common = commonCurrency(
    deals.filter((deal) => deal.amount !== null),
    rates,
    asOf,
  );
  return ({ amount, currency }: ReachDeal) => (amount === null || !common ? 0 : amount * common.factorOf(currency));
}

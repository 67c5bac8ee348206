import { linksOf, loopsAmong } from '../../ownership/components.ts';
import { isHeld } from '../../persons/seating.ts';
import { holdersOf } from '../../reach/manager-lines.ts';
import { type LintedDeal, type LintRule, sortedIds } from './facts.ts';

/** Seats that report to each other in a circle, in the deal's account or where somebody of its chain sits. */
export const reportingLoop = {
  code: 'reporting-loop',
  run: (deal) => {
    const accounts = accountsOf(deal);
    const { seats } = deal.facts;
    const numberOf = new Map(seats.map((seat, number) => [seat.id, number]));
    const links = linksOf(seats.length, (number) => {
      const above = numberOf.get(seats[number]!.reportsToId ?? '');
      return above === undefined ? [] : [above];
    });
    const holding = holdersOf(deal.facts);
    return loopsAmong(links)
      .map((loop) => loop.map((number) => seats[number]!))
      .filter((loop) => loop.some((seat) => accounts.has(seat.accountId)))
      .map((loop) => {
        const ids = sortedIds(loop.map((seat) => seat.id));
        return {
          persons: sortedIds(ids.flatMap((id) => [...(holding.get(id) ?? [])])),
          facts: ids.map((id) => ({ kind: 'seat', id })),
          values: { seats: ids.length },
        };
      });
  },
} as const satisfies LintRule;

function accountsOf({ facts, deal, chain }: LintedDeal): Set<string> {
  const inChain = new Set(chain.map(({ id }) => id));
  const seatIds = new Set(
    facts.holders.filter((hold) => inChain.has(hold.personId) && isHeld(hold, facts.asOf)).map((hold) => hold.seatId),
  );
  const accounts = new Set(facts.seats.filter((seat) => seatIds.has(seat.id)).map((seat) => seat.accountId));
  if (deal) accounts.add(deal.accountId);
  return accounts;
}

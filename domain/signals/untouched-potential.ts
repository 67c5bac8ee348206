import { exchangeOn } from '../money/exchange.ts';
import { groupedBy, type SignalDay } from './facts.ts';
import { found, type SignalFound } from './found.ts';
import type { Rules } from './rules.ts';

/** Such potentials are none: it is there already, or does not fit. */
const NONE: readonly (string | null)[] = ['deployed', 'unfit'];

/**
 * Untouched accounts whose stated potentials come to the rule's amount. What cannot be changed into its currency by a stated rate is
 * left out and counted. Touched and untouched again is a new cause, so it names the last touch.
 */
export function untouchedPotentials(day: SignalDay, rule: Rules['untouched-potential']): SignalFound[] {
  const { accounts, potentials, rates } = day.facts;
  const exchange = exchangeOn(rates, day.asOf);
  const ofAccount = groupedBy(potentials, (potential) => potential.accountId);
  const touches = lastTouches(day);
  return accounts.flatMap(({ id }) => {
    if (day.levels.get(id) !== 'untouched') return [];
    let potential = 0;
    let leftOut = 0;
    for (const { state, value, currency } of ofAccount.get(id) ?? []) {
      if (value === null || NONE.includes(state)) continue;
      const factor = currency === null ? undefined : exchange(currency, rule.currency)?.factor;
      if (factor === undefined) leftOut++;
      else potential += value * factor;
    }
    if (potential < rule.minimum) return [];
    const since = touches.get(id) ?? null;
    const figures = { potential, currency: rule.currency, leftOut };
    return [found({ kind: 'untouched-potential', accountId: id, since, figures }, id, since)];
  });
}

/** The last day anything touched each account: an order, a deal, a seat taken or left, an interaction with who sits or sat there. */
function lastTouches({ facts, asOf }: SignalDay): Map<string, string> {
  const last = new Map<string, string>();
  const touch = (accountId: string | undefined, at: string | null) => {
    const on = at?.slice(0, 10);
    if (accountId === undefined || on === undefined || on > asOf) return;
    if (on > (last.get(accountId) ?? '')) last.set(accountId, on);
  };
  for (const order of facts.orders) touch(order.accountId, order.orderedOn);
  for (const deal of facts.deals) for (const on of [deal.openedOn, deal.closeOn]) touch(deal.accountId, on);
  const accountOf = new Map(facts.seats.map((seat) => [seat.id, seat.accountId]));
  const satAt = new Map<string, Set<string>>();
  for (const { personId, seatId, since, until } of facts.holders) {
    const accountId = accountOf.get(seatId);
    if (accountId === undefined) continue;
    for (const on of [since, until]) touch(accountId, on);
    satAt.set(personId, (satAt.get(personId) ?? new Set()).add(accountId));
  }
  for (const { at, personIds } of facts.interactions)
    for (const personId of personIds) for (const accountId of satAt.get(personId) ?? []) touch(accountId, at);
  return last;
}

import { addDays } from '../calendar/day.ts';
import type { SignalDay } from './facts.ts';
import { found, type SignalFound } from './found.ts';
import type { Rules } from './rules.ts';

/** Open deals whose map and C139 nobody has worked on for some days; once for each time one is left alone. */
export function idleDeals(day: SignalDay, rule: Rules['deal-idle']): SignalFound[] {
  const touched = new Map(day.facts.touches.map(({ dealId, on }) => [dealId, on]));
  const before = addDays(day.asOf, -rule.days);
  return day.openDeals.flatMap(({ id, accountId }) => {
    const on = touched.get(id) ?? null;
    if (on !== null && on > before) return [];
    return [found({ kind: 'deal-idle', accountId, dealId: id, since: on, figures: { touchedOn: on } }, id, on)];
  });
}

import { dayNumber } from '../calendar/day.ts';
import { daysIn } from '../calendar/time-zone.ts';
import type { SignalDay } from './facts.ts';
import { found, type SignalFound } from './found.ts';
import type { Rules } from './rules.ts';

/** Accounts without any interaction, whichever way, for some calendar days; one that never had any is not silent. */
export function silences(day: SignalDay, rule: Rules['silence']): SignalFound[] {
  const last = lastInteractions(day);
  return day.facts.accounts.flatMap(({ id, managed }) => {
    const on = last.get(id);
    if (on === undefined || !matters(rule.accounts, managed, day.openAt.has(id))) return [];
    const days = dayNumber(day.asOf) - dayNumber(on);
    if (days < rule.days) return [];
    return [found({ kind: 'silence', accountId: id, since: on, figures: { days, lastOn: on } }, id, on)];
  });
}

function matters(whose: Rules['silence']['accounts'], managed: boolean, openDeal: boolean): boolean {
  switch (whose) {
    case 'all':
      return true;
    case 'managed':
      return managed;
    case 'open-deal':
      return openDeal;
    case 'managed-or-open-deal':
      return managed || openDeal;
  }
}

/** Day of the last interaction with anybody who is seated at each account on the date. */
function lastInteractions({ facts, asOf, presence }: SignalDay): Map<string, string> {
  const dayOf = daysIn(facts.timeZone);
  const ofPerson = new Map<string, string>();
  for (const { at, personIds } of facts.interactions) {
    const on = dayOf(at);
    if (on > asOf) continue;
    for (const id of personIds) if (on > (ofPerson.get(id) ?? '')) ofPerson.set(id, on);
  }
  const last = new Map<string, string>();
  for (const [accountId, persons] of presence.seated)
    for (const person of persons) {
      const on = ofPerson.get(person);
      if (on !== undefined && on > (last.get(accountId) ?? '')) last.set(accountId, on);
    }
  return last;
}

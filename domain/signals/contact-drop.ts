import { dateOfDay, dayNumber } from '../calendar/day.ts';
import type { SignalDay } from './facts.ts';
import { found, type SignalFound } from './found.ts';
import type { Rules } from './rules.ts';

type Rule = Rules['contact-drop'];

/**
 * Accounts with far fewer contacts that count than before. The days on which this holds are one drop as long as fewer than `days`
 * lie between them, so that a count going to and fro raises one signal; its cause names the first of them.
 */
export function contactDrops(day: SignalDay, rule: Rule): SignalFound[] {
  const today = dayNumber(day.asOf);
  const contacts = contactDays(day);
  return day.facts.accounts.flatMap(({ id }) => {
    const days = contacts.get(id) ?? [];
    const now = countsOn(days, rule, today);
    if (!isDrop(now, rule)) return [];
    const since = dateOfDay(firstDayOfDrop(days, rule, today));
    const mean = (now.before * rule.days) / rule.before;
    const figures = { contacts: now.recent, mean, days: rule.days };
    return [found({ kind: 'contact-drop', accountId: id, since, figures }, id, since)];
  });
}

/**
 * The drop that a signal tells of already, where what was written later (an answer to an old e-mail, a visit noted late) moved the day
 * it began: drops are further apart than `days`.
 */
export function asKnownDrop<F extends SignalFound>(
  drop: F,
  known: readonly { cause: string; since: string }[],
  days: number,
): F {
  const since = drop.since;
  if (since === null) return drop;
  const same = known.find((each) => Math.abs(dayNumber(each.since) - dayNumber(since)) <= days);
  return same ? { ...drop, cause: same.cause } : drop;
}

function firstDayOfDrop(days: readonly number[], rule: Rule, today: number): number {
  let first = today;
  for (let at = today - 1; first - at <= rule.days && at >= (days[0] ?? today); at--)
    if (isDrop(countsOn(days, rule, at), rule)) first = at;
  return first;
}

/** Contacts of the last days up to one, that day included, and of the days before those. */
function countsOn(days: readonly number[], rule: Rule, on: number): { recent: number; before: number } {
  const upTo = (day: number) => firstAfter(days, day);
  const [start, recent] = [on - rule.days - rule.before, on - rule.days];
  return { recent: upTo(on) - upTo(recent), before: upTo(recent) - upTo(start) };
}

function isDrop({ recent, before }: { recent: number; before: number }, rule: Rule): boolean {
  const mean = (before * rule.days) / rule.before;
  return mean >= rule.minimum - 1e-9 && recent <= rule.share * mean + 1e-9;
}

/** How many of the sorted days are not after one. */
function firstAfter(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By account: the day of every interaction that counts with somebody who is seated there on the date, in order. */
function contactDays({ presence: { seated, contacts } }: SignalDay): Map<string, number[]> {
  const { personNumber, personFrom, pairFrom, contact, day } = contacts;
  const byAccount = new Map<string, number[]>();
  for (const [accountId, persons] of seated) {
    const met = new Set<number>();
    for (const id of persons) {
      const person = personNumber.get(id);
      if (person === undefined) continue;
      for (let at = pairFrom[personFrom[person]!]!; at < pairFrom[personFrom[person + 1]!]!; at++)
        met.add(contact[at]!);
    }
    if (met.size > 0)
      byAccount.set(
        accountId,
        [...met].map((at) => day[at]!).sort((a, b) => a - b),
      );
  }
  return byAccount;
}

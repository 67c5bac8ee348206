import { dateOfDay, dayNumber } from '../calendar/day.ts';
import type { SignalDay } from './facts.ts';
import { found, type SignalFound } from './found.ts';
import type { Rules } from './rules.ts';

type Rule = Rules['contact-drop'];

/**
 * Accounts with far fewer contacts that count than before. The days on which this holds are one drop as long as fewer than `days`
 * lie between them, so that a count going to and fro raises one signal; its cause names the first of them. It stands, also when what was
 * before has become as low, until there were more contacts again than that first day's mean asks for, or for `before` days.
 * One that a missed run would have raised is raised as long as it stands.
 */
export function contactDrops(day: SignalDay, rule: Rule): SignalFound[] {
  const today = dayNumber(day.asOf);
  const contacts = contactDays(day);
  const { lastRunOn } = day.facts;
  return day.facts.accounts.flatMap(({ id }) => {
    const days = contacts.get(id) ?? [];
    const last = lastDayOfDrop(days, rule, today);
    if (last === null) return [];
    const first = firstDayOfDrop(days, rule, last);
    if (last < today && hasRecovered(days, rule, { first, last, today })) return [];
    const mean = meanOf(countsOn(days, rule, last === today ? today : first), rule);
    const figures = { contacts: countsOn(days, rule, today).recent, mean, days: rule.days };
    const since = dateOfDay(first);
    const raises = last === today || (lastRunOn !== null && dateOfDay(last) > lastRunOn);
    return [found({ kind: 'contact-drop', accountId: id, since, figures, raises }, id, since)];
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

function lastDayOfDrop(days: readonly number[], rule: Rule, today: number): number | null {
  if (days.length === 0) return null;
  for (let at = today; at >= today - rule.before; at--) if (isDrop(countsOn(days, rule, at), rule)) return at;
  return null;
}

/** Whether on a day after its last one there were more contacts again than the mean on its first one asks for. */
function hasRecovered(
  days: readonly number[],
  rule: Rule,
  { first, last, today }: { first: number; last: number; today: number },
): boolean {
  const enough = rule.share * meanOf(countsOn(days, rule, first), rule) + 1e-9;
  for (let at = last + 1; at <= today; at++) if (countsOn(days, rule, at).recent > enough) return true;
  return false;
}

function firstDayOfDrop(days: readonly number[], rule: Rule, last: number): number {
  let first = last;
  for (let at = last - 1; first - at <= rule.days && at >= (days[0] ?? last); at--)
    if (isDrop(countsOn(days, rule, at), rule)) first = at;
  return first;
}

/** Contacts of the last days up to one, that day included, and of the days before those. */
function countsOn(days: readonly number[], rule: Rule, on: number): { recent: number; before: number } {
  const upTo = (day: number) => firstAfter(days, day);
  const [start, recent] = [on - rule.days - rule.before, on - rule.days];
  return { recent: upTo(on) - upTo(recent), before: upTo(recent) - upTo(start) };
}

function isDrop(counts: { recent: number; before: number }, rule: Rule): boolean {
  const mean = meanOf(counts, rule);
  return mean >= rule.minimum - 1e-9 && counts.recent <= rule.share * mean + 1e-9;
}

/** Contacts per `days` of the days before. */
function meanOf({ before }: { before: number }, rule: Rule): number {
  return (before * rule.days) / rule.before;
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

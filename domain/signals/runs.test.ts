import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../calendar/day.ts';
import { signalsIn } from './detect.ts';
import type { SignalFacts } from './facts.ts';
import { SIGNAL_KINDS } from './kinds.ts';
import { type KnownSignal, planRun } from './plan.ts';
import type { Rules } from './rules.ts';
import { dealAt, factsWith, only, visit } from './testing/facts.ts';

const START = dayNumber('2026-01-01');
const LAST = 400;
const ALL = new Set(SIGNAL_KINDS);
const daysIn = (most: number) => fc.uniqueArray(fc.integer({ min: 0, max: LAST }), { maxLength: most });
const dayOf = (day: number) => dateOfDay(START + day);
const sorted = (days: readonly number[]) => [...days].sort((a, b) => a - b);

/** Keeps signals over runs as the server does; answers on which day of which run each cause fired. */
function fired(
  runs: readonly number[],
  rules: Rules,
  factsOn: (day: number) => SignalFacts,
  decide?: KnownSignal['state'],
) {
  const signals = new Map<string, KnownSignal>();
  const firings: [string, number][] = [];
  let lastRunOn: string | null = null;
  for (const run of sorted(runs)) {
    const found = signalsIn({ ...factsOn(run), lastRunOn }, rules, dayOf(run));
    const plan = planRun([...signals.values()], found, ALL);
    for (const { cause, kind } of plan.raise) {
      firings.push([cause, run]);
      signals.set(cause, { cause, kind, state: decide ?? 'open' });
    }
    for (const cause of plan.over) signals.set(cause, { ...signals.get(cause)!, state: 'over' });
    for (const cause of plan.back) signals.set(cause, { ...signals.get(cause)!, state: 'open' });
    lastRunOn = dayOf(run);
  }
  return { firings, signals };
}

const visits = (days: readonly number[]) =>
  factsWith({ interactions: days.map((day) => visit(`${dayOf(day)}T08:00:00Z`)) });

describe('over any days on which signals are looked for, some missed', () => {
  it('a silence fires once, at the first run at or after day 15, unless there was contact again by then', () => {
    fc.assert(
      fc.property(
        daysIn(12),
        daysIn(60),
        fc.constantFrom(undefined, 'done' as const, 'snoozed' as const),
        (contacts, runs, decide) => {
          const { firings } = fired(runs, only('silence'), () => visits(contacts), decide);
          const ordered = sorted(contacts);
          const expected = ordered.flatMap((last, i) => {
            const next = ordered[i + 1] ?? Number.POSITIVE_INFINITY;
            const run = sorted(runs).find((day) => day >= last + 15);
            return run !== undefined && run < next ? [[JSON.stringify(['silence', 'x', dayOf(last)]), run]] : [];
          });
          expect(firings).toEqual(expected);
        },
      ),
    );
  });

  it('a fall of attitude fires once, at the first run after it that finds it still there', () => {
    const steps = fc.array(
      fc.record({ day: fc.integer({ min: 0, max: LAST }), attitude: fc.option(fc.integer({ min: -2, max: 3 })) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, daysIn(40), (given, runs) => {
        const ordered = given.sort((a, b) => a.day - b.day).map((step, i) => ({ ...step, revision: i + 1 }));
        const factsOn = (day: number) => {
          const until = ordered.filter((step) => step.day <= day);
          const attitudes = until.map((step, i) => ({
            dealId: 'd',
            personId: 'p',
            revision: step.revision,
            on: dayOf(step.day),
            before: i === 0 ? 3 : until[i - 1]!.attitude,
          }));
          const attitude = until.length === 0 ? 3 : until.at(-1)!.attitude;
          return factsWith({
            deals: [dealAt('d')],
            decisions: [{ dealId: 'd', personId: 'p', roles: ['EB'], attitude }],
            attitudes,
          });
        };
        // The first run of all takes nothing up that is older than the rule says, so it is held before anything happened.
        const { firings } = fired([-1, ...runs], only('attitude-fell'), factsOn);
        expect(new Set(firings.map(([cause]) => cause)).size).toBe(firings.length);
        const values = [3, ...ordered.map((step) => step.attitude)];
        const expected = ordered.flatMap(({ day, revision }, i) => {
          const run = sorted(runs).find((each) => each >= day);
          // Whatever came after it by then: nothing, or nothing that is known.
          const quiet = run !== undefined && ordered.slice(i + 1).every((later) => later.day > run);
          const was = values.slice(0, i + 1).findLast((value) => value !== null)!;
          const now = values[i + 1] ?? null;
          return quiet && now !== null && now < was
            ? [[JSON.stringify(['attitude-fell', 'd', 'p', revision]), run]]
            : [];
        });
        for (const each of expected) expect(firings).toContainEqual(each);
        for (const [cause, run] of firings) {
          const step = ordered.find(({ revision }) => cause === JSON.stringify(['attitude-fell', 'd', 'p', revision]));
          expect(step?.day).toBeLessThanOrEqual(run);
        }
      }),
    );
  });

  it('the end of a contract fires once, at the first run from 90 days before it on', () => {
    fc.assert(
      fc.property(daysIn(30), fc.integer({ min: 0, max: LAST }), (runs, end) => {
        const contracts = [{ id: 't', accountId: 'x', productId: null, endsOn: dayOf(end) }];
        const { firings } = fired([-200, ...runs], only('contract-end'), () => factsWith({ contracts }));
        const run = sorted(runs).find((day) => day >= end - 90);
        expect(firings.map(([, on]) => on)).toEqual(run === undefined ? [] : [run]);
      }),
    );
  });

  it('a drop in contact fires once for days that lie less than 30 apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: LAST }), { maxLength: 60 }), (contacts) => {
        const facts = factsWith({
          interactions: contacts.map((day, i) => visit(`${dayOf(day)}T08:00:00Z`, { id: `i${i}` })),
        });
        const every = Array.from({ length: LAST + 1 }, (_, day) => day);
        const { firings } = fired(every, only('contact-drop'), () => facts);
        const count = (from: number, to: number) => contacts.filter((day) => day >= from && day <= to).length;
        const dropped = every.filter((day) => {
          const mean = count(day - 119, day - 30) / 3;
          return mean >= 3 && count(day - 29, day) <= mean / 2;
        });
        const starts = dropped.filter((day, i) => i === 0 || day - dropped[i - 1]! > 30);
        expect(firings.map(([, run]) => run)).toEqual(starts);
      }),
      { numRuns: 50 },
    );
  });

  it('an idle deal fires once for each time it is left alone', () => {
    fc.assert(
      fc.property(daysIn(8), daysIn(60), (touches, runs) => {
        const lastBy = (day: number) => sorted(touches).findLast((each) => each <= day);
        const factsOn = (day: number) => {
          const last = lastBy(day);
          return factsWith({
            deals: [dealAt('d')],
            touches: [{ dealId: 'd', on: last === undefined ? null : dayOf(last) }],
          });
        };
        const { firings } = fired(runs, only('deal-idle'), factsOn);
        const expected = new Map<string, number>();
        for (const run of sorted(runs)) {
          const last = lastBy(run);
          if (last !== undefined && run - last < 30) continue;
          const cause = JSON.stringify(['deal-idle', 'd', last === undefined ? null : dayOf(last)]);
          if (!expected.has(cause)) expected.set(cause, run);
        }
        expect(firings).toEqual([...expected]);
      }),
    );
  });
});

describe('a run', () => {
  const silent = visits([0]);
  const found = signalsIn(silent, only('silence'), dayOf(20));
  const known = (state: KnownSignal['state']): KnownSignal[] => [{ cause: found[0]!.cause, kind: 'silence', state }];

  it('raises nothing that was ever raised, brings back what was over, and leaves done ones done', () => {
    expect(planRun([], found, ALL).raise).toHaveLength(1);
    for (const state of ['open', 'snoozed', 'done'] as const)
      expect(planRun(known(state), found, ALL)).toEqual({ raise: [], over: [], back: [] });
    expect(planRun(known('over'), found, ALL)).toEqual({ raise: [], over: [], back: [found[0]!.cause] });
  });

  it('ends what is open or snoozed and gone, where it was looked for', () => {
    expect(planRun(known('open'), [], ALL).over).toHaveLength(1);
    expect(planRun(known('snoozed'), [], ALL).over).toHaveLength(1);
    expect(planRun(known('done'), [], ALL).over).toEqual([]);
    expect(planRun(known('open'), [], new Set(['deal-idle'])).over).toEqual([]);
  });

  it('raises nothing too old, and keeps what was raised in time', () => {
    const old = [{ ...found[0]!, raises: false }];
    expect(planRun([], old, ALL).raise).toEqual([]);
    expect(planRun(known('open'), old, ALL).over).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { asKnownDrop } from './contact-drop.ts';
import { signalsIn } from './detect.ts';
import type { AttitudeChange, SignalFacts } from './facts.ts';
import { found } from './found.ts';
import { STANDARD_RULES } from './rules.ts';
import { dealAt, factsWith, only, visit } from './testing/facts.ts';

const DAY = '2026-06-01';
const ago = (days: number) => addDays(DAY, -days);

describe('silence', () => {
  const rules = only('silence');
  const on = (facts: SignalFacts, asOf: string) => signalsIn(facts, rules, asOf).map(({ cause }) => cause);

  it('is found from day 15 on, and not on day 14', () => {
    const facts = factsWith({ interactions: [visit('2026-06-01T08:00:00Z')] });
    expect(on(facts, '2026-06-15')).toEqual([]);
    expect(on(facts, '2026-06-16')).toEqual(['["silence","x","2026-06-01"]']);
    expect(on(facts, '2026-09-01')).toEqual(['["silence","x","2026-06-01"]']);
  });

  it('counts calendar days of the configured time zone', () => {
    const late = visit('2026-05-31T20:00:00Z');
    const at = (timeZone: string) => on(factsWith({ timeZone, interactions: [late] }), '2026-06-15');
    expect(at('UTC')).toEqual(['["silence","x","2026-05-31"]']);
    // It was the first of June in Shanghai already.
    expect(at('Asia/Shanghai')).toEqual([]);
    expect(at('America/Los_Angeles')).toEqual(['["silence","x","2026-05-31"]']);
    expect(
      on(factsWith({ timeZone: 'America/Los_Angeles', interactions: [visit('2026-06-01')] }), '2026-06-16'),
    ).toEqual(['["silence","x","2026-06-01"]']);
  });

  it('ends with any interaction, an unanswered e-mail too, and not with one that is yet to come or of nobody seated there', () => {
    const old = visit('2026-05-01T08:00:00Z');
    const email = visit('2026-05-31T08:00:00Z', { channel: 'email', direction: 'out' });
    expect(on(factsWith({ interactions: [old, email] }), DAY)).toEqual([]);
    const elsewhere = visit('2026-05-31T08:00:00Z', { personIds: ['q'] });
    expect(on(factsWith({ interactions: [old, elsewhere] }), DAY)).toHaveLength(1);
    expect(on(factsWith({ interactions: [old, visit('2026-06-02T08:00:00Z')] }), DAY)).toHaveLength(1);
  });

  it('concerns accounts that had an interaction and that the rule names', () => {
    expect(on(factsWith(), DAY)).toEqual([]);
    const interactions = [visit('2026-01-01T08:00:00Z')];
    const alone = factsWith({ interactions, accounts: [{ id: 'x', managed: false }] });
    expect(on(alone, DAY)).toEqual([]);
    expect(on({ ...alone, deals: [dealAt('d')] }, DAY)).toHaveLength(1);
    expect(on({ ...alone, deals: [dealAt('d', { outcome: 'lost' })] }, DAY)).toEqual([]);
    expect(signalsIn(alone, only('silence', { accounts: 'all' }), DAY)).toHaveLength(1);
  });
});

describe('a key person who departed', () => {
  const rules = only('key-person-departed');
  const facts = (more: Partial<SignalFacts> = {}) =>
    factsWith({
      deals: [dealAt('d')],
      decisions: [{ dealId: 'd', personId: 'p', roles: ['TB'], attitude: null }],
      persons: [{ id: 'p', left: true }],
      holds: [{ personId: 'p', seatId: 's', since: null, until: '2026-05-01', ended: null }],
      ...more,
    });

  it('is found once a deal, with the day the last seat ended', () => {
    expect(signalsIn(facts(), rules, DAY)).toMatchObject([
      { cause: '["key-person-departed","d","p"]', accountId: 'x', since: '2026-05-01', raises: true },
    ]);
  });

  it('is none while a seat is in force elsewhere, the deal is closed, or the role is another', () => {
    const elsewhere = { personId: 'p', seatId: 't', since: null, until: null, ended: null };
    expect(signalsIn(facts({ holds: [elsewhere] }), rules, DAY)).toEqual([]);
    expect(signalsIn(facts({ deals: [dealAt('d', { outcome: 'won' })] }), rules, DAY)).toEqual([]);
    const other = [{ dealId: 'd', personId: 'p', roles: ['INFLUENCER' as const], attitude: null }];
    expect(signalsIn(facts({ decisions: other }), rules, DAY)).toEqual([]);
  });
});

describe('an attitude that fell', () => {
  const rules = only('attitude-fell');
  const change = (revision: number, on: string, was: number | null): AttitudeChange => ({
    dealId: 'd',
    personId: 'p',
    revision,
    on,
    before: was,
  });
  const at = (attitude: number | null, attitudes: AttitudeChange[], more: Partial<SignalFacts> = {}) =>
    signalsIn(
      factsWith({
        deals: [dealAt('d')],
        decisions: [{ dealId: 'd', personId: 'p', roles: ['EB'], attitude }],
        attitudes,
        ...more,
      }),
      rules,
      DAY,
    ).map(({ cause, figures, raises }) => [cause, figures['from'], figures['to'], raises]);
  const cause = (revision: number) => JSON.stringify(['attitude-fell', 'd', 'p', revision]);

  it('is raised within 30 days, and not on day 31', () => {
    expect(at(1, [change(7, ago(30), 2)])).toEqual([[cause(7), 2, 1, true]]);
    expect(at(1, [change(7, ago(31), 2)])).toEqual([[cause(7), 2, 1, false]]);
  });

  it('is raised later where no run was held since', () => {
    expect(at(1, [change(7, ago(31), 2)], { lastRunOn: ago(31) })).toEqual([[cause(7), 2, 1, true]]);
    expect(at(1, [change(7, ago(31), 2)], { lastRunOn: ago(30) })).toEqual([[cause(7), 2, 1, false]]);
  });

  it('is a new cause when it falls again, and none when it rose back', () => {
    expect(at(0, [change(7, ago(9), 2), change(8, ago(3), 1)])).toEqual([[cause(8), 2, 0, true]]);
    expect(at(2, [change(7, ago(9), 2), change(8, ago(3), 1)])).toEqual([]);
    // Risen by one of two: still the fall of before.
    expect(at(1, [change(7, ago(9), 2), change(8, ago(3), 0)])).toEqual([[cause(7), 2, 1, true]]);
  });

  it('is told over a time in which it was not known, and not knowing is no fall', () => {
    expect(at(null, [change(7, ago(9), 2)])).toEqual([]);
    expect(at(-1, [change(7, ago(9), 2), change(8, ago(3), null)])).toEqual([[cause(8), 2, -1, true]]);
    expect(at(2, [change(7, ago(9), null)])).toEqual([]);
  });

  it('is left out where it fell by less than the rule says', () => {
    const facts = factsWith({
      deals: [dealAt('d')],
      decisions: [{ dealId: 'd', personId: 'p', roles: null, attitude: 1 }],
      attitudes: [change(7, ago(3), 2)],
    });
    expect(signalsIn(facts, only('attitude-fell', { by: 2 }), DAY)).toEqual([]);
  });
});

describe('a drop in contact', () => {
  const rules = only('contact-drop');
  const visits = (...days: number[]) =>
    factsWith({ interactions: days.map((day, i) => visit(`${ago(day)}T08:00:00Z`, { id: `i${i}` })) });
  const nine = [30, 40, 50, 60, 70, 80, 90, 100, 119];

  it('is half the mean or less where there were three a month', () => {
    expect(signalsIn(visits(...nine), rules, DAY)).toHaveLength(1);
    expect(signalsIn(visits(...nine.slice(1)), rules, DAY)).toEqual([]);
    expect(signalsIn(visits(...nine, 1), rules, DAY)).toMatchObject([{ figures: { contacts: 1, mean: 3 } }]);
    expect(signalsIn(visits(...nine, 1, 29), rules, DAY)).toEqual([]);
  });

  it('begins on the first day it holds, and stands under that cause until there is contact again', () => {
    // The newest visit is 20 days old: from day 10 on there is none within 30 days.
    const earlier = nine.map((day) => day - 10);
    const on = (later: number, more: number[] = []) =>
      signalsIn(visits(...earlier, ...more), rules, addDays(DAY, later)).map(({ cause, raises }) => [cause, raises]);
    const cause = JSON.stringify(['contact-drop', 'x', addDays(DAY, 10)]);
    expect(on(9)).toEqual([]);
    expect(on(10)).toEqual([[cause, true]]);
    // The oldest visits have left the window: nothing is raised any more, and what was raised stands.
    expect(on(40)).toEqual([[cause, false]]);
    expect(on(40, [-35])).toEqual([[cause, false]]);
    expect(on(40, [-35, -36])).toEqual([]);
    expect(on(200)).toEqual([]);
    const missed = (lastRunOn: string) =>
      signalsIn({ ...visits(...earlier), lastRunOn }, rules, addDays(DAY, 40)).map(({ raises }) => raises);
    expect(missed(DAY)).toEqual([true]);
    expect(missed(addDays(DAY, 39))).toEqual([false]);
  });
});

describe('a drop that is known', () => {
  it('keeps its cause when the day it began was moved by what was written later', () => {
    const drop = found({ kind: 'contact-drop', accountId: 'x', since: DAY, figures: {} }, 'x', DAY);
    const known = (days: number) => [{ cause: 'known', since: ago(days) }];
    expect(asKnownDrop(drop, known(30), 30).cause).toBe('known');
    expect(asKnownDrop(drop, known(-30), 30).cause).toBe('known');
    expect(asKnownDrop(drop, known(31), 30)).toBe(drop);
    expect(asKnownDrop(drop, [], 30)).toBe(drop);
  });
});

describe('the end of a contract', () => {
  const rules = only('contract-end');
  const contract = { id: 't', accountId: 'x', productId: 'k', endsOn: addDays(DAY, 90) };
  const at = (more: Partial<SignalFacts>) => signalsIn(factsWith({ contracts: [contract], ...more }), rules, DAY);

  it('is raised from 90 days before to 30 days after, and stands on', () => {
    const ends = (days: number) => at({ contracts: [{ ...contract, endsOn: addDays(DAY, days) }] });
    expect(ends(91)).toEqual([]);
    expect(ends(90)).toMatchObject([{ raises: true, contractId: 't', figures: { days: 90 } }]);
    expect(ends(-30)).toMatchObject([{ raises: true }]);
    expect(ends(-31)).toMatchObject([{ raises: false }]);
  });

  it('is none with a later contract or an open deal of the product', () => {
    expect(at({ contracts: [contract, { ...contract, id: 'u', endsOn: addDays(DAY, 400) }] })).toEqual([]);
    expect(at({ contracts: [contract, { ...contract, id: 'u', productId: 'l', endsOn: null }] })).toHaveLength(1);
    expect(at({ deals: [dealAt('d', { productIds: ['k'] })] })).toEqual([]);
    expect(at({ deals: [dealAt('d', { productIds: ['l'] })] })).toHaveLength(1);
    expect(at({ contracts: [{ ...contract, productId: null }], deals: [dealAt('d')] })).toEqual([]);
  });
});

describe('an untouched account of high potential', () => {
  const rules = only('untouched-potential');
  const potential = (value: number | null, currency: string | null, state: 'open' | 'unfit' = 'open') => ({
    accountId: 'x',
    productId: `${value}`,
    state,
    value,
    currency,
  });
  const at = (potentials: SignalFacts['potentials'], more: Partial<SignalFacts> = {}) =>
    signalsIn(factsWith({ holders: [], potentials, ...more }), rules, DAY);
  const rates = [{ currency: 'EUR', base: 'CNY', rate: 8, date: '2026-01-01' }];

  it('reaches the amount in the currency of the rule, by stated rates', () => {
    expect(at([potential(300_000, 'CNY'), potential(200_000, 'CNY')])).toHaveLength(1);
    expect(at([potential(300_000, 'CNY'), potential(199_999, 'CNY')])).toEqual([]);
    expect(at([potential(62_500, 'EUR')])).toEqual([]);
    expect(at([potential(62_500, 'EUR')], { rates })).toMatchObject([{ figures: { potential: 500_000, leftOut: 0 } }]);
    expect(at([potential(500_000, 'CNY'), potential(1, null), potential(2, 'EUR')])).toMatchObject([
      { figures: { potential: 500_000, leftOut: 2 } },
    ]);
    expect(at([potential(900_000, 'CNY', 'unfit'), potential(null, 'CNY')])).toEqual([]);
  });

  it('names the last touch, so that it is another cause after the account was touched', () => {
    const much = [potential(500_000, 'CNY')];
    expect(at(much)).toMatchObject([{ cause: '["untouched-potential","x",null]' }]);
    const left = [{ personId: 'p', seatId: 's', since: '2020-01-01', until: '2025-01-01', ended: null }];
    const interactions = [visit('2025-02-01T08:00:00Z')];
    expect(at(much, { holders: left, interactions })).toMatchObject([
      { cause: '["untouched-potential","x","2025-02-01"]', since: '2025-02-01' },
    ]);
    expect(signalsIn(factsWith({ potentials: much }), rules, DAY)).toEqual([]);
  });
});

describe('an idle deal', () => {
  const rules = only('deal-idle');
  const at = (on: string | null) =>
    signalsIn(factsWith({ deals: [dealAt('d')], touches: [{ dealId: 'd', on }] }), rules, DAY);

  it('is untouched for 30 days, or was never touched', () => {
    expect(at(ago(29))).toEqual([]);
    expect(at(ago(30))).toMatchObject([{ cause: JSON.stringify(['deal-idle', 'd', ago(30)]) }]);
    expect(at(ago(31))).toHaveLength(1);
    expect(at(null)).toMatchObject([{ since: null }]);
  });
});

describe('a rule', () => {
  it('that is off finds nothing', () => {
    const facts = factsWith({ interactions: [visit('2026-01-01T08:00:00Z')], deals: [dealAt('d')] });
    expect(signalsIn(facts, STANDARD_RULES, DAY).map(({ kind }) => kind)).toEqual(['deal-idle', 'silence']);
    expect(signalsIn(facts, only('contract-end'), DAY)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNAL_KINDS } from '../../../domain/signals/kinds.ts';
import { RULE_SCHEMAS, STANDARD_RULES } from '../../../domain/signals/rules.ts';
import { signalSentence } from '../../../domain/signals/sentence.ts';
import { parseSelection } from '../address/address.ts';
import { heatOf, heatRows } from './heat.ts';
import { readRule, ruleFields } from './rule-fields.ts';
import { sentenceParts, sentenceText } from './sentence-parts.ts';
import { actPath, selectedSignal, signalSelection } from './signal-row.ts';
import { snoozedUntil } from './snooze.ts';

const kinds = fc.constantFrom(...SIGNAL_KINDS);
const name = fc.string({ unit: fc.constantFrom('a', '集', ' ', '$', '：', '?'), maxLength: 6 });

describe('the sentence of a signal', () => {
  it('read part by part is the sentence with its names, and each name is that of its record', () => {
    fc.assert(
      fc.property(kinds, fc.constantFrom('zh' as const, 'en' as const), name, name, name, (kind, language, a, d, p) => {
        const figures = { lastOn: '2026-01-01', from: 2, to: 0, roles: 'EB', days: 3 };
        const signal = { kind, figures, accountId: 'A', dealId: 'D', personId: 'P' };
        const names = { account: a, deal: d, person: p };
        const given = [signal, language, (of: keyof typeof names) => names[of]] as const;
        expect(sentenceText(...given)).toBe(signalSentence(kind, figures, names)[language]);
        const ids = { account: 'A', deal: 'D', person: 'P' };
        for (const part of sentenceParts(...given))
          if (part.names) expect([part.text, part.names.id]).toEqual([names[part.names.kind], ids[part.names.kind]]);
      }),
    );
  });

  it('links every name that is known, and nothing where there is no record', () => {
    const said = { kind: 'attitude-fell' as const, figures: { from: 2, to: 0 }, accountId: 'A' };
    const linked = (dealId: string | null, personId: string | null) =>
      sentenceParts({ ...said, dealId, personId }, 'en', (_, id) => id).flatMap(({ names }) => names?.kind ?? []);
    expect(linked('D', 'P')).toEqual(['person', 'deal']);
    expect(linked(null, null)).toEqual([]);
  });
});

describe('a signal', () => {
  it('is known again by its selection in the address, and leads to what it is about', () => {
    const { kind, id } = signalSelection({ id: 'abc' });
    expect(selectedSignal(parseSelection(`${kind}:${id}`))).toBe('abc');
    expect(selectedSignal({ kind: 'person', id: 'abc' })).toBeNull();
    const about = { accountId: 'a', dealId: 'd', personId: 'p' };
    expect(actPath({ kind: 'silence', ...about })).toBe('/accounts/a');
    expect(actPath({ kind: 'deal-idle', ...about })).toBe('/deals/d');
    expect(actPath({ kind: 'attitude-fell', ...about })).toBe('/people/p');
  });

  it.each([
    ['tomorrow', '2026-12-31', '2027-01-01'],
    ['week', '2026-02-25', '2026-03-04'],
    ['month', '2026-01-31', '2026-02-28'],
    ['month', '2026-11-22', '2026-12-22'],
  ] as const)('snoozed by %s on %s comes back on %s', (snooze, today, until) => {
    expect(snoozedUntil(snooze, today)).toBe(until);
  });
});

describe('signals by colleague and kind', () => {
  it('add up to what was counted, nobody first, then the most', () => {
    const row = fc.record({
      colleagueId: fc.constantFrom('a', 'b', null),
      kind: kinds,
      count: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const heat = heatRows(rows);
        const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
        expect(sum(heat.map(({ total }) => total))).toBe(sum(rows.map(({ count }) => count)));
        for (const each of heat) expect(sum(Object.values(each.counts))).toBe(each.total);
        const totals = heat.filter(({ colleagueId }) => colleagueId !== null).map(({ total }) => total);
        expect(totals).toEqual([...totals].sort((a, b) => b - a));
        expect(heat.findIndex(({ colleagueId }) => colleagueId === null)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are tinted from nothing to all', () => {
    expect([heatOf(0, 8), heatOf(2, 8), heatOf(8, 8), heatOf(0, 0)]).toEqual([0, 0.5, 1, 0]);
  });
});

describe('the form of a rule', () => {
  it.each(SIGNAL_KINDS)('%s has a field for each of its thresholds', (kind) => {
    const common = ['kind', 'enabled', 'tell', 'webhook'];
    const wanted = Object.keys(RULE_SCHEMAS[kind].shape).filter((each) => !common.includes(each));
    expect(
      ruleFields(kind)
        .map((field) => field.name)
        .sort(),
    ).toEqual(wanted.sort());
    expect(readRule(kind, STANDARD_RULES[kind])).toEqual({ rule: STANDARD_RULES[kind] });
  });

  it('knows the bounds its schema has', () => {
    const [days] = ruleFields('silence');
    expect(days).toMatchObject({ type: 'number', unit: 'days', whole: true, least: 1, most: 3650 });
    const share = ruleFields('contact-drop').find((field) => field.name === 'share');
    expect(share).toMatchObject({ type: 'number', unit: 'percent', whole: false, least: 0, most: 1 });
    expect(ruleFields('key-person-departed')).toMatchObject([
      { type: 'choices', choices: expect.arrayContaining(['EB']) },
    ]);
    expect(ruleFields('untouched-potential').map(({ type }) => type)).toEqual(['number', 'code']);
  });

  it('names the fields that are wrong', () => {
    expect(readRule('silence', { ...STANDARD_RULES.silence, days: 0 })).toEqual({ wrong: ['days'] });
    expect(
      readRule('untouched-potential', { ...STANDARD_RULES['untouched-potential'], minimum: null, currency: 'x' }),
    ).toEqual({ wrong: ['minimum', 'currency'] });
  });
});

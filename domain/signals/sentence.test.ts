import { describe, expect, it } from 'vitest';
import { signalsIn } from './detect.ts';
import { SIGNAL_KINDS } from './kinds.ts';
import { RULE_SCHEMAS, STANDARD_RULES, signalRule } from './rules.ts';
import { signalSentence } from './sentence.ts';
import { dealAt, factsWith, only, visit } from './testing/facts.ts';
import { toldBy } from './told.ts';
import { KIND_WORDS, THRESHOLD_WORDS } from './words.ts';

const names = { account: 'Yuanlan', deal: 'Cloud', person: 'Chen Jie' };

describe('a sentence', () => {
  it('tells the figures of what was found in both languages', () => {
    const facts = factsWith({ interactions: [visit('2026-05-01T08:00:00Z')], deals: [dealAt('d')] });
    const [signal] = signalsIn(facts, only('silence'), '2026-06-01');
    expect(signalSentence('silence', signal?.figures ?? {}, names)).toEqual({
      en: 'Yuanlan: no interaction since 2026-05-01.',
      zh: 'Yuanlan：自 2026-05-01 起没有任何互动。',
    });
    expect(signalSentence('attitude-fell', { from: 2, to: -1 }, names).en).toBe(
      'Chen Jie in Cloud: attitude fell from 2 to -1.',
    );
    const untouched = { potential: 1_024_219.7, currency: 'CNY', leftOut: 1 };
    expect(signalSentence('untouched-potential', untouched, names).en).toContain('at least 1,024,220 CNY');
    expect(signalSentence('contract-end', { endsOn: '2026-05-20', days: -12 }, names).en).toContain('ended on');
    expect(signalSentence('deal-idle', { touchedOn: null }, names).en).toContain('nobody has worked');
  });

  it.each(SIGNAL_KINDS)('of %s is there even where figures are missing, and never says null', (kind) => {
    const said = signalSentence(kind, {}, { account: 'A', deal: null, person: null });
    for (const text of [said.en, said.zh]) expect(text).not.toMatch(/null|undefined|NaN/);
    expect(said.zh).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('the rules', () => {
  it.each(SIGNAL_KINDS)('of %s: the standard one holds, and every threshold has words', (kind) => {
    expect(signalRule.parse(STANDARD_RULES[kind])).toEqual(STANDARD_RULES[kind]);
    const thresholds = Object.keys(RULE_SCHEMAS[kind].shape).filter(
      (name) => !['kind', 'enabled', 'tell', 'webhook'].includes(name),
    );
    expect(Object.keys(THRESHOLD_WORDS[kind]).sort()).toEqual(thresholds.sort());
    expect(KIND_WORDS[kind].zh).not.toBe('');
  });

  it('refuse thresholds that make no sense, and unknown ones', () => {
    const silence = STANDARD_RULES.silence;
    for (const wrong of [{ days: 0 }, { days: 1.5 }, { days: '15' }, { tell: 'all' }, { hours: 3 }])
      expect(signalRule.safeParse({ ...silence, ...wrong }).success).toBe(false);
    expect(signalRule.safeParse({ ...STANDARD_RULES['contact-drop'], share: 1.1 }).success).toBe(false);
    expect(signalRule.safeParse({ ...STANDARD_RULES['untouched-potential'], currency: 'yuan' }).success).toBe(false);
  });

  it('say who is told, each once', () => {
    const colleagues = { managers: ['b', 'a'], team: ['c', 'a'] };
    expect(toldBy('managers', colleagues)).toEqual(['a', 'b']);
    expect(toldBy('team', colleagues)).toEqual(['a', 'c']);
    expect(toldBy('both', colleagues)).toEqual(['a', 'b', 'c']);
    expect(toldBy('team', { managers: ['a'], team: [] })).toEqual([]);
  });
});

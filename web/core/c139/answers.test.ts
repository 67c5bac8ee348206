import { describe, expect, it } from 'vitest';
import { type Item, isUnknown, needsReason, openProposal, valueWords } from './answers.ts';

const template = {
  scales: {
    s: [
      { value: 'yes', worth: 1, unknown: false, name: { en: 'Yes', zh: '是' } },
      { value: 0, worth: 0, unknown: true, name: { en: 'Unknown', zh: '未知' } },
    ],
  },
};
const texts = { name: { en: '', zh: '' }, holds: { en: '', zh: '' }, action: { en: '', zh: '' } };
const answer = { id: 'i', kind: 'answer', group: 'g', points: null, scale: 's', rival: false, ...texts } as const;
const share = { ...answer, kind: 'coverage', scale: null } as const;
const proposal: NonNullable<Item['proposal']> = { value: 'yes', persons: [], count: null, needed: null };

describe('what is said of an item', () => {
  it('reads as its level in the reader’s language, whichever way it was stored', () => {
    expect(valueWords(template, answer, 'yes', 'zh')).toBe('是');
    expect(valueWords(template, answer, '未知', 'en')).toBe('Unknown');
    expect(valueWords(template, answer, 0, 'en')).toBe('Unknown');
    expect(valueWords(template, answer, 'odd', 'en')).toBe('odd');
    expect(valueWords(template, answer, null, 'en')).toBeNull();
  });

  it('may be that nothing is known', () => {
    expect([0, 'yes'].map((value) => isUnknown(template, answer, value))).toEqual([true, false]);
  });

  it('reads as per cent where it is computed', () => {
    expect(valueWords(template, share, 0.5, 'en')).toMatch(/^50/u);
  });

  it('takes a reason where it goes against what the power map says', () => {
    expect(needsReason({ proposal, proposed: 'yes' }, 'no')).toBe(true);
    expect(needsReason({ proposal, proposed: 'yes' }, 'yes')).toBe(false);
    expect(needsReason({ proposal, proposed: 'yes' }, 'unknown')).toBe(false);
    expect(needsReason({ proposal: { ...proposal, value: 'unknown' }, proposed: 'unknown' }, 'no')).toBe(false);
  });

  it('takes a reason in place of a computed share, and none to go back to it', () => {
    expect(needsReason({ proposal: null, proposed: 0.4 }, 0.8)).toBe(true);
    expect(needsReason({ proposal: null, proposed: 0.4 }, null)).toBe(false);
  });

  it('is proposed until somebody confirms or overrules it, and again when it is in doubt', () => {
    const item = { proposal, stated: false, counts: false, inDoubt: false };
    expect(openProposal(item)).toBe('yes');
    expect(openProposal({ ...item, stated: true, counts: true })).toBeNull();
    expect(openProposal({ ...item, stated: true, counts: true, inDoubt: true })).toBe('yes');
    expect(openProposal({ ...item, proposal: null })).toBeNull();
    expect(openProposal({ ...item, proposal: { ...proposal, value: 'unknown' } })).toBeNull();
  });
});

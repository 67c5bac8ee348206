import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../texts/texts.ts';
import { actionWords, type GapNames, subjectOf } from './gap-words.ts';
import { gainPoints, pointsText } from './points.ts';
import { zoneWhy, zoneWords } from './zone.ts';

const names: GapNames = {
  person: (id) => `Mr ${id}`,
  language: 'en',
  texts: TEXTS.en,
  items: [{ id: 'C6', name: { en: 'Money', zh: '资金' }, action: { en: 'Find the budget.', zh: '找预算。' } }],
};
const about = { role: null, personId: null, item: null };

describe('the words of a gap', () => {
  it('are about the person, else the role, else the item by its name', () => {
    expect(subjectOf({ ...about, kind: 'hostile', role: 'EB', personId: 'li' }, names)).toBe('Mr li');
    expect(subjectOf({ ...about, kind: 'missing', role: 'EB' }, names)).toBe('economic buyer');
    expect(subjectOf({ ...about, kind: 'item', item: 'C6' }, names)).toBe('Money');
    expect(subjectOf({ ...about, kind: 'item', item: 'gone' }, names)).toBe('gone');
  });

  it('are about the item where a meeting would raise it, and tell whom to meet', () => {
    const gap = { ...about, kind: 'item', item: 'C6', personId: 'li', action: { code: 'meet', item: 'C6' } } as const;
    expect(subjectOf(gap, names)).toBe('Money');
    expect(actionWords(gap, names)).toBe('Meet Mr li');
  });

  it('win a person over who is not for us, and only look again where the attitude is out of date', () => {
    const action = { code: 'attitude', item: null } as const;
    expect(actionWords({ ...about, kind: 'unsupportive', personId: 'li', action }, names)).toBe('Win Mr li over');
    expect(actionWords({ ...about, kind: 'stale', personId: 'li', action }, names)).toBe(
      'Find out where Mr li stands today',
    );
  });

  it('are the action of the item in the template where an item has to be settled', () => {
    const action = { code: 'answer', item: 'C6' } as const;
    expect(actionWords({ ...about, kind: 'item', item: 'C6', action }, names)).toBe('Find the budget.');
  });
});

describe('points', () => {
  it('have one digit, and a dash where unknown', () => {
    expect([62, 62.44, 0, null].map(pointsText)).toEqual(['62.0', '62.4', '0.0', '—']);
  });

  it('gained are never shown as nothing when they are something', () => {
    expect([4, -0.25, 0, 0.01, null].map(gainPoints)).toEqual(['+4.0', '−0.3', '±0', '≈0', '—']);
  });
});

describe('a zone', () => {
  it('is one word where low and high agree, else both', () => {
    expect(zoneWords({ low: 'volatile', high: 'volatile' }, TEXTS.en)).toBe('volatile');
    expect(zoneWords({ low: 'loss', high: 'win' }, TEXTS.zh)).toBe('丢单区至赢单区');
  });

  it('says why', () => {
    expect(zoneWhy({ low: 'win', high: 'win' }, TEXTS.en)).toContain('decisive item holds');
    expect(zoneWhy({ low: 'loss', high: 'win' }, TEXTS.en)).toContain('unknown');
  });
});

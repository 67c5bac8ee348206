import { describe, expect, it } from 'vitest';
import { attitudeOfWord } from './attitude-words.ts';
import { roleOfWord, rolesOfWords } from './role-words.ts';

describe('words for roles', () => {
  it.each([
    ['BLOCKER', 'GATEKEEPER'],
    ['BUDGET_HOLDER', 'EB'],
    ['CHAMPION', 'COACH'],
    ['DECISION_MAKER', 'EB'],
    ['END_USER', 'UB'],
    ['EXECUTIVE_SPONSOR', 'INFLUENCER'],
    ['INFLUENCER', 'INFLUENCER'],
    ['LEGAL_AND_COMPLIANCE', 'GATEKEEPER'],
    ['Legal & Compliance', 'GATEKEEPER'],
    ['OTHER', null],
    ['eb', 'EB'],
    ['Procurement', 'PROCUREMENT'],
    ['采购负责人', 'PROCUREMENT'],
    ['教练', 'COACH'],
    ['D', 'EB'],
    ['S', null],
    ['Board', undefined],
    ['', undefined],
  ])('%s names %s', (word, role) => expect(roleOfWord(word)).toBe(role));

  it('name each role once, in alphabetical order, and what is not known', () => {
    expect(rolesOfWords(['Evaluator', 'Decision Maker', 'EB', 'Other', 'Board'])).toEqual({
      roles: ['EB', 'TB'],
      unknown: ['Board'],
    });
  });
});

describe('words for attitudes', () => {
  it.each([
    ['Mentor', 3],
    ['排他支持', 2],
    ['Supporter', 1],
    ['中立', 0],
    ['Non-Supporter', -1],
    ['Enemy', -2],
    ['unknown', undefined],
    ['2', undefined],
  ])('%s is %s', (word, attitude) => expect(attitudeOfWord(word)).toBe(attitude));
});

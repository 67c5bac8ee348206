import { describe, expect, it } from 'vitest';
import { COACH_KINDS } from '../facts/person.ts';
import { decision, reachFacts } from '../reach/testing/facts.ts';
import type { C139Facts, Coach } from './facts.ts';
import { assessed, c139, coached, control } from './testing/facts.ts';
import { BY_CONTROL } from './testing/templates.ts';

const coach = (personId: string, rest: Partial<Coach> = {}): Coach => ({
  personId,
  kinds: ['value-matching'],
  verified: true,
  ...rest,
});
const found = (own: Partial<C139Facts>, left = false) => {
  const decisions = [decision('A', ['EB'], 2), decision('K', ['COACH'], 3), decision('L', ['COACH'], 3)];
  const persons = [{ id: 'K', left }];
  return c139(reachFacts({ decisions, persons }), own, BY_CONTROL).score;
};
const said = [coached('K', 'control-139', 'W1', 'yes'), coached('K', 'control-139', 'F1', 'no')];
const assessments = control('W1 F1 C1');

describe('the coach check', () => {
  it('keeps his score beside ours: what he confirms counts, what he denies or does not know does not', () => {
    const { label, confirmed, items } = found({ assessments, statements: said, coaches: [coach('K')] });
    expect([label, confirmed.label]).toEqual(['1W 1F 1C', '1W 0F 0C']);
    expect(confirmed.zone).toEqual({ low: 'volatile', high: 'win' });
    expect(items.flatMap((item) => item.said.filter((each) => each.agrees === false).map(() => item.id))).toEqual([
      'F1',
    ]);
  });

  it.each<[string, Partial<C139Facts>, boolean]>([
    ['is not verified', { coaches: [coach('K', { verified: false })] }, false],
    ['has not been looked at', { coaches: [coach('K', { verified: null })] }, false],
    ['has left', { coaches: [coach('K')] }, true],
    ['is no coach in this deal', { coaches: [coach('A')] }, false],
  ])('confirms nothing where he %s, though what he says is shown', (_, own, left) => {
    const { confirmed, check, items } = found({ assessments, statements: said, ...own }, left);
    expect([confirmed.label, check.judgement]).toEqual(['0W 0F 0C', 'unconfirmed']);
    expect(items[0]?.said[0]).toMatchObject({ value: 'yes', counts: false, agrees: true });
  });

  it('is not passed by one coach where another one who counts says otherwise', () => {
    const statements = [...said, coached('L', 'control-139', 'W1', 'no')];
    expect(found({ assessments, statements, coaches: [coach('K'), coach('L')] }).confirmed.label).toBe('0W 0F 0C');
  });

  it('takes a note without a name for confirmed as soon as there is a coach who counts', () => {
    const noted = [assessed('control-139', 'W1', 'yes', { coachConfirmed: true })];
    expect(found({ assessments: noted, coaches: [coach('K')] }).confirmed.label).toBe('1W 0F 0C');
    expect(found({ assessments: noted, coaches: [coach('K', { verified: null })] }).confirmed.label).toBe('0W 0F 0C');
  });

  it.each([
    [0, 'unconfirmed'],
    [1, 'medium'],
    [2, 'medium'],
    [3, 'go-on'],
  ])('with %i kinds of coach says %s', (kinds, judgement) => {
    expect(found({ coaches: [coach('K', { kinds: COACH_KINDS.slice(0, kinds) })] }).check.judgement).toBe(judgement);
  });
});

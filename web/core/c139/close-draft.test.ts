import { describe, expect, it } from 'vitest';
import { closingOf, findingOf } from './close-draft.ts';

const gap = (code: Parameters<typeof findingOf>[0]['action']['code'], personId: string | null = 'wang') => ({
  personId,
  action: { code },
});

describe('ending an action', () => {
  it('asks what closes the gap: a person, a meeting, an attitude or an answer', () => {
    expect(
      (['fill-role', 'replace', 'meet', 'second-way', 'attitude', 'answer'] as const).map((code) =>
        findingOf(gap(code)),
      ),
    ).toEqual(['person', 'person', 'met', 'met', 'attitude', 'answer']);
  });

  it('as done writes what was found', () => {
    expect(closingOf(gap('fill-role', null), { state: 'done', personId: 'li' })).toEqual({
      state: 'done',
      note: null,
      personId: 'li',
    });
    expect(closingOf(gap('meet'), { state: 'done', colleagueId: 'lin-ke', channel: 'visit' })).toMatchObject({
      met: { colleagueId: 'lin-ke', personId: 'wang', channel: 'visit' },
    });
    expect(closingOf(gap('attitude'), { state: 'done', attitude: 0 })).toMatchObject({ attitude: 0 });
    expect(closingOf(gap('answer', null), { state: 'done', value: 'yes', evidence: ' said so ' })).toMatchObject({
      answer: { value: 'yes', confidence: 'clear', evidence: 'said so' },
    });
  });

  it('as done is refused without what was found', () => {
    for (const code of ['fill-role', 'meet', 'attitude', 'answer'] as const)
      expect(closingOf(gap(code), { state: 'done' })).toBeNull();
  });

  it('as dropped takes a note and nothing else', () => {
    expect(closingOf(gap('attitude'), { state: 'dropped', note: ' ', attitude: 2 })).toBeNull();
    expect(closingOf(gap('attitude'), { state: 'dropped', note: 'not worth it', attitude: 2 })).toEqual({
      state: 'dropped',
      note: 'not worth it',
    });
  });
});

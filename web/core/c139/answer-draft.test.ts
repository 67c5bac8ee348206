import { describe, expect, it } from 'vitest';
import { assessmentOf } from './answer-draft.ts';

describe('the form about an item', () => {
  it('writes what is left empty as unknown', () => {
    expect(assessmentOf({ value: 'yes', evidence: '  ', link: '' }, false)).toEqual({
      value: 'yes',
      confidence: null,
      observedOn: null,
      competitorId: null,
      evidence: null,
      link: null,
      by: null,
      source: null,
    });
  });

  it('asks for a computed item in per cent, and writes a share; empty it is computed again', () => {
    expect(assessmentOf({ value: 40 }, true).value).toBe(0.4);
    expect(assessmentOf({}, true).value).toBeNull();
  });
});

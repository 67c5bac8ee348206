import { describe, expect, it } from 'vitest';
import { issueWords } from './issue.ts';
import { progressOf, secondsOf } from './progress.ts';

const issue = {
  file: 'ownership.csv',
  line: 3,
  column: 'share',
  message: 'The share “1.5” is above 1.',
  next: 'Correct it.',
};

describe('findings of an import', () => {
  it('are said in the reader’s language with their values', () => {
    const given = { ...issue, code: 'share-above-one', values: { value: '1.5' } };
    expect(issueWords(given, 'en').message).toBe('The share “1.5” is above 1 and has no % sign.');
    expect(issueWords(given, 'zh').message).toBe('比例“1.5”大于 1 且没有 %。');
  });

  it('say what the server said when their code is not known here', () => {
    expect(issueWords({ ...issue, code: 'from-tomorrow' }, 'zh')).toEqual({
      message: issue.message,
      next: 'Correct it.',
    });
  });
});

describe('progress', () => {
  const progress = { phase: 'writing' as const, rows: 30, totalRows: 120, rowsPerSecond: 10, secondsLeft: 9 };
  it('is a share of the rows, unknown while they are not counted, whole at the end', () => {
    expect(progressOf({ state: 'running', progress })).toBe(0.25);
    expect(progressOf({ state: 'running', progress: { ...progress, totalRows: null } })).toBeNull();
    expect(progressOf({ state: 'done', progress: { ...progress, phase: 'ended', rows: 0, totalRows: 0 } })).toBe(1);
    expect(secondsOf({ startedAt: '2026-01-01T00:00:00Z', endedAt: '2026-01-01T00:00:02.500Z' })).toBe(2.5);
    expect(secondsOf({ startedAt: null, endedAt: null })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { issueText } from './issue-text.ts';
import { ISSUES, type IssueCode } from './issues.ts';

const codes = Object.keys(ISSUES) as IssueCode[];
const holes = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);

describe('findings', () => {
  it.each(codes)('%s: both languages say the same with the same values', (code) => {
    const { en, zh } = ISSUES[code];
    expect(holes(zh)).toEqual(holes(en));
    for (const text of Object.values(ISSUES[code])) expect(text).not.toBe('');
  });

  it('fills the values in, also such as look like patterns', () => {
    expect(issueText('not-a-number', { value: '$& {value}' }).message).toBe('“$& {value}” is not a number.');
    expect(issueText('unknown-choice', { value: 'x', choices: 'a, b' }, 'zh').next).toBe('请使用：a, b。');
  });
});

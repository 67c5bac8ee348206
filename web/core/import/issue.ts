import type { RowIssue } from '../../../domain/contract/imports.ts';
import { issueText } from '../../../domain/imports/issue-text.ts';
import { ISSUES, type IssueCode } from '../../../domain/imports/issues.ts';
import type { Language } from '../format/format.ts';

function isKnown(code: string): code is IssueCode {
  return code in ISSUES;
}

/** What a finding says and what to do, in the reader's language; an unknown code says what the server said. */
export function issueWords(issue: RowIssue, language: Language): { message: string; next: string } {
  if (!isKnown(issue.code)) return { message: issue.message, next: issue.next ?? '' };
  const values = Object.fromEntries(Object.entries(issue.values ?? {}).map(([name, value]) => [name, String(value)]));
  return issueText(issue.code, values, language);
}

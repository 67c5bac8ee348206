// A finding of an import in words.
import { ISSUES, type IssueCode } from './issues.ts';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Message and advice of a finding in one language. */
export function issueText(
  code: IssueCode,
  values: Record<string, string> = {},
  language: Language = 'en',
): { message: string; next: string } {
  const text = ISSUES[code];
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return language === 'en'
    ? { message: fill(text.en), next: fill(text.nextEn) }
    : { message: fill(text.zh), next: fill(text.nextZh) };
}

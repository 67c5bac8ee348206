export interface IssueText {
  level: 'error' | 'warning';
  /** What happened; `{name}` is filled from the finding. */
  en: string;
  zh: string;
  /** What to do. */
  nextEn: string;
  nextZh: string;
}

export function error(en: string, nextEn: string, zh: string, nextZh: string): IssueText {
  return { level: 'error', en, zh, nextEn, nextZh };
}
export function warning(en: string, nextEn: string, zh: string, nextZh: string): IssueText {
  return { level: 'warning', en, zh, nextEn, nextZh };
}

import type { DifferenceAnswer } from '../../../../domain/contract/organogram.ts';
import { issueWords } from '../../../core/import/issue.ts';
import { useLook } from '../../../shell/settings.tsx';

/** Rows that could not be read and rows that are odd, folded up. */
export function RowFindings({ answer }: { answer: DifferenceAnswer }) {
  const { texts, language } = useLook();
  const { errors, errorCount, warnings, warningCount } = answer;
  const shown = [...errors, ...warnings];
  if (shown.length === 0) return null;
  return (
    <details className="difference-findings">
      <summary className={errorCount > 0 ? 'import-bad' : 'mut'}>
        {texts.difference.findings(errorCount, warningCount)}
      </summary>
      <ul>
        {shown.map((issue) => (
          <li key={`${issue.file} ${issue.line} ${issue.column} ${issue.code}`}>
            {issue.file}:{issue.line} {issue.column} — {issueWords(issue, language).message}
          </li>
        ))}
      </ul>
    </details>
  );
}

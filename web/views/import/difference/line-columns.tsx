import { Radio, Tooltip } from 'antd';
import type { Line } from '../../../../domain/organogram/line.ts';
import { type Decision, type Decisions, isSuggestion } from '../../../core/import/decisions.ts';
import { afterOf, beforeOf, subjectOf } from '../../../core/import/line-cells.ts';
import type { GridColumn } from '../../../grid/grid.tsx';
import type { Texts } from '../../../texts/texts.ts';

/** What each line says. */
export function lineColumns(texts: Texts): GridColumn<Line>[] {
  const t = texts.difference;
  const full = (text: string | null) => (text === null ? '—' : <span title={text}>{text}</span>);
  return [
    {
      id: 'kind',
      title: t.kind,
      width: 160,
      filter: true,
      value: (line) => t.kinds[line.kind],
      render: (line) => (
        <>
          {t.kinds[line.kind]}{' '}
          {isSuggestion(line) && (
            <Tooltip title={t.suggestionHint}>
              <span className="chip">{t.suggestion}</span>
            </Tooltip>
          )}
        </>
      ),
    },
    {
      id: 'subject',
      title: t.subject,
      width: 180,
      value: subjectOf,
      render: (line) => <span title={line.post.id}>{subjectOf(line)}</span>,
    },
    { id: 'before', title: t.before, width: 180, value: beforeOf, render: (line) => full(beforeOf(line)) },
    {
      id: 'after',
      title: t.after,
      width: 180,
      value: (line) => afterOf(line, t.under),
      render: (line) => full(afterOf(line, t.under)),
    },
  ];
}

/** The columns of the lines, with the decision as the last. */
export function decidedColumns(
  texts: Texts,
  decisions: Decisions,
  onDecide: (id: string, decision: Decision) => void,
): GridColumn<Line>[] {
  const t = texts.difference;
  return [
    ...lineColumns(texts),
    {
      id: 'decision',
      title: t.decision,
      width: 215,
      value: (line) => words(texts, decisions.get(line.id), line),
      render: (line) => (
        <Radio.Group
          size="small"
          optionType="button"
          buttonStyle="solid"
          aria-label={`${t.decision}: ${t.kinds[line.kind]} ${subjectOf(line)}`}
          value={decisions.get(line.id) ?? null}
          options={choicesOf(texts, line)}
          onChange={(event) => onDecide(line.id, event.target.value)}
        />
      ),
    },
  ];
}

function choicesOf({ difference: t }: Texts, line: Line): { value: Decision; label: string }[] {
  const reject = { value: 'rejected', label: t.reject } as const;
  if (!isSuggestion(line)) return [{ value: 'accepted', label: t.accept }, reject];
  return [{ value: 'accepted', label: t.samePerson }, { value: 'apart', label: t.twoPersons }, reject];
}

function words(texts: Texts, decision: Decision | undefined, line: Line): string | null {
  return choicesOf(texts, line).find(({ value }) => value === decision)?.label ?? null;
}

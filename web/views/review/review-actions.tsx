import { Button } from 'antd';
import { Fragment, useState } from 'react';
import type { C139Action } from '../../../domain/contract/c139.ts';
import { codeOfAction } from '../../core/c139/action-code.ts';
import { actionWords } from '../../core/c139/gap-words.ts';
import { day } from '../../core/format/format.ts';
import { isOfMeeting, shownActions } from '../../core/review/meeting.ts';
import { Part } from '../../inspector/head.tsx';
import { GapMark } from '../../marks/gap-mark.tsx';
import { useLook } from '../../shell/settings.tsx';
import { CloseAction } from '../gaps/close-action.tsx';
import { type ReviewedDeal, useReviewNames } from './use-review-deal.ts';

/** What is being done and what was decided, with its notes; what the meeting decided is marked, and ended in place. */
export function ReviewActions({ answer, template, since }: ReviewedDeal) {
  const { texts } = useLook();
  const t = texts.review;
  const { names, gapNames, colleague } = useReviewNames({ answer, template });
  const [open, setOpen] = useState<string | null>(null);
  const actions = shownActions(answer.actions, since);
  const wordsOf = (action: C139Action) =>
    actionWords({ ...action, kind: action.gap, action: { code: codeOfAction(action), item: action.item } }, gapNames);
  const isLate = ({ state, dueOn }: C139Action) => state === 'open' && dueOn !== null && dueOn < answer.asOf;
  return (
    <Part title={t.actions}>
      {actions.length === 0 ? (
        <p className="panel-empty">{t.noActions}</p>
      ) : (
        <table className="review-table">
          <thead>
            <tr>
              <th>{texts.gaps.state}</th>
              <th>{t.what}</th>
              <th>{texts.gaps.owner}</th>
              <th>{t.when}</th>
              <th className="note">{texts.gaps.note}</th>
              <th className="no-print"> </th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <Fragment key={action.id}>
                <tr className={open === action.id ? 'opened' : ''}>
                  <td className="nowrap">
                    <span className={isLate(action) ? 'chip warn' : ''}>
                      {isLate(action) ? texts.c139.overdue : texts.c139.actionState[action.state]}
                    </span>
                    {isOfMeeting(action, since) && <span className="chip strong met">{t.thisMeeting}</span>}
                  </td>
                  <td>
                    <GapMark kind={action.gap} name={false} /> {wordsOf(action)}
                  </td>
                  <td className="nowrap">{colleague(action.colleagueId)}</td>
                  <td className="nowrap">{day(action.state === 'open' ? action.dueOn : action.closedOn)}</td>
                  <td className="note">{action.note}</td>
                  <td className="no-print act">
                    {action.state === 'open' && (
                      <Button
                        size="small"
                        aria-expanded={open === action.id}
                        onClick={() => setOpen(open === action.id ? null : action.id)}
                      >
                        {texts.gaps.close}
                      </Button>
                    )}
                  </td>
                </tr>
                {open === action.id && action.state === 'open' && (
                  <tr className="no-print form">
                    <td colSpan={6}>
                      <CloseAction action={action} names={names} onDone={() => setOpen(null)} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { gapKey } from '../../../domain/c139/gap.ts';
import { actionWords, subjectOf } from '../../core/c139/gap-words.ts';
import { gainPoints } from '../../core/c139/points.ts';
import { DASH, day } from '../../core/format/format.ts';
import { Part } from '../../inspector/head.tsx';
import { GapMark } from '../../marks/gap-mark.tsx';
import { useLook } from '../../shell/settings.tsx';
import { TakeUp } from '../gaps/take-up.tsx';
import { type ReviewedDeal, useReviewNames } from './use-review-deal.ts';

/** Gaps on one sheet of paper; more are counted there. */
const PRINTED = 10;

/** What is missing, in the order in which it should be closed, each with what closes it; taken up in place. */
export function ReviewGaps({ answer, template }: Pick<ReviewedDeal, 'answer' | 'template'>) {
  const { texts } = useLook();
  const t = texts.review;
  const { names, gapNames, colleague } = useReviewNames({ answer, template });
  const [open, setOpen] = useState<string | null>(null);
  const { gaps } = answer;
  return (
    <Part title={`${t.gaps} ${gaps.length}`}>
      {gaps.length === 0 ? (
        <p className="panel-empty">{t.noGaps}</p>
      ) : (
        <table className="review-table">
          <thead>
            <tr>
              <th>{texts.gaps.kind}</th>
              <th>{texts.gaps.who}</th>
              <th>{texts.gaps.action}</th>
              <th>{texts.gaps.owner}</th>
              <th>{texts.gaps.due}</th>
              <th className="num">{texts.gaps.gain}</th>
              <th className="no-print"> </th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap, at) => {
              const key = gapKey(gap);
              const { action } = gap;
              const quiet = action.state === 'open' ? '' : 'mut';
              return (
                <Fragment key={key}>
                  <tr className={[open === key ? 'opened' : '', at >= PRINTED ? 'no-print' : ''].join(' ')}>
                    <td className="nowrap">
                      <GapMark kind={gap.kind} />
                    </td>
                    <td className="strong">{subjectOf(gap, gapNames)}</td>
                    <td>{actionWords(gap, gapNames)}</td>
                    <td className={`${quiet} nowrap`}>{colleague(action.colleagueId)}</td>
                    <td className={`${quiet} nowrap`}>{day(action.dueOn)}</td>
                    <td className="num">{gap.gain === 0 ? DASH : gainPoints(gap.gain)}</td>
                    <td className="no-print act">
                      {action.state === 'open' ? (
                        <span className="mut">{texts.c139.gapState.open}</span>
                      ) : (
                        <Button
                          size="small"
                          aria-expanded={open === key}
                          onClick={() => setOpen(open === key ? null : key)}
                        >
                          {texts.gaps.takeUp}
                        </Button>
                      )}
                    </td>
                  </tr>
                  {open === key && action.state !== 'open' && (
                    <tr className="no-print form">
                      <td colSpan={7}>
                        <TakeUp dealId={answer.id} gap={gap} names={names} onDone={() => setOpen(null)} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
      {gaps.length > PRINTED && <p className="panel-empty print-only">{t.moreGaps(gaps.length - PRINTED)}</p>}
    </Part>
  );
}

import { useMemo } from 'react';
import { gainText } from '../../../core/deal/figure.ts';
import { reachText, score } from '../../../core/format/score.ts';
import { changesOf, type ReachChange } from '../../../core/what-if/changes.ts';
import { Part } from '../../../inspector/head.tsx';
import { AttitudeMark } from '../../../marks/attitude-mark.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { C139Shift } from '../c139/tried-shift.tsx';
import { useTriedC139 } from '../c139/use-tried-c139.ts';
import { PersonLink } from '../person-link.tsx';
import { Shift, ShiftBar } from '../shift.tsx';
import { useDeal, useTried } from '../use-deal.ts';
import { CoverageShift } from './coverage-shift.tsx';
import { EditList } from './edit-list.tsx';
import { KeepOrDrop } from './keep-or-drop.tsx';
import { TryForm } from './try-form.tsx';

const OPS = ['removePerson', 'setAttitude', 'setTie', 'setInfluence', 'movePerson', 'removeColleague'] as const;

/** The what-if as a whole: what is tried, what would follow for whom, one more change, and how to end it. */
export function WhatIfPanel() {
  const { texts } = useLook();
  const t = texts.deal;
  const { before } = useDeal();
  const { after, trying, refused } = useTried();
  return (
    <>
      <header className="panel-head">
        <h2>{t.whatIf}</h2>
      </header>
      <p className="panel-empty">{t.whatIfIntro}</p>
      {trying ? (
        <>
          <p className="panel-figure">
            <strong>
              <Shift before={before.figures.chainReach?.point} after={after.figures.chainReach?.point} write={score} />
            </strong>
            <span className="mut">{t.chainReach}</span>
          </p>
          <ShiftBar before={before.figures.chainReach} after={after.figures.chainReach} />
          <EditList />
          {refused.length > 0 && <p className="warning">{t.refusedEdits(refused.length)}</p>}
          <div className="panel-actions tight">
            <KeepOrDrop />
          </div>
          <TriedScore />
          <Changes />
          <CoverageShift />
        </>
      ) : (
        <p className="hint what-if-none">{t.nothingTried}</p>
      )}
      <Part title={t.tryOut}>
        <TryForm ops={OPS} />
      </Part>
    </>
  );
}

/** C139 before and after, computed here. */
function TriedScore() {
  const { texts } = useLook();
  const tried = useTriedC139();
  if (!tried) return null;
  return (
    <Part title={texts.c139.name} aside={texts.deal.beforeAfter}>
      <C139Shift {...tried} />
    </Part>
  );
}

/** Whether two digits show it. */
function isSeen({ before, after }: ReachChange): boolean {
  const moved = reachText(before.reach.point) !== reachText(after.reach.point);
  return moved || before.attitude !== after.attitude || before.departed !== after.departed;
}

/** Whom the changes get nearer to us or further away. */
function Changes() {
  const { texts } = useLook();
  const t = texts.deal;
  const { before, personName } = useDeal();
  const { after } = useTried();
  const changes = useMemo(() => changesOf(before.figures, after.figures).filter(isSeen), [before, after]);
  return (
    <Part title={t.whatChanges} aside={t.beforeAfter}>
      {changes.length === 0 && <p className="panel-empty">{t.nobodyChanges}</p>}
      <table className="lines">
        <tbody>
          {changes.map(({ id, before: was, after: now }) => (
            <tr key={id}>
              <td>
                <PersonLink id={id}>{personName(id)}</PersonLink>
                <div className="sub">
                  {was.status === now.status
                    ? texts.reach.status[now.status]
                    : `${texts.reach.status[was.status]} → ${texts.reach.status[now.status]}`}
                  {was.attitude !== now.attitude && (
                    <>
                      {' · '}
                      <AttitudeMark attitude={was.attitude} name={false} size={12} /> →{' '}
                      <AttitudeMark attitude={now.attitude} size={12} />
                    </>
                  )}
                </div>
              </td>
              <td className="nowrap">
                <span className="mut">{reachText(was.reach.point)} →</span> <b>{reachText(now.reach.point)}</b>{' '}
                <small className="shift-gain">{gainText(now.reach.point - was.reach.point)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

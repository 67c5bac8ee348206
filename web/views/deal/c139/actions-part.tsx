import { Button } from 'antd';
import { useState } from 'react';
import type { C139Action } from '../../../../domain/contract/c139.ts';
import { codeOfAction } from '../../../core/c139/action-code.ts';
import { actionWords } from '../../../core/c139/gap-words.ts';
import { gainPoints } from '../../../core/c139/points.ts';
import { day } from '../../../core/format/format.ts';
import { C139_FILES } from '../../../data/c139.ts';
import { useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { useDeal } from '../use-deal.ts';
import { CloseDialog } from './close-dialog.tsx';
import { Section } from './section.tsx';
import { useC139 } from './use-c139.ts';

/** The actions that were taken up: open ones, then what became of the others. */
export function ActionsPart() {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { answer } = useC139();
  const { deal } = useDeal();
  const of = { deal: deal.id };
  return (
    <Section
      title={texts.c139.actions}
      aside={
        answer.actions.length > 0 && (
          <>
            <a href={C139_FILES.calendar(of, language)}>{t.calendar}</a>
            <a href={C139_FILES.actions(of)}>{t.csv}</a>
          </>
        )
      }
    >
      {answer.actions.length === 0 && <p className="mut">{t.noActions}</p>}
      <table className="lines c139-actions">
        <tbody>
          {answer.actions.map((action) => (
            <ActionLine key={action.id} action={action} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function ActionLine({ action }: { action: C139Action }) {
  const { texts } = useLook();
  const t = texts.c139;
  const { answer, gapNames, colleague, locked } = useC139();
  const [, select] = useSelection();
  const overdue = action.state === 'open' && action.dueOn !== null && action.dueOn < answer.asOf;
  const { role, personId, item, colleagueId } = action;
  const gap = { kind: action.gap, role, personId, item, action: { code: codeOfAction(action), item, colleagueId } };
  const [closing, setClosing] = useState(false);
  return (
    <tr>
      <td>
        <button type="button" className="plain finding-link" onClick={() => select({ kind: 'action', id: action.id })}>
          {actionWords(gap, gapNames)}
        </button>
        {action.note && <div className="sub">{action.note}</div>}
      </td>
      <td className="nowrap">
        {action.colleagueId ? colleague(action.colleagueId) : <span className="mut">{t.nobody}</span>}
      </td>
      <td className="nowrap">
        {action.state === 'open' ? day(action.dueOn) : day(action.closedOn)}{' '}
        {overdue && <span className="chip warn">{t.overdue}</span>}
      </td>
      <td className="nowrap">
        <span className={action.state === 'open' ? 'chip strong' : 'chip'}>{t.actionState[action.state]}</span>
        {action.state === 'done' && action.gapOpen && (
          <span className="chip warn" title={texts.dealC139.gapStaysWhy}>
            {texts.dealC139.gapStays}
          </span>
        )}
      </td>
      <td className="num">{gainPoints(action.expectedGain)}</td>
      <td>
        {action.state === 'open' && (
          <Button size="small" type="text" disabled={locked !== ''} title={locked} onClick={() => setClosing(true)}>
            {texts.dealC139.close}
          </Button>
        )}
        {closing && <CloseDialog gap={gap} action={action.id} onClose={() => setClosing(false)} />}
      </td>
    </tr>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import type { C139Written } from '../../../../domain/contract/c139.ts';
import type { C139Gap } from '../../../../domain/contract/c139-parts.ts';
import { actionWords, subjectOf } from '../../../core/c139/gap-words.ts';
import { gainPoints } from '../../../core/c139/points.ts';
import { routesOf } from '../../../core/deal/routes-of.ts';
import { day } from '../../../core/format/format.ts';
import { reachText } from '../../../core/format/score.ts';
import { roleName } from '../../../marks/role-names.tsx';
import { useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { DealRoute } from '../deal-route.tsx';
import { useDeal } from '../use-deal.ts';
import { CloseDialog } from './close-dialog.tsx';
import { TakeUpDialog } from './take-up-dialog.tsx';
import { gainSelection, itemSelection, useC139 } from './use-c139.ts';

interface GapRowProps {
  gap: C139Gap;
  onClosed(written: C139Written): void;
}

/** One gap: what is missing, what closes it and by which way, who does it by when, and what that would add. */
export function GapRow({ gap, onClosed }: GapRowProps) {
  const { texts } = useLook();
  const t = texts.dealC139;
  const { gapNames, answer, colleague, locked } = useC139();
  const [dialog, setDialog] = useState<'take' | 'close' | null>(null);
  const [, select] = useSelection();
  const { action, kind, personId, role, item } = gap;
  const overdue = action.state === 'open' && action.dueOn !== null && action.dueOn < answer.asOf;
  const who = subjectOf(gap, gapNames);
  const open = personId !== null ? { kind: 'person', id: personId } : item !== null ? itemSelection(item) : null;
  return (
    <li className={`c139-gap ${action.state}`}>
      <div className="c139-gap-what">
        <span className="chip" title={texts.c139.gapWhy[kind]}>
          {texts.c139.gap[kind]}
        </span>
        {open ? (
          <button type="button" className="plain finding-link" onClick={() => select(open)}>
            <b>{who}</b>
          </button>
        ) : (
          <b>{who}</b>
        )}
        {personId !== null && role && (
          <span className="mut" title={texts.reach.role[role]}>
            {roleName(role, texts.reach.role)}
          </span>
        )}
        <span className="space" />
        <span className="c139-gain" title={texts.c139.gain}>
          {gap.gain === null || gap.gain === 0 ? (
            <small className="mut">{texts.c139.noGain}</small>
          ) : (
            <button type="button" className="door" onClick={() => select(gainSelection(gap))}>
              {gainPoints(gap.gain)}
            </button>
          )}
        </span>
        {action.state === 'open' ? (
          <Button size="small" disabled={locked !== ''} title={locked} onClick={() => setDialog('close')}>
            {t.close}
          </Button>
        ) : (
          action.state === 'next' && (
            <Button size="small" disabled={locked !== ''} title={locked} onClick={() => setDialog('take')}>
              {t.takeUp}
            </Button>
          )
        )}
      </div>
      {action.state !== 'waiting' && (
        <div className="c139-gap-do">
          <span>{actionWords(gap, gapNames)}</span>
          <span className="mut">
            {action.colleagueId ? colleague(action.colleagueId) : texts.c139.nobody}
            {action.dueOn && ` · ${texts.c139.dueOn} ${day(action.dueOn)}`}
          </span>
          {action.state === 'open' && <span className="chip strong">{texts.c139.gapState.open}</span>}
          {overdue && <span className="chip warn">{texts.c139.overdue}</span>}
        </div>
      )}
      {action.state !== 'waiting' && action.route && personId !== null && (
        <Way personId={personId} value={action.route.value} />
      )}
      {dialog === 'take' && <TakeUpDialog gap={gap} onClose={() => setDialog(null)} />}
      {dialog === 'close' && action.id !== null && (
        <CloseDialog
          gap={gap}
          action={action.id}
          onClose={(written) => {
            setDialog(null);
            if (written) onClosed(written);
          }}
        />
      )}
    </li>
  );
}

/** The best way to the person, drawn when it is asked for. */
function Way({ personId, value }: { personId: string; value: number }) {
  const { texts } = useLook();
  const { before } = useDeal();
  const [open, setOpen] = useState(false);
  const [route] = open ? routesOf(before.reach, personId) : [];
  return (
    <details className="c139-way" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.dealC139.way(reachText(value))}</summary>
      {route && <DealRoute route={route} across />}
    </details>
  );
}

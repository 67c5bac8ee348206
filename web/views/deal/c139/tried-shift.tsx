import { gainPoints, pointsText } from '../../../core/c139/points.ts';
import type { TriedC139 } from '../../../core/c139/tried.ts';
import { ZoneMark } from '../../../marks/zone-mark.tsx';
import { useLook } from '../../../shell/settings.tsx';

interface TriedProps {
  before: TriedC139;
  after: TriedC139;
}

/** C139 before and after what is tried: score, label and zone, and where they move, those if all that the map proposes were confirmed. */
export function C139Shift({ before, after }: TriedProps) {
  const { texts } = useLook();
  const t = texts.c139;
  return (
    <span className="c139-shift">
      {after.score && (
        <span>
          <span className="mut">{t.score}</span>{' '}
          <Points before={before.score?.point ?? null} after={after.score.point} />
        </span>
      )}
      <Standing before={before} after={after} />
      {hasMoved(before.ifConfirmed, after.ifConfirmed) && (
        <span title={texts.dealC139.ifConfirmedWhy}>
          <span className="mut">{texts.dealC139.ifConfirmed}</span>{' '}
          <Standing before={before.ifConfirmed} after={after.ifConfirmed} />
        </span>
      )}
    </span>
  );
}

function Points({ before, after }: { before: number | null; after: number }) {
  if (before === null || pointsText(before) === pointsText(after)) return <b>{pointsText(after)}</b>;
  return (
    <span className="shift">
      <span className="mut">{pointsText(before)} →</span> <b>{pointsText(after)}</b>{' '}
      <small className="shift-gain">{gainPoints(after - before)}</small>
    </span>
  );
}

type Held = Pick<TriedC139, 'label' | 'zone'>;

function Standing({ before, after }: { before: Held; after: Held }) {
  const moved = zoneMoved(before, after);
  return (
    <span className="c139-standing">
      {before.label !== after.label && <span className="mut">{before.label} →</span>} <b>{after.label}</b>{' '}
      {moved && before.zone && (
        <>
          <ZoneMark zone={before.zone} /> <span className="mut">→</span>{' '}
        </>
      )}
      {after.zone && <ZoneMark zone={after.zone} />}
    </span>
  );
}

function zoneMoved(before: Held, after: Held): boolean {
  return before.zone?.low !== after.zone?.low || before.zone?.high !== after.zone?.high;
}

function hasMoved(before: Held, after: Held): boolean {
  return before.label !== after.label || zoneMoved(before, after);
}

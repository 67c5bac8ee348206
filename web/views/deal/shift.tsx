import type { Range } from '../../../domain/reach/reach.ts';
import { gainText } from '../../core/deal/figure.ts';
import { DASH } from '../../core/format/format.ts';
import { reachText, score } from '../../core/format/score.ts';
import { differs } from '../../core/what-if/changes.ts';
import { useLook } from '../../shell/settings.tsx';
import './shift.css';

interface ShiftProps {
  before: number | null | undefined;
  after: number | null | undefined;
  /** With the difference behind it. */
  gain?: boolean;
  /** How it is written; as reach of a person unless told. */
  write?(value: number): string;
}

/** A figure of reach; where a what-if moves it: `0.12 → 0.21 +0.09`. */
export function Shift({ before, after, gain = true, write = reachText }: ShiftProps) {
  if (after === null || after === undefined) return <>{DASH}</>;
  // What moved too little to be seen reads as unmoved.
  if (before === null || before === undefined || write(before) === write(after)) return <>{write(after)}</>;
  return (
    <span className="shift">
      <span className="mut">{write(before)} →</span> <b>{write(after)}</b>
      {gain && <small className="shift-gain"> {gainText(after - before)}</small>}
    </span>
  );
}

interface ShiftBarProps {
  before: Range | null;
  after: Range | null;
  /** How the ends are written. */
  write?(value: number): string;
}

/** The range of a figure as a bar with a tick at the point; where a what-if moves it, the bar before stands above it. */
export function ShiftBar({ before, after, write = score }: ShiftBarProps) {
  const { texts } = useLook();
  if (!after) return null;
  const moved = before && (['low', 'point', 'high'] as const).some((part) => differs(before[part], after[part]));
  const words = (range: Range) => texts.reach.range(write(range.low), write(range.high));
  const label = moved ? `${texts.deal.before}: ${words(before)}; ${texts.deal.after}: ${words(after)}` : words(after);
  return (
    <span className={moved ? 'reach-bar moved' : 'reach-bar'} role="img" aria-label={label} title={label}>
      {moved && <Bar range={before} quiet />}
      <Bar range={after} />
    </span>
  );
}

function Bar({ range, quiet = false }: { range: Range; quiet?: boolean }) {
  const at = (value: number) => `${Math.min(1, Math.max(0, value)) * 100}%`;
  return (
    <span className={quiet ? 'reach-range quiet' : 'reach-range'}>
      <i style={{ left: at(range.low), width: at(range.high - range.low) }} />
      <b style={{ left: `clamp(0px, calc(${at(range.point)} - 1px), calc(100% - 2px))` }} />
    </span>
  );
}

import { score } from '../core/format/score.ts';
import { useLook } from '../shell/settings.tsx';

interface RangeBarProps {
  low: number;
  point: number;
  high: number;
}

/** A figure between 0 and 1 as a tick, in the range it may have. */
export function RangeBar({ low, point, high }: RangeBarProps) {
  const { texts } = useLook();
  const at = (value: number) => `${Math.min(1, Math.max(0, value)) * 100}%`;
  const [from, to] = [score(low), score(high)];
  return (
    <div className="range" role="img" aria-label={texts.reach.range(from, to)} title={texts.reach.range(from, to)}>
      <i style={{ left: at(low), width: at(high - low) }} />
      <b style={{ left: `calc(${at(point)} - 1px)` }} />
    </div>
  );
}

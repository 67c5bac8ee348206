import { pointsText } from '../core/c139/points.ts';
import { useLook } from '../shell/settings.tsx';

interface PointsBarProps {
  /** 0-100; null is unknown. */
  score: number | null;
  range: { low: number | null; high: number | null };
  /** The figure before the bar. */
  figure?: boolean;
}

/** Points of 100 as a figure, and as a tick in the range they may have. */
export function PointsBar({ score, range: { low, high }, figure = true }: PointsBarProps) {
  const { texts } = useLook();
  const said = low === null || high === null ? undefined : texts.reach.range(pointsText(low), pointsText(high));
  return (
    <span className={figure ? 'points-bar' : 'points-bar bare'} title={said}>
      {figure && <b className="figure-number">{pointsText(score)}</b>}
      {score !== null && low !== null && high !== null && (
        <span className="range" role="img" aria-label={said}>
          <i style={{ left: `${low}%`, width: `${high - low}%` }} />
          <b style={{ left: `calc(${score}% - 1px)` }} />
        </span>
      )}
    </span>
  );
}

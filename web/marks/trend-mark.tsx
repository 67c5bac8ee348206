import { gainPoints } from '../core/c139/points.ts';
import { useLook } from '../shell/settings.tsx';

interface TrendMarkProps {
  trend: { since: string; by: number | null } | null;
}

/** How many points a score gained or lost since one was kept, with an arrow; nothing where none is kept. */
export function TrendMark({ trend }: TrendMarkProps) {
  const { texts } = useLook();
  if (!trend || trend.by === null) return null;
  return (
    <span className="trend" title={texts.c139.trendSince(trend.since)}>
      <span aria-hidden="true">{arrow(trend.by)}</span>
      {gainPoints(trend.by)}
    </span>
  );
}

function arrow(by: number): string {
  if (Math.abs(by) < 1e-9) return '→';
  return by > 0 ? '↗' : '↘';
}

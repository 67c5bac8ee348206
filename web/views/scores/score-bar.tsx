import type { ScoreRow } from '../../../domain/contract/scores.ts';
import { onScale } from '../../core/score/scale.ts';
import { useLook } from '../../shell/settings.tsx';

interface ScoreBarProps {
  score: number;
  range: ScoreRow['range'];
  scale: { from: number; to: number };
  write(value: number): string;
}

/** A score as a tick on its scale, in the range it may have; without an upper end the bar fades out. */
export function ScoreBar({ score, range, scale, write }: ScoreBarProps) {
  const t = useLook().texts.scores;
  const low = range.low ?? score;
  const open = range.high === null;
  const high = range.high ?? scale.to;
  const at = (value: number) => `${onScale(value, scale) * 100}%`;
  const title = open ? t.atLeast(write(low)) : low === high ? write(score) : t.range(write(low), write(high));
  return (
    <span className="range" role="img" aria-label={title} title={title}>
      <i
        className={open ? 'open' : low === high ? 'whole' : ''}
        style={
          low === high || open
            ? { left: 0, width: at(score) }
            : { left: at(low), width: `${(onScale(high, scale) - onScale(low, scale)) * 100}%` }
        }
      />
      <b style={{ left: `calc(${at(score)} - 1px)` }} />
    </span>
  );
}

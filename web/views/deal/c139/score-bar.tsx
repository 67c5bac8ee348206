import type { C139Answer } from '../../../../domain/contract/c139.ts';
import { pointsText } from '../../../core/c139/points.ts';
import { useLook } from '../../../shell/settings.tsx';
import { ShiftBar } from '../shift.tsx';

type Scored = Pick<C139Answer, 'score' | 'range'>;

/** A score as a tick in the range it may have, on a bar from 0 to 100. */
export function ScoreBar({ score, range }: Scored) {
  const { texts } = useLook();
  if (score === null || range.low === null || range.high === null) return null;
  const { low, high } = range;
  return (
    <span title={texts.reach.range(pointsText(low), pointsText(high))}>
      <ShiftBar
        before={null}
        after={{ low: low / 100, point: score / 100, high: high / 100 }}
        write={(value) => pointsText(value * 100)}
      />
    </span>
  );
}

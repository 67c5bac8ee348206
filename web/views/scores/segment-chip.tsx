import type { ScoreModelAnswer } from '../../../domain/contract/scores.ts';
import { segmentName, segmentSays } from '../../core/score/words.ts';
import { useLook } from '../../shell/settings.tsx';

interface SegmentChipProps {
  model: Pick<ScoreModelAnswer, 'id' | 'parameters' | 'segments'>;
  segment: string;
}

/** A segment by name; the mark beside it tells its place, from full for the best to hollow for the last. */
export function SegmentChip({ model, segment }: SegmentChipProps) {
  const { language } = useLook();
  const says = segmentSays(model.id, segment, language);
  return (
    <span className="chip segment-chip" {...(says ? { title: says } : {})}>
      <SegmentMark model={model} segment={segment} />
      <span className="clip">{segmentName(model.id, segment, model.parameters, language)}</span>
    </span>
  );
}

/** How high a segment ranks, as the filled part of a small square. */
export function SegmentMark({ model, segment }: SegmentChipProps) {
  const last = Math.max(1, model.segments.length - 1);
  const rank = model.segments.indexOf(segment);
  const share = rank < 0 ? 0 : 1 - rank / last;
  return (
    <i className="segment-mark" aria-hidden="true">
      <b style={{ height: `${share * 100}%` }} />
    </i>
  );
}

import type { ScoreModelAnswer, ScoreRow } from '../../../domain/contract/scores.ts';
import { scaleOf } from '../../core/score/scale.ts';
import { modelWords } from '../../core/score/words.ts';
import { useLook } from '../../shell/settings.tsx';
import { ScoreBar } from './score-bar.tsx';
import { scoreText } from './score-text.ts';
import { SegmentChip } from './segment-chip.tsx';

interface ScoreFigureProps {
  model: ScoreModelAnswer;
  row: Pick<ScoreRow, 'score' | 'range' | 'segment' | 'reason' | 'version' | 'asOf'>;
}

/** A score in large, with its range and class; or why there is none. */
export function ScoreFigure({ model, row }: ScoreFigureProps) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const words = modelWords(model.id, language);
  const write = (value: number) => scoreText(model.id, value, model.run?.currency ?? null, language);
  const { score, range, segment, reason } = row;
  const open = range.high === null;
  return (
    <div className="score-figure">
      <p className="panel-figure">
        <span className="mut">{words.name}</span>
        <strong className={score === null ? 'none' : ''}>{score === null ? t.noScore : write(score)}</strong>
        {segment !== null && <SegmentChip model={model} segment={segment} />}
        {score !== null && range.low !== range.high && (
          <span className="mut">
            {open || range.high === null
              ? t.atLeast(write(range.low ?? score))
              : `${write(range.low ?? score)} – ${write(range.high)}`}
          </span>
        )}
      </p>
      {score === null && reason !== null && <p className="mut">{words.reasons[reason] ?? reason}</p>}
      {score !== null && (
        <ScoreBar score={score} range={range} scale={scaleOf(model.id, (range.high ?? score) * 1.25)} write={write} />
      )}
      <p className="sub mut">{[row.version, t.asOf(row.asOf)].join(' · ')}</p>
    </div>
  );
}

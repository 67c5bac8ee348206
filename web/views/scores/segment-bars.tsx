import type { ScoreModelAnswer, SegmentsAnswer } from '../../../domain/contract/scores.ts';
import { count } from '../../core/format/format.ts';
import { segmentName } from '../../core/score/words.ts';
import { useLook } from '../../shell/settings.tsx';
import { scoreText } from './score-text.ts';
import { SegmentMark } from './segment-chip.tsx';

interface SegmentBarsProps {
  model: ScoreModelAnswer;
  rows: SegmentsAnswer['rows'];
  currency: string | null;
  chosen: readonly string[];
  onChosen(segments: string[]): void;
}

/** How many are in each segment, the best first; each narrows the table to itself. */
export function SegmentBars({ model, rows, currency, chosen, onChosen }: SegmentBarsProps) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const byId = new Map(rows.flatMap((row) => (row.segment === null ? [] : [[row.segment, row] as const])));
  const most = Math.max(1, ...rows.map((row) => row.accounts));
  return (
    <fieldset className="segment-bars" aria-label={t.segment}>
      {model.segments.map((segment) => {
        const row = byId.get(segment);
        const accounts = row?.accounts ?? 0;
        const name = segmentName(model.id, segment, model.parameters, language);
        const on = chosen.includes(segment);
        const mean = scoreText(model.id, row?.mean ?? null, currency, language);
        const without = chosen.filter((each) => each !== segment);
        return (
          <button
            key={segment}
            type="button"
            className={on ? 'segment-bar plain on' : 'segment-bar plain'}
            aria-pressed={on}
            title={t.segmentBar(name, count(accounts, language), mean)}
            onClick={() => onChosen(on ? without : [...without, segment])}
          >
            <span className="segment-bar-name">
              <SegmentMark model={model} segment={segment} />
              <span className="clip">{name}</span> <b>{count(accounts, language)}</b>
            </span>
            <i aria-hidden="true">
              <b style={{ width: `${(accounts / most) * 100}%` }} />
            </i>
          </button>
        );
      })}
    </fieldset>
  );
}

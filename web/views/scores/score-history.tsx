import type { AccountScoresAnswer, ScoreModelAnswer } from '../../../domain/contract/scores.ts';
import { day } from '../../core/format/format.ts';
import { onScale, scaleOf } from '../../core/score/scale.ts';
import { segmentName } from '../../core/score/words.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';
import { scoreText } from './score-text.ts';

interface ScoreHistoryProps {
  model: ScoreModelAnswer;
  row: AccountScoresAnswer['rows'][number];
}

/** Entries shown as rows, the newest. */
const SHOWN = 6;
const WIDE = 320;
const HIGH = 44;

/** How a score went: as a line, and its newest days as rows. */
export function ScoreHistory({ model, row }: ScoreHistoryProps) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const known = row.history.flatMap(([on, score]) => (score === null ? [] : [{ on, score }]));
  if (row.history.length < 2) return null;
  const scale = scaleOf(model.id, Math.max(0, ...known.map(({ score }) => score)));
  const x = (at: number) => 4 + (known.length < 2 ? 0 : (at / (known.length - 1)) * (WIDE - 8));
  const y = (score: number) => HIGH - 4 - onScale(score, scale) * (HIGH - 8);
  return (
    <Part title={t.history}>
      {known.length > 1 && (
        <svg className="score-line" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
          <polyline points={known.map(({ score }, at) => `${x(at)},${y(score)}`).join(' ')} />
          {known.map(({ on, score }, at) => (
            <circle key={on} cx={x(at)} cy={y(score)} r={at === known.length - 1 ? 3 : 2} />
          ))}
        </svg>
      )}
      <table className="lines">
        <tbody>
          {row.history
            .toReversed()
            .slice(0, SHOWN)
            .map(([on, score, segment]) => (
              <tr key={on}>
                <td className="mut">{day(on)}</td>
                <td>
                  {segment !== null && (
                    <span className="mut">{segmentName(model.id, segment, model.parameters, language)} </span>
                  )}
                  {score === null ? t.noScore : scoreText(model.id, score, model.run?.currency ?? null, language)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </Part>
  );
}

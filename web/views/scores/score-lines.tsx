import { Link } from 'react-router';
import type { AccountScoresAnswer, ScoreModelAnswer } from '../../../domain/contract/scores.ts';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import { scoresPath } from '../../core/address/address.ts';
import { modelWords } from '../../core/score/words.ts';
import { Part } from '../../inspector/head.tsx';
import { useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { scoreText } from './score-text.ts';
import { SegmentChip } from './segment-chip.tsx';

interface ScoreLinesProps {
  rows: AccountScoresAnswer['rows'];
  models: readonly ScoreModelAnswer[];
  /** The model looked at. */
  here: ScoreModelId;
}

/** What every model says, each leading to its table with this account chosen. */
export function ScoreLines({ rows, models, here }: ScoreLinesProps) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const href = useHref();
  return (
    <Part title={t.all}>
      <table className="lines">
        <tbody>
          {rows
            .filter((row) => row.model !== here)
            .map((row) => {
              const model = models.find(({ id }) => id === row.model);
              const words = modelWords(row.model, language);
              const why = row.reason === null ? t.noScore : (words.reasons[row.reason] ?? row.reason);
              return (
                <tr key={row.model}>
                  <td>
                    <Link to={href(scoresPath(row.model, row.accountId))}>{words.name}</Link>
                    {row.score === null && <div className="sub">{why}</div>}
                  </td>
                  <td className="nowrap">
                    {row.segment !== null && model && <SegmentChip model={model} segment={row.segment} />}{' '}
                    {scoreText(row.model, row.score, model?.run?.currency ?? null, language)}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </Part>
  );
}

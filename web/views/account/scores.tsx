import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { scoresPath } from '../../core/address/address.ts';
import { modelWords } from '../../core/score/words.ts';
import { accountScores, scoreModels } from '../../data/scores.ts';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useHref } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { MissingList } from '../scores/missing-list.tsx';
import { ScoreFigure } from '../scores/score-figure.tsx';
import { ScoreHistory } from '../scores/score-history.tsx';
import { ScoreLedger } from '../scores/score-ledger.tsx';
import '../../inspector/panel.css';
import '../scores/scores.css';

/** What every model says of the account, each with its ledger, and what is not filled in. */
export function Scores({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const href = useHref();
  const scores = useQuery(accountScores(id, useAsOf()));
  const models = useQuery(scoreModels);
  const failed = [scores, models].find((query) => query.isError);
  if (failed) return <Problem error={failed.error} retry={() => void failed.refetch()} />;
  if (!scores.data || !models.data) return <Bones rows={10} />;
  return (
    <div className="account-scores">
      {scores.data.rows.map((row) => {
        const model = models.data.models.find((each) => each.id === row.model);
        if (!model) return null;
        return (
          <section key={row.model} className="card account-score" aria-label={modelWords(row.model, language).name}>
            <ScoreFigure model={model} row={row} />
            <p className="mut">{modelWords(row.model, language).says}</p>
            <details>
              <summary>{texts.ledger.title}</summary>
              <ScoreLedger model={row.model} row={row} />
              <ScoreHistory model={model} row={row} />
            </details>
            <Link to={href(scoresPath(row.model, id))}>{t.openInTable}</Link>
          </section>
        );
      })}
      <section className="card account-score">
        <MissingList missing={scores.data.missing} most={scores.data.missing.length} />
      </section>
    </div>
  );
}

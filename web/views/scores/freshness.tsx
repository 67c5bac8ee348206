import type { ScoreModelAnswer, ScoresAnswer } from '../../../domain/contract/scores.ts';
import { instant } from '../../core/format/format.ts';
import { useLook } from '../../shell/settings.tsx';

interface FreshnessProps {
  model: ScoreModelAnswer;
  answer: Pick<ScoresAnswer, 'asOf' | 'from' | 'pending' | 'version'>;
}

/** For which day the scores hold, when they were told, by which version, and what is not in them yet. */
export function Freshness({ model, answer }: FreshnessProps) {
  const t = useLook().texts.scores;
  const told = answer.from === 'computed' ? t.computed : model.run ? t.told(instant(model.run.at).slice(-5)) : t.toTell;
  return (
    <span className="freshness" role="status">
      {[t.asOf(answer.asOf), told, answer.version].join(' · ')}
      {answer.pending > 0 && (
        <>
          {' · '}
          <span className="chip warn">{t.pending(answer.pending)}</span>
        </>
      )}
    </span>
  );
}

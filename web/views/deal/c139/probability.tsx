import type { ProbabilityAnswer } from '../../../../domain/contract/c139.ts';
import { decimal, type Language, percent } from '../../../core/format/format.ts';
import { useLook } from '../../../shell/settings.tsx';
import type { Texts } from '../../../texts/texts.ts';

/** The win probability with what it rests on, or why there is none. */
export function Probability({ probability, full = false }: { probability: ProbabilityAnswer; full?: boolean }) {
  const { texts, language } = useLook();
  const t = texts.c139;
  const basis = basisWords(probability, texts, language);
  const model = modelWords(probability, texts, language);
  return (
    <span className="c139-probability" title={[basis, model].filter(Boolean).join('\n')}>
      <span className="mut">{probability.value === null ? t.noProbability : t.probability}</span>{' '}
      {probability.value !== null && <b>{percent(probability.value, 0)}</b>}{' '}
      {probability.basis.kind === 'practitioner' && <small className="mut">{t.unverified}</small>}
      {!full && probability.value === null && <small className="mut">{basis}</small>}
      {full && (
        <>
          <small className="c139-basis">{basis}</small>
          {model && <small className="c139-basis mut">{model}</small>}
        </>
      )}
    </span>
  );
}

function basisWords({ basis, fitted, model }: ProbabilityAnswer, texts: Texts, language: Language): string {
  const t = texts.c139;
  if (basis.kind === 'fitted' && fitted)
    return t.probabilityFitted(model.n, percent(fitted.low, 0), percent(fitted.high, 0));
  if (basis.kind === 'none') return basis.reason ? t.probabilityNone[basis.reason](basis.missing.closed) : '';
  return t.probabilityBasis(percent(basis.rate, 0), basis.closed, decimal(basis.ratio, language, 3));
}

function modelWords({ model }: ProbabilityAnswer, texts: Texts, language: Language): string {
  const { auc, missing } = model;
  const two = (value: number) => decimal(value, language, 2);
  if (auc) return texts.c139.modelAuc(two(auc.value), two(auc.low), two(auc.high));
  return missing ? texts.c139.modelMissing(missing.closed, missing.won, missing.lost) : '';
}

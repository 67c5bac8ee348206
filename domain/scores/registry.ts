// The score models there are.
import { z } from 'zod';
import { BEHAVIOUR } from './behaviour/behaviour.ts';
import { COMPLETENESS } from './completeness/completeness.ts';
import { FIT } from './fit/fit.ts';
import type { ModelWords, ScoreModel, ScoreModelId } from './model.ts';
import { RFM } from './rfm/rfm.ts';
import { RFMV } from './rfmv/rfmv.ts';

export const SCORE_MODEL_OF: Record<ScoreModelId, ScoreModel> = {
  rfm: RFM,
  rfmv: RFMV,
  fit: FIT,
  behaviour: BEHAVIOUR,
  completeness: COMPLETENESS,
  priority: toCome('priority'),
};

/** Scores nothing. */
function toCome(id: ScoreModelId): ScoreModel {
  const words: ModelWords = {
    name: id,
    says: '',
    formula: '',
    rollUp: '',
    parameters: {},
    columns: {},
    segments: {},
    reasons: {},
  };
  return {
    id,
    parameters: z.strictObject({}),
    standard: {},
    columns: [],
    segments: () => [],
    measure: () => null,
    reasonOf: () => 'no-model',
    cuts: () => null,
    score: () => ({ score: null, low: null, high: null, segment: null, reason: 'no-model', parts: {} }),
    rollUp: ([first]) => first!,
    ledger: () => ({ formula: `score.${id}`, terms: [], shown: 0, total: 0 }),
    words: { en: words, zh: words },
  };
}

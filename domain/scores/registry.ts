// The score models there are.
import { BEHAVIOUR } from './behaviour/behaviour.ts';
import { COMPLETENESS } from './completeness/completeness.ts';
import { FIT } from './fit/fit.ts';
import type { ScoreModel, ScoreModelId } from './model.ts';
import { PRIORITY } from './priority/priority.ts';
import { RFM } from './rfm/rfm.ts';
import { RFMV } from './rfmv/rfmv.ts';

/** Their parameters are not known here: parse what is stored or sent with `model.parameters.parse`. */
export const SCORE_MODEL_OF: Readonly<Record<ScoreModelId, ScoreModel>> = {
  rfm: RFM,
  rfmv: RFMV,
  fit: FIT,
  behaviour: BEHAVIOUR,
  completeness: COMPLETENESS,
  priority: PRIORITY,
};

// Words of score models in the reader's language.
import type { ModelWords, ScoreModelId } from '../../../domain/scores/model.ts';
import { SCORE_MODEL_OF } from '../../../domain/scores/registry.ts';
import type { Language } from '../format/format.ts';

export function modelWords(model: ScoreModelId, language: Language): ModelWords {
  return SCORE_MODEL_OF[model].words[language];
}

/** The name of a segment: as its rule names it, else as the model does. */
export function segmentName(model: ScoreModelId, segment: string, parameters: unknown, language: Language): string {
  const { segmentName: named, parameters: schema, words } = SCORE_MODEL_OF[model];
  const read = schema.safeParse(parameters);
  const own = read.success ? named?.(segment, read.data) : null;
  return own?.[language] ?? words[language].segments[segment]?.label ?? segment;
}

/** What a segment says, where the model has words for it. */
export function segmentSays(model: ScoreModelId, segment: string, language: Language): string | undefined {
  return modelWords(model, language).segments[segment]?.says;
}

/** Words for the codes of a score's ledger that are the model's own: its formula, and what its terms are called. */
export function scoreLedgerWord(model: ScoreModelId, code: string, language: Language): string | undefined {
  const words = modelWords(model, language);
  if (code === `score.${model}`) return words.formula;
  if (code === `score.${model}.group`) return words.rollUp;
  return undefined;
}

import type { ScoreModelId } from '../../../../domain/scores/model.ts';
import { SCORE_MODEL_OF } from '../../../../domain/scores/registry.ts';
import type { Language } from '../../../core/format/format.ts';
import { Failure } from '../../../data/failure.ts';
import type { Texts } from '../../../texts/texts.ts';

/** What is wrong, by the place of the field: `rules.0.r`. */
export type Problems = ReadonlyMap<string, string>;

/** Held to the schema the server holds them to. */
export function problemsOf(model: ScoreModelId, parameters: unknown, texts: Texts, language: Language): Problems {
  const read = SCORE_MODEL_OF[model].parameters.safeParse(parameters);
  if (read.success) return new Map();
  const t = texts.scoreModel.wrong;
  return new Map(
    read.error.issues.map(({ code, path, message }) => {
      const key = path.join('.');
      if (code === 'too_small') return [key, t.few];
      if (code === 'too_big') return [key, t.many];
      if (code !== 'custom') return [key, t.type];
      return [key, key === 'rules' ? t.rules : language === 'en' ? message : t.order];
    }),
  );
}

/** The fields the server refused; none where it failed in another way. */
export function refusedFields(error: unknown): Problems {
  if (!(error instanceof Failure) || error.code !== 'invalid-request') return new Map();
  const details: unknown = error.details;
  const fields: unknown = typeof details === 'object' && details !== null && 'fields' in details ? details.fields : [];
  if (!Array.isArray(fields)) return new Map();
  return new Map(
    fields.flatMap((each: unknown) =>
      typeof each === 'object' && each !== null && 'field' in each && 'problem' in each
        ? [[String(each.field).replace(/^parameters\./u, ''), String(each.problem)] as const]
        : [],
    ),
  );
}

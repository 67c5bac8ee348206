// The versions of score models: number 1 is that of the product, later ones people have saved.
import { MeridianError } from '../../domain/contract/errors.ts';
import { SCORE_MODELS, type ScoreModel, type ScoreModelId } from '../../domain/scores/model.ts';
import { SCORE_MODEL_OF } from '../../domain/scores/registry.ts';
import type { Transaction } from '../graph.ts';
import { savedModels } from './statements.ts';

/** A model with the parameters of one version. */
export interface VersionedModel {
  model: ScoreModel;
  /** `rfm-1` */
  version: string;
  number: number;
  parameters: unknown;
  at: string | null;
  by: string | null;
  note: string | null;
}

export type VersionedModels = ReadonlyMap<ScoreModelId, VersionedModel>;

export function standardVersion(id: ScoreModelId): VersionedModel {
  const model = SCORE_MODEL_OF[id];
  return { model, version: `${id}-1`, number: 1, parameters: model.standard, at: null, by: null, note: null };
}

/** All versions of a model, the newest first. A version whose parameters this program cannot read any more is left out. */
export async function versionsOf(tx: Transaction, id: ScoreModelId): Promise<VersionedModel[]> {
  const rows = await tx.run(savedModels, { model: id });
  return [...rows.flatMap((row) => readVersion(row) ?? []), standardVersion(id)];
}

/** The newest version of every model. */
export async function newestModels(tx: Transaction): Promise<VersionedModels> {
  const newest = new Map<ScoreModelId, VersionedModel>(SCORE_MODELS.map((id) => [id, standardVersion(id)]));
  for (const row of await tx.run(savedModels, { model: null })) {
    const version = readVersion(row);
    if (version && version.number > newest.get(version.model.id)!.number) newest.set(version.model.id, version);
  }
  return newest;
}

/** Throws `fact-not-found` for a version there is not. */
export async function versionNamed(tx: Transaction, id: ScoreModelId, version: string): Promise<VersionedModel> {
  const found = (await versionsOf(tx, id)).find((each) => each.version === version);
  if (!found) throw new MeridianError('fact-not-found', { kind: 'score model version', id: version });
  return found;
}

function readVersion(row: {
  model: string;
  number: number;
  parameters: string;
  at: string;
  by: string;
  note: string | null;
}): VersionedModel | null {
  const id = SCORE_MODELS.find((each) => each === row.model);
  if (!id) return null;
  const model = SCORE_MODEL_OF[id];
  const parameters = model.parameters.safeParse(JSON.parse(row.parameters));
  if (!parameters.success) return null;
  const { number, at, by, note } = row;
  return { model, version: `${id}-${number}`, number, parameters: parameters.data, at, by, note };
}

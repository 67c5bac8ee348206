// Score models: what there is, what would move by other parameters, and saving them as a new version.
import { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { ModelVersion, PreviewAnswer, ScoreModelAnswer } from '../../../domain/contract/scores.ts';
import { SCORE_MODELS, type ScoreModelId } from '../../../domain/scores/model.ts';
import { SCORE_MODEL_OF } from '../../../domain/scores/registry.ts';
import type { Asking } from '../../graph.ts';
import { newestModels, type VersionedModel, versionsOf } from '../../scores/models.ts';
import { listOf } from '../../scores/row.ts';
import { type Run, standingOfScores } from '../../scores/run.ts';
import { saveModelVersion } from '../../scores/statements.ts';
import type { App } from '../app.ts';
import { computedTable } from './computed.ts';
import { questionOf } from './question.ts';

/** Accounts named in a preview. */
export const PREVIEWED_ROWS = 200;

export async function scoreModels(app: App, asking: Asking): Promise<{ models: ScoreModelAnswer[] }> {
  return app.graph.readAll(asking, async (tx) => {
    const { run } = await standingOfScores(tx);
    const newest = await newestModels(tx);
    return { models: SCORE_MODELS.map((id) => modelTold(newest.get(id)!, run)) };
  });
}

function modelTold(versioned: VersionedModel, run: Run | null): ScoreModelAnswer {
  const { model, parameters, version } = versioned;
  const holds = run !== null && run.versions[model.id] === version;
  return {
    id: model.id,
    ...versionTold(versioned),
    schema: schemaOf(model.id),
    columns: model.columns.map(({ id, of, kind, key }) => ({ id, of, kind, sortable: key !== undefined })),
    segments: [...model.segments(parameters)],
    words: model.words,
    run: holds
      ? {
          asOf: run.asOf,
          at: run.at,
          version,
          scored: run.scored[listOf(model.id, 'account')] ?? 0,
          currency: run.currency,
        }
      : null,
  };
}

function versionTold({ version, parameters, at, by, note }: VersionedModel): ModelVersion {
  return { version, parameters: { ...Object(parameters) }, savedAt: at, savedBy: by, note };
}

function schemaOf(id: ScoreModelId): Record<string, unknown> {
  return z.toJSONSchema(SCORE_MODEL_OF[id].parameters, { unrepresentable: 'any', io: 'input' });
}

export async function scoreModelVersions(app: App, asking: Asking, id: ScoreModelId) {
  return app.graph.readAll(asking, async (tx) => ({ rows: (await versionsOf(tx, id)).map(versionTold) }));
}

/** Throws `invalid-request` naming the parameter. */
function readParameters(id: ScoreModelId, given: unknown): unknown {
  const read = SCORE_MODEL_OF[id].parameters.safeParse(given);
  if (read.success) return read.data;
  const fields = read.error.issues
    .slice(0, 20)
    .map((issue) => ({ field: ['parameters', ...issue.path].join('.'), problem: issue.message }));
  throw new MeridianError('invalid-request', { in: 'body', fields });
}

/** Who changes class on the facts of today by other parameters. */
export async function previewModel(
  app: App,
  asking: Asking,
  id: ScoreModelId,
  given: { parameters: unknown },
): Promise<PreviewAnswer> {
  const parameters = readParameters(id, given.parameters);
  const asOf = app.today();
  const question = await app.graph.readAll(asking, (tx) => questionOf(app, asking, tx, id, { asOf }));
  const tried = { ...question.versioned, version: `${id}-preview`, parameters };
  const [before, after] = [
    await computedTable(app, asking, question),
    await computedTable(app, asking, { ...question, versioned: tried }),
  ];
  const was = new Map(before.account.map((row) => [row.accountId, row]));
  const moved = after.account.filter((row) => row.segment !== (was.get(row.accountId)?.segment ?? null));
  const moves = new Map<string, { from: string | null; to: string | null; accounts: number }>();
  for (const { accountId, segment } of moved) {
    const from = was.get(accountId)?.segment ?? null;
    const key = JSON.stringify([from, segment]);
    const known = moves.get(key) ?? { from, to: segment, accounts: 0 };
    moves.set(key, { ...known, accounts: known.accounts + 1 });
  }
  const standing = (row: { score: number | null; segment: string | null } | undefined) => ({
    score: row?.score ?? null,
    segment: row?.segment ?? null,
  });
  return {
    asOf,
    accounts: after.account.length,
    changed: moved.length,
    moves: [...moves.values()].sort((a, b) => b.accounts - a.accounts),
    rows: moved.slice(0, PREVIEWED_ROWS).map((row) => ({
      accountId: row.accountId,
      accountName: row.accountName,
      before: standing(was.get(row.accountId)),
      after: standing(row),
    })),
  };
}

/** Saves parameters as the next version. Throws `revision-conflict` when another one was saved since `basedOn`. */
export async function saveModel(
  app: App,
  asking: Asking,
  id: ScoreModelId,
  { parameters: given, basedOn, note }: { parameters: unknown; basedOn: string; note: string | null },
): Promise<ScoreModelAnswer> {
  const parameters = readParameters(id, given);
  const { value } = await app.graph.write(asking, async (tx) => {
    const [newest] = await versionsOf(tx, id);
    if (!newest || newest.version !== basedOn)
      throw new MeridianError('revision-conflict', { kind: 'score model', id, version: newest?.version });
    const number = newest.number + 1;
    const version = { id: `${id}-${number}`, model: id, number, at: app.now(), by: asking.viewer.id, note };
    await tx.run(saveModelVersion, { version: { ...version, parameters: JSON.stringify(parameters) } });
    const { run } = await standingOfScores(tx);
    const { at, by } = version;
    return modelTold({ ...newest, version: version.id, number, parameters, at, by, note }, run);
  });
  app.wrote();
  return value;
}

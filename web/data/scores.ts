// What the screens about scores read and write.
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { SCORE_ENDPOINTS } from '../../domain/contract/score-endpoints.ts';
import type { ScoreModelId } from '../../domain/scores/model.ts';
import type { Language } from '../core/format/format.ts';
import { address, call } from './call.ts';

/** What a table of scores is narrowed to; undefined narrows nothing. */
export interface ScoreNarrow {
  level?: 'account' | 'group' | undefined;
  segment?: string | undefined;
  group?: string | undefined;
  colleague?: string | undefined;
  industry?: string | undefined;
  country?: string | undefined;
  q?: string | undefined;
  asOf?: string | undefined;
  window?: string | undefined;
  recency?: string | undefined;
}
export interface ScoreAsk extends ScoreNarrow {
  sort?: string | undefined;
}
/** While writes are not in the scores yet. */
const PENDING_MS = 1_200;

export const scoreModels = queryOptions({
  queryKey: ['scoreModels'],
  queryFn: ({ signal }) => call('scoreModels', { signal }),
  // A new version is being told: when it is, its run is there.
  refetchInterval: ({ state }) => (state.data?.models.some(({ run }) => run === null) ? 2_000 : false),
});

/** Rows of a table from a place on. */
export function askScores(
  model: ScoreModelId,
  query: ScoreAsk,
  page: { offset: number; limit: number },
  signal: AbortSignal,
) {
  return call('scores', { params: { model }, query: { ...query, ...page }, signal });
}

/** The first rows of a table, for a drawing of them. */
export function firstScores(model: ScoreModelId, query: ScoreAsk, limit: number) {
  return queryOptions({
    queryKey: ['scores', model, query, 'first', limit],
    queryFn: ({ signal }) => call('scores', { params: { model }, query: { ...query, limit }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** One row with its ledger: of a group, or of an account as a table narrowed by more than the day tells it. */
export function scoreWithLedger(model: ScoreModelId, id: string, query: ScoreNarrow) {
  const { level, asOf, window, recency } = query;
  const narrow = level === 'group' ? { group: id } : { q: id };
  return queryOptions({
    queryKey: ['scores', model, id, 'ledger', level, asOf, window, recency],
    queryFn: async ({ signal }) => {
      const asked = { level, asOf, window, recency, ...narrow, explain: '1', limit: 20 };
      const { rows } = await call('scores', { params: { model }, query: asked, signal });
      return rows.find((row) => row.accountId === id) ?? null;
    },
  });
}

export function scoreSegments(model: ScoreModelId, query: ScoreNarrow) {
  return queryOptions({
    queryKey: ['scoreSegments', model, query],
    queryFn: ({ signal }) => call('scoreSegments', { params: { model }, query: { ...query }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pending ?? 0) > 0 ? PENDING_MS : false),
  });
}

/** What every model says of one account. */
export function accountScores(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['accountScores', id, asOf],
    queryFn: ({ signal }) => call('accountScores', { params: { id }, query: { asOf }, signal }),
  });
}

/** Where the table as it is shown is fetched as a file. */
export function scoresFile(
  model: ScoreModelId,
  query: ScoreAsk,
  { columns, format, language }: { columns: readonly string[]; format: 'csv' | 'xlsx'; language: Language },
): string {
  const { path } = SCORE_ENDPOINTS.scoresExport;
  return address(path, { model }, { ...query, columns: columns.join(','), format, lang: language });
}

export function modelVersions(model: ScoreModelId) {
  return queryOptions({
    queryKey: ['scoreModelVersions', model],
    queryFn: ({ signal }) => call('scoreModelVersions', { params: { model }, signal }),
  });
}

/** Who would change class; writes nothing. */
export function usePreview(model: ScoreModelId) {
  return useMutation({
    mutationFn: (parameters: Record<string, unknown>) =>
      call('previewModel', { params: { model }, body: { parameters } }),
  });
}

export function useSaveModel(model: ScoreModelId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { parameters: Record<string, unknown>; basedOn: string; note: string | null }) =>
      call('saveModel', { params: { model }, body }),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function savedViews(screen: string) {
  return queryOptions({
    queryKey: ['savedViews', screen],
    queryFn: ({ signal }) => call('savedViews', { query: { screen }, signal }),
  });
}

export function useSaveView(screen: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (view: { name: string; address: string }) => call('saveView', { body: { screen, ...view } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['savedViews'] }),
  });
}

export function useRemoveView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call('removeView', { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['savedViews'] }),
  });
}

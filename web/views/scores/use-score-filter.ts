import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import type { ScoreNarrow } from '../../data/scores.ts';
import { useAsOf } from '../../shell/place.ts';

/** Which rows of a table of scores are looked at, as the address says it. Lists are separated by commas. */
export interface ScoreFilter {
  level: 'account' | 'group';
  segments: readonly string[];
  group: string | null;
  colleague: string | null;
  industries: readonly string[];
  countries: readonly string[];
  /** Of RFM only; null is as the model has it. */
  window: string | null;
  recency: string | null;
}
export type ChangeFilter = (part: Partial<ScoreFilter>) => void;

const PARAM: Record<keyof ScoreFilter, string> = {
  level: 'level',
  segments: 'segment',
  group: 'group',
  colleague: 'colleague',
  industries: 'industry',
  countries: 'country',
  window: 'window',
  recency: 'recency',
};

export function useScoreFilter(model: ScoreModelId): [ScoreFilter, ChangeFilter] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo<ScoreFilter>(() => {
    const list = (name: string) => (params.get(name) ?? '').split(',').filter((each) => each !== '');
    const ofRfm = (name: string) => (model === 'rfm' ? params.get(name) : null);
    return {
      level: params.get('level') === 'group' ? 'group' : 'account',
      segments: list('segment'),
      group: params.get('group'),
      colleague: params.get('colleague'),
      industries: list('industry'),
      countries: list('country'),
      window: ofRfm('window'),
      recency: ofRfm('recency'),
    };
  }, [params, model]);
  const change = useCallback<ChangeFilter>(
    (part) =>
      setParams(
        (before) => {
          for (const key of Object.keys(part) as (keyof ScoreFilter)[]) {
            const value = part[key];
            const text = Array.isArray(value) ? value.join(',') : value;
            if (!text || text === 'account') before.delete(PARAM[key]);
            else before.set(PARAM[key], String(text));
          }
          return before;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [filter, change];
}

export const NOTHING_CHOSEN: Partial<ScoreFilter> = {
  segments: [],
  group: null,
  colleague: null,
  industries: [],
  countries: [],
};

export function isNarrowed(filter: ScoreFilter): boolean {
  return (
    filter.group !== null ||
    filter.colleague !== null ||
    [filter.segments, filter.industries, filter.countries].some((list) => list.length > 0)
  );
}

/** What the server is asked for a choice; `q` is what is searched. */
export function useScoreNarrow(filter: ScoreFilter, q: string): ScoreNarrow {
  const asOf = useAsOf();
  return useMemo(() => {
    const list = (values: readonly string[]) => (values.length === 0 ? undefined : values.join(','));
    return {
      level: filter.level === 'group' ? 'group' : undefined,
      segment: list(filter.segments),
      group: filter.group ?? undefined,
      colleague: filter.colleague ?? undefined,
      industry: list(filter.industries),
      country: list(filter.countries),
      window: filter.window ?? undefined,
      recency: filter.recency ?? undefined,
      q: q.trim() === '' ? undefined : q.trim(),
      asOf,
    };
  }, [filter, q, asOf]);
}

import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { ZONES, type Zone } from '../../../domain/c139/template.ts';

/** Which open deals are looked at, as the address says it. */
export interface StandingFilter {
  /** Root of a group. */
  group: string | null;
  colleague: string | null;
  zone: Zone | null;
  idle: boolean;
}
/** Changes a part of the choice; `beside` are other parameters that change with it. */
export type ChangeFilter = (part: Partial<StandingFilter>, beside?: Record<string, string | null>) => void;
const NAMES = ['group', 'colleague', 'zone', 'idle'] as const;

/** The choice in the address, and the way to change a part of it. */
export function useStandingFilter(): [StandingFilter, ChangeFilter] {
  const [params, setParams] = useSearchParams();
  const filter: StandingFilter = {
    group: params.get('group'),
    colleague: params.get('colleague'),
    zone: ZONES.find((known) => known === params.get('zone')) ?? null,
    idle: params.get('idle') === '1',
  };
  const change = useCallback(
    (part: Partial<StandingFilter>, beside: Record<string, string | null> = {}) =>
      setParams(
        (before) => {
          for (const [name, value] of Object.entries({ ...part, ...beside }))
            if (value === null || value === false) before.delete(name);
            else before.set(name, value === true ? '1' : value);
          return before;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [filter, change];
}

export function isFiltered({ group, colleague, zone, idle }: StandingFilter): boolean {
  return group !== null || colleague !== null || zone !== null || idle;
}

/** The review of the deals of a choice. */
export function reviewPath({ group, colleague, zone, idle }: StandingFilter): string {
  const query = new URLSearchParams();
  const values = { group, colleague, zone, idle: idle ? '1' : null };
  for (const name of NAMES) if (values[name] !== null) query.set(name, values[name]);
  return query.size === 0 ? '/review' : `/review?${query}`;
}

import { useCallback } from 'react';
import { REACH_MODEL } from '../../../domain/reach/model.ts';
import { LINES_USED, type Narrowing } from '../../../domain/reach/narrowed.ts';
import { routesPath } from '../../core/address/address.ts';
import { useGo, useParam } from '../../shell/place.ts';

export const ALL_ROUTES: Narrowing = { lines: 'all', through: REACH_MODEL.mostInfluences };

/** Which routes are looked at, as the address says it; what it does not say, or not rightly, leaves nothing out. */
export function useNarrowing(): Narrowing & {
  setLines(lines: Narrowing['lines']): void;
  setThrough(through: number): void;
} {
  const [lines, setLines] = useParam('lines');
  const [through, setThrough] = useParam('through');
  return {
    lines: LINES_USED.find((each) => each === lines) ?? ALL_ROUTES.lines,
    through: through !== null && /^[0-4]$/.test(through) ? Number(through) : ALL_ROUTES.through,
    setLines: (next) => setLines(next === ALL_ROUTES.lines ? null : next, true),
    setThrough: (next) => setThrough(next === ALL_ROUTES.through ? null : String(next), true),
  };
}

/** Leads to all routes of what is asked for. */
export function useAllRoutes(): () => void {
  const go = useGo();
  const [to] = useParam('to');
  const [from] = useParam('from');
  const [deal] = useParam('deal');
  return useCallback(
    () => go(routesPath({ ...(to ? { to } : {}), ...(from ? { from } : {}), ...(deal ? { deal } : {}) })),
    [go, to, from, deal],
  );
}

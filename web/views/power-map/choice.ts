import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { LINE_TONES, type LineTone } from '../../core/power-map/map-lines.ts';
import { isFiltering, type MapFilter } from '../../core/power-map/match.ts';
import { factsOf } from '../../data/facts.ts';
import type { MapChoice } from '../../data/power-map.ts';
import { useParam } from '../../shell/place.ts';

/** Deals looked through for the one to begin with, and offered to choose from. */
export const DEALS = 500;
const NONE = 'none';

/** Scope, deal and kind of influence, from the address; while it names no deal, the largest open one of the account is put there. */
export function useMapChoice(id: string): { choice: MapChoice; pending: boolean; setDeal(deal: string | null): void } {
  const [scope] = useParam('scope');
  const [kind] = useParam('kind');
  const [deal, setDeal] = useParam('deal');
  const deals = useQuery({ ...factsOf('deal', { accountId: id, limit: DEALS }), enabled: deal === null });
  const largest = useMemo(() => {
    const open = (deals.data?.rows ?? []).filter((row) => row.outcome === 'open');
    open.sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0) || (a.factId < b.factId ? -1 : 1));
    return open[0]?.factId ?? NONE;
  }, [deals.data]);
  const pending = deal === null && deals.isPending;
  useEffect(() => {
    if (deal === null && deals.isFetched) setDeal(largest);
  }, [deal, deals.isFetched, largest, setDeal]);
  const chosen = deal ?? (deals.isFetched ? largest : NONE);
  return {
    choice: useMemo(
      () => ({ scope: scope === 'group' ? 'group' : 'account', deal: chosen === NONE ? null : chosen, kind }),
      [scope, chosen, kind],
    ),
    pending,
    setDeal: (next) => setDeal(next ?? NONE, true),
  };
}

const USUAL: readonly LineTone[] = ['influence', 'conflict', 'same'];

/** Kinds of line that are drawn; the assumed ones only when asked for. */
export function useTones(): [ReadonlySet<LineTone>, (tone: LineTone) => void] {
  const [text, setText] = useParam('lines');
  const tones = useMemo(
    () => new Set(text === null ? USUAL : LINE_TONES.filter((tone) => text.split(',').includes(tone))),
    [text],
  );
  return [
    tones,
    (tone) => {
      const next = LINE_TONES.filter((each) => (each === tone ? !tones.has(each) : tones.has(each)));
      setText(next.join(',') === USUAL.join(',') ? null : next.join(','));
    },
  ];
}

function listed(text: string | null): string[] {
  return text === null || text === '' ? [] : text.split(',');
}

/** What is singled out, from the address. */
export function useMapFilter() {
  const [layers, setLayers] = useParam('layers');
  const [attitudes, setAttitudes] = useParam('attitudes');
  const [statuses, setStatuses] = useParam('reach');
  const [roles, setRoles] = useParam('roles');
  const [chain, setChain] = useParam('chain');
  const filter = useMemo<MapFilter>(
    () => ({
      layers: listed(layers),
      attitudes: listed(attitudes),
      statuses: listed(statuses),
      roles: listed(roles),
      chain: chain === '1',
    }),
    [layers, attitudes, statuses, roles, chain],
  );
  const write = (set: (text: string | null) => void) => (values: readonly string[]) =>
    set(values.length === 0 ? null : values.join(','));
  const set = {
    layers: write(setLayers),
    attitudes: write(setAttitudes),
    statuses: write(setStatuses),
    roles: write(setRoles),
    chain: (on: boolean) => setChain(on ? '1' : null),
  };
  return { filter, set, active: isFiltering(filter) };
}
export type FilterModel = ReturnType<typeof useMapFilter>;

import { useCallback, useMemo } from 'react';
import { isFiltering, litNodes, type MapFilter, matches } from '../../core/power-map/match.ts';
import { useParam } from '../../shell/place.ts';
import type { MapModel } from './use-power-map.ts';

/** What a search finds and filters leave: nodes on the map, rows in the table; null where everything stands out. */
export function useFound(model: MapModel, filter: MapFilter) {
  const [text, setText] = useParam('find');
  const { rows, named, map, seats, seen } = model;
  const search = useCallback(
    (wanted: string) => {
      const word = wanted.trim().toLowerCase();
      if (word === '') return null;
      const hit = rows.filter(({ seat, person }) =>
        [seat?.title, seat?.department, seat?.id, person && named('person', person.id), person?.id].some((each) =>
          each?.toLowerCase().includes(word),
        ),
      );
      return [...new Set(hit.map(({ node }) => node))].map((id) => ({ id }));
    },
    [rows, named],
  );
  const hits = useMemo(() => search(text ?? ''), [search, text]);
  const found = useMemo(() => hits && new Set(hits.map(({ id }) => id)), [hits]);
  const nodes = useMemo(() => litNodes(map, seats, seen, filter, found), [map, seats, seen, filter, found]);
  const lit = useMemo(() => {
    if (!isFiltering(filter) && !found) return null;
    const pass = rows.filter(
      ({ node, seat, person }) => (!found || found.has(node)) && matches(seat, person ? [person] : [], filter),
    );
    return new Set(pass.map(({ key }) => key));
  }, [rows, filter, found]);
  return { text: text ?? '', setText: (next: string) => setText(next === '' ? null : next), search, nodes, rows: lit };
}
export type FoundModel = ReturnType<typeof useFound>;

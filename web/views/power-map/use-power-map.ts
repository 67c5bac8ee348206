import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import { drawPowerMap } from '../../core/power-map/draw.ts';
import { SEATS_FOLD_ABOVE } from '../../core/power-map/limits.ts';
import { type LineTone, mapLines } from '../../core/power-map/map-lines.ts';
import { mapRows } from '../../core/power-map/map-rows.ts';
import { type SeatTree, seatNode, seatTree } from '../../core/power-map/seat-tree.ts';
import { nodeOfPerson } from '../../core/power-map/stand-in.ts';
import { type Folds, foldAt, foldByLevel, NO_FOLDS, reveal, shown } from '../../core/tree/fold.ts';
import { SIBLINGS, STOP_AT } from '../../core/tree/limits.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';
import { useKept } from '../../shell/use-kept.ts';

const stored = z.object({ folded: z.array(z.string()), opened: z.array(z.tuple([z.string(), z.number()])) }).nullable();

/** By level as far as can be read, then open to whoever takes part in the deal's decision. */
function firstFolds(map: PowerMapAnswer, seats: SeatTree): Folds {
  if (seats.tree.nodes.size <= SEATS_FOLD_ABOVE) return NO_FOLDS;
  const chain = map.persons.filter((person) => person.inChain).flatMap(({ id }) => nodeOfPerson(seats, id) ?? []);
  return chain.reduce((folds, id) => reveal(seats.tree, folds, id), foldByLevel(seats.tree, SEATS_FOLD_ABOVE));
}

/** A power map: its seats as a tree, what of it is shown, and the scene to draw. */
export function usePowerMap(map: PowerMapAnswer, scope: string, tones: ReadonlySet<LineTone>, standing: boolean) {
  const { language, texts, tokens } = useLook();
  const seats = useMemo(() => seatTree(map), [map]);
  const { tree } = seats;
  const [kept, keep] = useKept(`power-map:${scope}:${map.id}`, stored, null);
  const [anchor, setAnchor] = useState<string | null>(null);
  const names = useMemo(() => namesIn(language, map), [language, map]);
  const named = useCallback((kind: 'person' | 'colleague' | 'account', id: string) => nameOf(names, kind, id), [names]);
  const folds = useMemo<Folds>(
    () => (kept ? { folded: new Set(kept.folded), opened: new Map(kept.opened) } : firstFolds(map, seats)),
    [kept, map, seats],
  );
  const seen = useMemo(() => shown(tree, [], folds), [tree, folds]);
  const lines = useMemo(() => mapLines(seats, seen, map.lines, tones), [seats, seen, map, tones]);
  const scene = useMemo(
    () =>
      seen.nodes.size < STOP_AT
        ? drawPowerMap({ map, seats, shown: seen, lines, standing, nameOf: named, language, texts, tokens })
        : { nodes: [], lines: [], areas: [] },
    [map, seats, seen, lines, standing, named, language, texts, tokens],
  );
  const rows = useMemo(() => mapRows(map, seats), [map, seats]);
  const set = (next: Folds, at: string | null) => {
    setAnchor(at);
    keep({ folded: [...next.folded], opened: [...next.opened] });
  };
  return {
    map,
    seats,
    seen,
    scene,
    lines,
    rows,
    names,
    named,
    anchor,
    /** Something is folded; else what is hidden stands behind `more`, the first node that stands for the rest of many. */
    folded: [...seen.nodes.values()].some((node) => node.kind !== 'more' && node.hidden > 0),
    more: [...seen.nodes.values()].find((node) => node.kind === 'more')?.id ?? null,
    banded: scene.areas?.some(({ kind }) => kind === 'band') ?? false,
    deepest: Math.max(0, ...[...tree.nodes.values()].map((node) => node.depth)),
    /** Folds or opens a seat; on the node that stands for the rest, shows as many again. */
    turn(id: string) {
      const parent = id.startsWith('more:') ? id.slice('more:'.length) : null;
      const opened = new Map(folds.opened);
      const folded = new Set(folds.folded);
      if (parent !== null) opened.set(parent, (opened.get(parent) ?? SIBLINGS) + SIBLINGS);
      else if (!folded.delete(id)) folded.add(id);
      set({ folded, opened }, parent ?? id);
    },
    openTo: (depth: number | null) => set(depth === null ? NO_FOLDS : foldAt(tree, depth), null),
    foldByLevel: () => set(foldByLevel(tree, SEATS_FOLD_ABOVE), null),
    reveal(id: string) {
      if (!seen.nodes.has(id) && tree.nodes.has(id)) set(reveal(tree, folds, id), null);
    },
    person: useMemo(() => {
      const persons = new Map(map.persons.map((person) => [person.id, person]));
      return (id: string) => persons.get(id) ?? null;
    }, [map]),
    seatTitle(id: string) {
      const seat = seats.seats.get(id);
      return seat?.title ?? texts.powerMap.noTitle;
    },
    nodeOf(selection: { kind: string; id: string } | null) {
      if (selection?.kind === 'person') return nodeOfPerson(seats, selection.id);
      if (selection?.kind === 'seat') return tree.nodes.has(seatNode(selection.id)) ? seatNode(selection.id) : null;
      const id = selection && `${selection.kind}:${selection.id}`;
      return id && tree.nodes.has(id) ? id : null;
    },
  };
}
export type MapModel = ReturnType<typeof usePowerMap>;

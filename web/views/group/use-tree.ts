import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import type { GroupAnswer } from '../../../domain/contract/groups.ts';
import { drawTree } from '../../core/tree/draw.ts';
import { type Folds, foldAt, foldByLevel, NO_FOLDS, reveal, shown } from '../../core/tree/fold.ts';
import { FOLD_ABOVE, SIBLINGS, STOP_AT } from '../../core/tree/limits.ts';
import { spanningTree } from '../../core/tree/spanning.ts';
import { useLook } from '../../shell/settings.tsx';
import { useKept } from '../../shell/use-kept.ts';

const stored = z.object({ folded: z.array(z.string()), opened: z.array(z.tuple([z.string(), z.number()])) }).nullable();

/** The customer tree of a group: what is folded, what is shown of it, and the scene to draw. */
export function useTree(group: GroupAnswer) {
  const { language, texts } = useLook();
  const tree = useMemo(() => spanningTree(group), [group]);
  const [kept, keep] = useKept(`tree:${group.root.id}`, stored, null);
  const [anchor, setAnchor] = useState<string | null>(null);
  const folds = useMemo<Folds>(() => {
    if (kept) return { folded: new Set(kept.folded), opened: new Map(kept.opened) };
    return tree.nodes.size > FOLD_ABOVE ? foldByLevel(tree, FOLD_ABOVE) : NO_FOLDS;
  }, [kept, tree]);
  const seen = useMemo(() => shown(tree, group.lines, folds), [tree, group.lines, folds]);
  const scene = useMemo(
    () => (seen.nodes.size < STOP_AT ? drawTree(group, seen, language, texts) : { nodes: [], lines: [] }),
    [group, seen, language, texts],
  );
  const set = useCallback(
    (next: Folds, at: string | null) => {
      setAnchor(at);
      keep({ folded: [...next.folded], opened: [...next.opened] });
    },
    [keep],
  );
  return {
    tree,
    seen,
    scene,
    anchor,
    /** Something is folded; else what is hidden stands behind `more`, the first node that stands for the rest of its siblings. */
    folded: [...seen.nodes.values()].some((node) => node.kind !== 'more' && node.hidden > 0),
    more: [...seen.nodes.values()].find((node) => node.kind === 'more')?.id ?? null,
    /** Folds or opens an entity; on the node that stands for the rest, shows as many again. */
    turn(id: string) {
      const parent = id.startsWith('more:') ? id.slice('more:'.length) : null;
      const opened = new Map(folds.opened);
      const folded = new Set(folds.folded);
      if (parent !== null) opened.set(parent, (opened.get(parent) ?? SIBLINGS) + SIBLINGS);
      else if (!folded.delete(id)) folded.add(id);
      set({ folded, opened }, parent ?? id);
    },
    openTo: (depth: number | null) => set(depth === null ? NO_FOLDS : foldAt(tree, depth), null),
    foldByLevel: () => set(foldByLevel(tree, FOLD_ABOVE), null),
    reveal(id: string) {
      if (!seen.nodes.has(id) && tree.nodes.has(id)) set(reveal(tree, folds, id), null);
    },
    deepest: Math.max(0, ...[...tree.nodes.values()].map((node) => node.depth)),
  };
}
export type TreeModel = ReturnType<typeof useTree>;

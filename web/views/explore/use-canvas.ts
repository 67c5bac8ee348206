import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { exploreLine, exploreNode, type LineKind, type NodeKind } from '../../../domain/contract/explore.ts';
import {
  add,
  CANVAS_MOST,
  type Canvas,
  hide,
  keyOf,
  move,
  neighboursOf,
  redo,
  reset,
  start,
  undo,
} from '../../core/explore/canvas.ts';
import type { Point } from '../../core/tree/route.ts';
import { call } from '../../data/call.ts';
import { useKept } from '../../shell/use-kept.ts';

const content = z
  .object({ nodes: z.array(exploreNode.extend({ x: z.number(), y: z.number() })), lines: z.array(exploreLine) })
  .nullable();

export interface Branch {
  type?: LineKind;
  direction?: 'in' | 'out';
  kind?: NodeKind;
}

/** The canvas that starts at one node: what lies on it, its neighbours' counts, and the ways to change it. */
export function useCanvas(kind: NodeKind, id: string) {
  const root = keyOf({ kind, id });
  const [kept, keep] = useKept(`explore:${root}`, content, null);
  const [history, setHistory] = useState<{ root: string; canvas: Canvas } | null>(null);
  const first = useQuery({
    queryKey: ['neighbours', root, 'first'],
    queryFn: ({ signal }) => call('neighbours', { body: { node: { kind, id }, limit: 1 }, signal }),
  });
  const canvas = useMemo<Canvas | null>(() => {
    if (history?.root === root) return history.canvas;
    if (kept) return { past: [], present: kept, future: [] };
    return first.data ? start(first.data.node) : null;
  }, [history, root, kept, first.data]);
  // Answers come when they come: each is applied to what lies on the canvas then, not when it was asked for.
  const latest = useRef(canvas);
  latest.current = canvas;
  const change = useCallback(
    (step: (canvas: Canvas) => Canvas) => {
      if (!latest.current) return;
      const next = step(latest.current);
      latest.current = next;
      setHistory({ root, canvas: next });
      keep({ nodes: [...next.present.nodes], lines: [...next.present.lines] });
    },
    [root, keep],
  );

  const nodes = canvas?.present.nodes ?? [];
  const refs = useMemo(() => nodes.map((node) => ({ kind: node.kind, id: node.id })).slice(0, CANVAS_MOST), [nodes]);
  const counts = useQuery({
    queryKey: ['neighbourCounts', refs.map(keyOf).join('\n')],
    queryFn: ({ signal }) => call('neighbourCounts', { body: { nodes: refs }, signal }),
    enabled: refs.length > 0,
    placeholderData: (before) => before,
  });
  const countsByNode = useMemo(
    () => new Map((counts.data?.nodes ?? []).map((node) => [keyOf(node), node.counts])),
    [counts.data],
  );
  const hidden = useMemo(() => {
    const present = canvas?.present;
    if (!present) return new Map<string, number>();
    return new Map(
      present.nodes.map((node): [string, number] => {
        const key = keyOf(node);
        const total = (countsByNode.get(key) ?? []).reduce((sum, one) => sum + one.count, 0);
        return [key, Math.max(0, total - neighboursOf(present, key).size)];
      }),
    );
  }, [canvas, countsByNode]);

  const ask = (node: { kind: NodeKind; id: string }, branch: Branch, limit: number, q?: string) => ({
    node: { kind: node.kind, id: node.id },
    ...branch,
    ...(q ? { q } : {}),
    shown: refs.filter((ref) => keyOf(ref) !== keyOf(node)),
    limit,
  });
  // Leaving the view ends what it asked for, in the database too.
  const [left] = useState(() => new AbortController());
  useEffect(() => () => left.abort(), [left]);
  const expand = useMutation({
    mutationFn: async ({
      node,
      branch,
      limit,
    }: {
      node: { kind: NodeKind; id: string };
      branch: Branch;
      limit: number;
    }) => {
      const answer = await call('neighbours', { body: ask(node, branch, limit), signal: left.signal });
      change((now) => add(now, keyOf(node), answer.nodes, answer.lines));
      return answer;
    },
  });
  return {
    first,
    canvas,
    root,
    hidden,
    countsByNode,
    expand,
    ask,
    full: nodes.length >= CANVAS_MOST,
    addFound: (anchor: string, found: Parameters<typeof add>[2], lines: Parameters<typeof add>[3]) =>
      change((now) => add(now, anchor, found, lines)),
    hide: (keys: ReadonlySet<string>) => change((now) => hide(now, keys)),
    move: (key: string, to: Point) => change((now) => move(now, key, to)),
    undo: () => change(undo),
    redo: () => change(redo),
    reset: () => change(reset),
  };
}
export type CanvasModel = ReturnType<typeof useCanvas>;

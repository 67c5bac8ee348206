// What of a tree is shown, as a pure function of what the reader folded: members hidden, one node stands for them,
// lines redrawn once with a count.
import type { GroupAnswer } from '../../../domain/contract/groups.ts';
import { SIBLINGS } from './limits.ts';
import type { Tree } from './spanning.ts';

export interface Folds {
  /** Nodes whose children are hidden. */
  folded: ReadonlySet<string>;
  /** Children shown of a node, where it is more than the usual number. */
  opened: ReadonlyMap<string, number>;
}
export const NO_FOLDS: Folds = { folded: new Set(), opened: new Map() };

export interface ShownNode {
  /** The entity's id; `more:ID` for the node that stands for the rest of ID's children. */
  id: string;
  kind: 'member' | 'affiliate' | 'more';
  parentId: string | null;
  children: string[];
  depth: number;
  /** Entities that are not drawn because this node stands for them. */
  hidden: number;
  foldable: boolean;
}
export interface ShownLine {
  id: string;
  from: string;
  to: string;
  /** Part of the tree, or a further stake beside it. */
  branch: boolean;
  /** Stakes it stands for; share, control and joint are stated for one only. */
  count: number;
  lineIds: string[];
  share: number | null;
  min: number | null;
  max: number | null;
  control: boolean;
  joint: boolean;
  confidence: string | null;
}
export interface Shown {
  rootId: string;
  nodes: ReadonlyMap<string, ShownNode>;
  lines: ShownLine[];
  hidden: number;
}

export function moreId(parentId: string): string {
  return `more:${parentId}`;
}

export function shown(tree: Tree, lines: GroupAnswer['lines'], folds: Folds): Shown {
  const nodes = new Map<string, ShownNode>();
  const standIn = new Map<string, string>();
  const hide = (id: string, by: string): void => {
    const pending = [id];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      standIn.set(next, by);
      pending.push(...(tree.nodes.get(next)?.children ?? []));
    }
  };

  const queue = [tree.rootId];
  for (let at = 0; at < queue.length; at++) {
    const node = tree.nodes.get(queue[at] ?? '');
    if (!node) continue;
    const isFolded = folds.folded.has(node.id) && node.children.length > 0;
    const cap = folds.opened.get(node.id) ?? SIBLINGS;
    // One node that stands for a single other saves nothing.
    const kept = isFolded ? [] : node.children.length <= cap + 1 ? node.children : node.children.slice(0, cap);
    const rest = node.children.slice(kept.length);
    const count = rest.reduce((sum, id) => sum + 1 + (tree.nodes.get(id)?.below ?? 0), 0);
    nodes.set(node.id, {
      id: node.id,
      kind: node.kind,
      parentId: node.parentId,
      children: [...kept],
      depth: node.depth,
      hidden: isFolded ? count : 0,
      foldable: node.children.length > 0,
    });
    if (isFolded) for (const id of rest) hide(id, node.id);
    else if (count > 0) {
      const id = moreId(node.id);
      nodes.get(node.id)?.children.push(id);
      nodes.set(id, {
        id,
        kind: 'more',
        parentId: node.id,
        children: [],
        depth: node.depth + 1,
        hidden: count,
        foldable: false,
      });
      for (const child of rest) hide(child, id);
    }
    queue.push(...kept);
  }
  return { rootId: tree.rootId, nodes, lines: redraw(tree, lines, standIn), hidden: standIn.size };
}

function redraw(tree: Tree, lines: GroupAnswer['lines'], standIn: ReadonlyMap<string, string>): ShownLine[] {
  const drawn = new Map<string, ShownLine>();
  for (const line of lines) {
    if (!tree.nodes.has(line.ownerId) || !tree.nodes.has(line.ownedId)) continue;
    const from = standIn.get(line.ownerId) ?? line.ownerId;
    const to = standIn.get(line.ownedId) ?? line.ownedId;
    if (from === to) continue;
    const branch = to.startsWith('more:') ? to === moreId(from) : tree.nodes.get(to)?.lineId === line.id;
    const key = `${from}\n${to}`;
    const known = drawn.get(key);
    if (!known) {
      const { id, share, min, max, control, joint, confidence } = line;
      drawn.set(key, { id, from, to, branch, count: 1, lineIds: [id], share, min, max, control, joint, confidence });
      continue;
    }
    known.count++;
    known.lineIds.push(line.id);
    known.branch ||= branch;
    known.control ||= line.control;
    known.joint ||= line.joint;
    known.share = known.min = known.max = null;
  }
  return [...drawn.values()];
}

/** Folds by level so that at most `most` entities are shown; nothing is folded where all of them fit. */
export function foldByLevel(tree: Tree, most: number): Folds {
  const deepest = Math.max(...[...tree.nodes.values()].map((node) => node.depth));
  for (let depth = deepest; depth > 1; depth--) {
    const folds = foldAt(tree, depth);
    if (shown(tree, [], folds).nodes.size <= most) return folds;
  }
  return foldAt(tree, 1);
}

/** Everything below `depth` is hidden; the root has depth 0. */
export function foldAt(tree: Tree, depth: number): Folds {
  const folded = [...tree.nodes.values()].filter((node) => node.depth >= depth && node.children.length > 0);
  return { folded: new Set(folded.map((node) => node.id)), opened: new Map() };
}

/** The same folds with everything opened that hides `id`. */
export function reveal(tree: Tree, folds: Folds, id: string): Folds {
  const folded = new Set(folds.folded);
  const opened = new Map(folds.opened);
  for (let node = tree.nodes.get(id); node?.parentId; node = tree.nodes.get(node.parentId)) {
    const parent = tree.nodes.get(node.parentId);
    folded.delete(node.parentId);
    const position = parent?.children.indexOf(node.id) ?? -1;
    const cap = opened.get(node.parentId) ?? SIBLINGS;
    if (position >= cap) opened.set(node.parentId, Math.ceil((position + 1) / SIBLINGS) * SIBLINGS);
  }
  return { folded, opened };
}

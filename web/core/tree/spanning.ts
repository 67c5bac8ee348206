import type { GroupAnswer } from '../../../domain/contract/groups.ts';

export interface TreeNode {
  id: string;
  kind: 'member' | 'affiliate';
  parentId: string | null;
  /** The stake drawn as the branch of the tree to the parent; null for the root and where none is stated. */
  lineId: string | null;
  /** The larger subtrees first, then the larger stakes, affiliates last. */
  children: string[];
  depth: number;
  /** Descendants, without the node itself. */
  below: number;
}
export interface Tree {
  rootId: string;
  nodes: ReadonlyMap<string, TreeNode>;
}

type Line = GroupAnswer['lines'][number];
const byName = new Intl.Collator(['zh-Hans-CN', 'en'], { numeric: true });

function stronger(a: Line, b: Line): number {
  const share = (line: Line) => line.share ?? line.min ?? -1;
  return Number(b.control) - Number(a.control) || share(b) - share(a) || (a.id < b.id ? -1 : 1);
}

/**
 * One tree out of a group's web of stakes: breadth first from the root, each entity below the first owner reached,
 * of several the controlling one, then the one with the larger stake. The other stakes stay as lines beside the tree.
 * Loops end because an entity is placed once; members nothing leads to hang below the root.
 */
export function spanningTree(group: Pick<GroupAnswer, 'root' | 'members' | 'lines' | 'affiliates'>): Tree {
  const rootId = group.root.id;
  const kinds = new Map<string, TreeNode['kind']>([[rootId, 'member']]);
  for (const affiliate of group.affiliates) kinds.set(affiliate.id, 'affiliate');
  for (const member of group.members) kinds.set(member.id, 'member');

  const owned = new Map<string, Line[]>();
  for (const line of group.lines) {
    if (!kinds.has(line.ownerId) || !kinds.has(line.ownedId) || line.ownerId === line.ownedId) continue;
    const lines = owned.get(line.ownerId);
    if (lines) lines.push(line);
    else owned.set(line.ownerId, [line]);
  }

  const nodes = new Map<string, TreeNode>();
  const place = (id: string, parent: TreeNode | null, lineId: string | null): TreeNode => {
    const depth = parent ? parent.depth + 1 : 0;
    const node = {
      id,
      kind: kinds.get(id) ?? 'member',
      parentId: parent?.id ?? null,
      lineId,
      children: [],
      depth,
      below: 0,
    };
    nodes.set(id, node);
    return node;
  };

  const root = place(rootId, null, null);
  let frontier = [root];
  while (frontier.length > 0) {
    const best = new Map<string, { line: Line; parent: TreeNode }>();
    for (const parent of frontier)
      for (const line of owned.get(parent.id) ?? []) {
        if (nodes.has(line.ownedId)) continue;
        const known = best.get(line.ownedId);
        if (!known || stronger(line, known.line) < 0) best.set(line.ownedId, { line, parent });
      }
    // An affiliate leads nowhere: what it owns is not the group's.
    frontier = [...best].map(([id, { line, parent }]) => place(id, parent, line.id)).filter((n) => n.kind === 'member');
  }
  for (const id of [...kinds.keys()].sort()) if (!nodes.has(id)) place(id, root, null);

  arrange(nodes, new Map(group.lines.map((line) => [line.id, line])), namesOf(group));
  return { rootId, nodes };
}

function namesOf(group: Pick<GroupAnswer, 'members' | 'affiliates'>): Map<string, string> {
  return new Map([...group.members, ...group.affiliates].map((entity) => [entity.id, entity.name]));
}

/** Fills `children` and `below`: children are placed after their parents, so one pass from the end counts them. */
function arrange(nodes: Map<string, TreeNode>, lines: Map<string, Line>, names: Map<string, string>): void {
  for (const node of [...nodes.values()].reverse()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
    if (!parent) continue;
    parent.children.push(node.id);
    parent.below += node.below + 1;
  }
  const share = (node: TreeNode) => lines.get(node.lineId ?? '')?.share ?? -1;
  const name = (node: TreeNode) => names.get(node.id) ?? node.id;
  const order = (a: TreeNode, b: TreeNode) =>
    Number(a.kind === 'affiliate') - Number(b.kind === 'affiliate') ||
    b.below - a.below ||
    share(b) - share(a) ||
    byName.compare(name(a), name(b)) ||
    (a.id < b.id ? -1 : 1);
  for (const node of nodes.values()) {
    const children = node.children.map((id) => nodes.get(id)).filter((child) => child !== undefined);
    node.children = children.sort(order).map((child) => child.id);
  }
}

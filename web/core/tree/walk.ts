import type { Shown } from './fold.ts';

export type Step = 'up' | 'down' | 'left' | 'right';

/** Where the arrow keys lead: to the owner, the first entity owned, the neighbours of the same owner. Null: stay. */
export function walk(shown: Shown, from: string | null, step: Step): string | null {
  const node = from === null ? undefined : shown.nodes.get(from);
  if (!node) return shown.rootId;
  if (step === 'up') return node.parentId;
  if (step === 'down') return node.children[0] ?? null;
  const siblings = shown.nodes.get(node.parentId ?? '')?.children ?? [];
  return siblings[siblings.indexOf(node.id) + (step === 'right' ? 1 : -1)] ?? null;
}

// Where somebody is found on the map while parts of it are folded.
import { moreId, type Shown } from '../tree/fold.ts';
import { personNode, type SeatTree, seatNode } from './seat-tree.ts';

/** The node itself where it is shown, else the one that stands for it; null for what is not of this map. */
export function standIn({ tree }: Pick<SeatTree, 'tree'>, shown: Shown, id: string): string | null {
  for (let node = tree.nodes.get(id); node; node = tree.nodes.get(node.parentId ?? '')) {
    const seen = shown.nodes.get(node.id);
    if (!seen) continue;
    // Not folded, yet what is below is missing: it is among the rest of many.
    return node.id === id || seen.hidden > 0 ? node.id : moreId(node.id);
  }
  return null;
}

/** The node of a person: the highest of his seats, or he himself where he has none. */
export function nodeOfPerson({ seatsOf, tree }: Pick<SeatTree, 'seatsOf' | 'tree'>, personId: string): string | null {
  const seat = seatsOf.get(personId)?.[0];
  if (seat !== undefined) return seatNode(seat);
  return tree.nodes.has(personNode(personId)) ? personNode(personId) : null;
}

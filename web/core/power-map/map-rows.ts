// The power map as rows: one a person on a seat, one a vacant seat, one a person without a seat.
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import { type MapPerson, type MapSeat, personNode, type SeatTree, seatNode } from './seat-tree.ts';

export interface MapRow {
  key: string;
  /** The node of the map it stands for. */
  node: string;
  seat: MapSeat | null;
  person: MapPerson | null;
  acting: boolean;
  standing: PowerMapAnswer['standing'][number] | null;
  difference: PowerMapAnswer['differences'][number]['kind'] | null;
}

/** In the order of the map: managers before who reports to them, the highest first. */
export function mapRows(map: PowerMapAnswer, { tree, seats }: Pick<SeatTree, 'tree' | 'seats'>): MapRow[] {
  const persons = new Map(map.persons.map((person) => [person.id, person]));
  const standing = new Map(map.standing.map((each) => [each.personId, each]));
  const differences = new Map(map.differences.map(({ personId, kind }) => [personId, kind]));
  const about = (id: string) => ({ standing: standing.get(id) ?? null, difference: differences.get(id) ?? null });
  const rows: MapRow[] = [];
  const pending = [tree.rootId];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const node = tree.nodes.get(id);
    pending.push(...(node?.children ?? []).toReversed());
    const plain = id.slice(id.indexOf(':') + 1);
    const seat = id === seatNode(plain) ? seats.get(plain) : undefined;
    if (seat) {
      if (seat.holders.length === 0)
        rows.push({ key: id, node: id, seat, person: null, acting: false, standing: null, difference: null });
      for (const { personId, acting } of seat.holders)
        rows.push({
          key: `${id} ${personId}`,
          node: id,
          seat,
          person: persons.get(personId) ?? null,
          acting: acting === true,
          ...about(personId),
        });
    } else if (id === personNode(plain) && persons.has(plain))
      rows.push({ key: id, node: id, seat: null, person: persons.get(plain) ?? null, acting: false, ...about(plain) });
  }
  return rows;
}

// Which seats and persons a reader's filters single out; the others fade and stay where they are.
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import type { Shown } from '../tree/fold.ts';
import { type MapPerson, type MapSeat, personNode, type SeatTree, seatNode } from './seat-tree.ts';
import { standIn } from './stand-in.ts';

/** What is singled out, by what; an empty list singles nothing out. */
export interface MapFilter {
  layers: readonly string[];
  /** `-2` to `3`, `unknown`. */
  attitudes: readonly string[];
  statuses: readonly string[];
  roles: readonly string[];
  /** Only whoever takes part in the deal's decision. */
  chain: boolean;
}
export const NO_FILTER: MapFilter = { layers: [], attitudes: [], statuses: [], roles: [], chain: false };

/** An attitude as filters and texts name it. */
export function attitudeKey(attitude: number | null): string {
  return attitude === null ? 'unknown' : String(attitude);
}

function takes(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes(value);
}

function personMatches(person: MapPerson, filter: MapFilter): boolean {
  const attitude =
    filter.attitudes.length === 0 || (person.inChain && filter.attitudes.includes(attitudeKey(person.attitude)));
  const role = filter.roles.length === 0 || person.roles.some((each) => filter.roles.includes(each));
  return attitude && role && takes(filter.statuses, person.status) && (!filter.chain || person.inChain);
}

/** Whether a seat with these holders, or a person without one, passes. */
export function matches(seat: MapSeat | null, holders: readonly MapPerson[], filter: MapFilter): boolean {
  if (!takes(filter.layers, seat?.layer ?? 'unknown')) return false;
  const { attitudes, statuses, roles, chain } = filter;
  if (attitudes.length + statuses.length + roles.length === 0 && !chain) return true;
  return holders.some((person) => personMatches(person, filter));
}

export function isFiltering({ layers, attitudes, statuses, roles, chain }: MapFilter): boolean {
  return chain || layers.length + attitudes.length + statuses.length + roles.length > 0;
}

/** The nodes that pass, or stand for one that does; null where nothing is singled out. */
export function litNodes(
  map: Pick<PowerMapAnswer, 'seats' | 'persons'>,
  seats: SeatTree,
  shown: Shown,
  filter: MapFilter,
  found: ReadonlySet<string> | null,
): Set<string> | null {
  if (!isFiltering(filter) && !found) return null;
  const persons = new Map(map.persons.map((person) => [person.id, person]));
  const lit = new Set<string>();
  const take = (id: string, seat: MapSeat | null, holders: readonly MapPerson[]) => {
    if ((found && !found.has(id)) || !matches(seat, holders, filter)) return;
    const at = standIn(seats, shown, id);
    if (at) lit.add(at);
  };
  for (const seat of map.seats)
    take(
      seatNode(seat.id),
      seat,
      seat.holders.flatMap(({ personId }) => persons.get(personId) ?? []),
    );
  for (const id of seats.loose)
    take(
      personNode(id),
      null,
      [persons.get(id)].filter((one) => one !== undefined),
    );
  return lit;
}

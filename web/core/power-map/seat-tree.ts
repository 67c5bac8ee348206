// The seats of a power map as one tree: what reports to what, below its account where there are several.
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import { LAYERS } from '../../../domain/facts/person.ts';
import type { Tree, TreeNode } from '../tree/spanning.ts';

export type MapSeat = PowerMapAnswer['seats'][number];
export type MapPerson = PowerMapAnswer['persons'][number];
export type Layer = (typeof LAYERS)[number];

/** The root, which is not drawn, and what stands above persons without a seat. */
export const TOP = 'top:';
export const LOOSE = 'loose:';
export const seatNode = (id: string) => `seat:${id}`;
export const personNode = (id: string) => `person:${id}`;
export const accountNode = (id: string) => `account:${id}`;

export interface SeatTree {
  tree: Tree;
  seats: ReadonlyMap<string, MapSeat>;
  /** Seats by the person who holds them, the highest first. */
  seatsOf: ReadonlyMap<string, readonly string[]>;
  /** Persons who hold no seat of the map. */
  loose: readonly string[];
  /** Reporting lines that are no branch of the tree: they close a loop or lead to another account. By seat id. */
  beside: readonly { from: string; to: string }[];
  /** Seats whose reporting lines run in a circle, one list a circle, from the seat that was taken as its top. */
  loops: readonly (readonly string[])[];
  /** Seats that report to nobody and to whom nobody reports, where others of their account do. */
  apart: readonly string[];
}

const byText = new Intl.Collator(['zh-Hans-CN', 'en'], { numeric: true });

/** From 0, the decision layer, down; unknown comes last. */
export function layerRank(layer: Layer | null): number {
  return layer === null ? LAYERS.length : LAYERS.indexOf(layer);
}

function bySeat(a: MapSeat, b: MapSeat): number {
  return (
    layerRank(a.layer) - layerRank(b.layer) ||
    byText.compare(a.department ?? '', b.department ?? '') ||
    byText.compare(a.title ?? '', b.title ?? '') ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Everything of a power map as a tree below `TOP`; loops end, several tops stand side by side, and nobody is lost. */
export function seatTree(map: Pick<PowerMapAnswer, 'id' | 'seats' | 'persons' | 'accounts'>): SeatTree {
  const seats = new Map(map.seats.map((seat) => [seat.id, seat]));
  const ordered = [...seats.values()].sort(bySeat);
  const { managers, beside, loops } = managersOf(ordered, seats);
  const accounts = new Set(ordered.map((seat) => seat.accountId));
  const nodes = new Map<string, TreeNode>();
  const add = (id: string, parentId: string | null) => {
    const parent = parentId === null ? undefined : nodes.get(parentId);
    const depth = parent ? parent.depth + 1 : 0;
    nodes.set(id, { id, kind: 'member', parentId, lineId: null, children: [], depth, below: 0 });
    parent?.children.push(id);
  };

  add(TOP, null);
  if (accounts.size > 1) for (const id of accountOrder(map, ordered)) add(accountNode(id), TOP);
  const reports = new Map<string, MapSeat[]>();
  const queue: MapSeat[] = [];
  for (const seat of ordered) {
    const manager = managers.get(seat.id);
    if (manager === undefined) queue.push(seat);
    else reports.set(manager, [...(reports.get(manager) ?? []), seat]);
  }
  for (let at = 0; at < queue.length; at++) {
    const seat = queue[at]!;
    const manager = managers.get(seat.id);
    const above = nodes.has(accountNode(seat.accountId)) ? accountNode(seat.accountId) : TOP;
    add(seatNode(seat.id), manager === undefined ? above : seatNode(manager));
    queue.push(...(reports.get(seat.id) ?? []));
  }
  const seatsOf = new Map<string, string[]>();
  for (const seat of ordered)
    for (const { personId } of seat.holders) seatsOf.set(personId, [...(seatsOf.get(personId) ?? []), seat.id]);
  const loose = map.persons.filter(({ id }) => !seatsOf.has(id)).map(({ id }) => id);
  if (loose.length > 0) add(LOOSE, TOP);
  for (const id of loose) add(personNode(id), LOOSE);
  // Children come after their parents, so one pass from the end counts them.
  for (const node of [...nodes.values()].reverse()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
    if (parent) parent.below += node.below + 1;
  }
  const joined = new Set(ordered.filter(({ id }) => managers.has(id) || reports.has(id)).map((seat) => seat.accountId));
  const alone = ({ id, accountId }: MapSeat) => joined.has(accountId) && !managers.has(id) && !reports.has(id);
  const apart = ordered.filter(alone).map(({ id }) => id);
  return { tree: { rootId: TOP, nodes }, seats, seatsOf, loose, beside, loops, apart };
}

/** The account asked for, then those where somebody takes part in the deal, then the larger ones. */
function accountOrder(
  { id, persons, accounts }: Pick<PowerMapAnswer, 'id' | 'persons' | 'accounts'>,
  seats: readonly MapSeat[],
): string[] {
  const inChain = new Set(persons.filter((person) => person.inChain).map((person) => person.id));
  const weight = new Map<string, number>();
  for (const { accountId, holders } of seats) {
    const chain = holders.filter(({ personId }) => inChain.has(personId)).length;
    weight.set(accountId, (weight.get(accountId) ?? 0) + 1 + chain * seats.length);
  }
  const names = new Map(accounts.map((account) => [account.id, account.name]));
  return [...weight.keys()].sort(
    (a, b) =>
      Number(b === id) - Number(a === id) ||
      (weight.get(b) ?? 0) - (weight.get(a) ?? 0) ||
      byText.compare(names.get(a) ?? a, names.get(b) ?? b) ||
      (a < b ? -1 : 1),
  );
}

/** Who each seat hangs below; lines to seats elsewhere, and one of each circle, are beside the tree. */
function managersOf(ordered: readonly MapSeat[], seats: ReadonlyMap<string, MapSeat>) {
  const managers = new Map<string, string>();
  const beside: { from: string; to: string }[] = [];
  for (const { id, accountId, reportsToId } of ordered) {
    const manager = reportsToId === null || reportsToId === id ? undefined : seats.get(reportsToId);
    if (!manager) continue;
    if (manager.accountId === accountId) managers.set(id, manager.id);
    else beside.push({ from: id, to: manager.id });
  }
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const { id } of ordered) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !done.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = managers.get(at);
    }
    if (at !== undefined && onPath.has(at)) {
      // The seats are walked from the highest down, but the circle may be entered below its highest seat.
      const circle = path.slice(path.indexOf(at));
      const top = circle.map((seat) => seats.get(seat)!).sort(bySeat)[0]!.id;
      const start = circle.indexOf(top);
      loops.push([...circle.slice(start), ...circle.slice(0, start)]);
      beside.push({ from: top, to: managers.get(top)! });
      managers.delete(top);
    }
    for (const seat of path) done.add(seat);
  }
  return { managers, beside, loops };
}

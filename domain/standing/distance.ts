import type { Seat } from '../facts/person.ts';
import { compactGraph } from '../graph/compact.ts';
import { distances } from '../graph/distance.ts';

export type PlacedSeat = Pick<Seat, 'id' | 'accountId' | 'reportsToId'>;

/**
 * Steps of every seat from the top of its account along reporting lines, vacant seats counted. The top is every seat
 * without a line up within the account; where lines run in a circle, all of the circle, for nobody stands above it.
 */
export function distanceFromTop(seats: readonly PlacedSeat[]): Map<string, number> {
  const accountOf = new Map(seats.map((seat) => [seat.id, seat.accountId]));
  const lines = seats.flatMap(({ id, accountId, reportsToId }) =>
    reportsToId !== null && accountOf.get(reportsToId) === accountId ? [{ from: reportsToId, to: id }] : [],
  );
  const graph = compactGraph(accountOf.keys(), lines);
  const above = new Map(lines.map((line) => [line.to, line.from]));
  const tops = topsOf(graph.ids, above).map((id) => graph.numberOf.get(id)!);
  const steps = distances(graph, tops);
  return new Map(graph.ids.map((id, number) => [id, steps[number]!]));
}

function topsOf(ids: readonly string[], above: ReadonlyMap<string, string>): string[] {
  const tops = ids.filter((id) => !above.has(id));
  /** By seat: the start of the walk that met it first. */
  const met = new Map<string, string>();
  for (const start of ids) {
    let at: string | undefined = start;
    while (at !== undefined && !met.has(at)) {
      met.set(at, start);
      at = above.get(at);
    }
    if (at !== undefined && met.get(at) === start) tops.push(...circleThrough(at, above));
  }
  return tops;
}

function circleThrough(seat: string, above: ReadonlyMap<string, string>): string[] {
  const circle = [seat];
  for (let at = above.get(seat); at !== undefined && at !== seat; at = above.get(at)) circle.push(at);
  return circle;
}

// Influence that is assumed along reporting lines, where nothing is stated.
import { isHeld, leftPersons } from '../persons/seating.ts';
import type { ReachFacts } from './facts.ts';
import { REACH_MODEL } from './model.ts';

export interface AssumedLine {
  fromId: string;
  toId: string;
  weight: number;
}

/** Who sits where on a date, and who has left. */
export type Seating = Pick<ReachFacts, 'asOf' | 'persons' | 'seats' | 'holders'>;

/** From every manager to who reports to him, and back; the larger where a pair has two. */
export function assumedLines(facts: Seating): AssumedLine[] {
  const lines = new Map<string, Map<string, AssumedLine>>();
  eachAssumed(facts, (fromId, toId, weight) => {
    const from = lines.get(fromId) ?? new Map<string, AssumedLine>();
    lines.set(fromId, from);
    if (weight > (from.get(toId)?.weight ?? 0)) from.set(toId, { fromId, toId, weight });
  });
  return [...lines.values()].flatMap((from) => [...from.values()]);
}

/**
 * Calls `assume` for every line, for some more than once. The manager of a seat is whoever holds the nearest filled seat
 * up its reporting line: all who hold it count, nobody is his own, and a loop ends.
 */
export function eachAssumed(facts: Seating, assume: (fromId: string, toId: string, weight: number) => void): void {
  const holding = holdersOf(facts);
  const above = new Map(facts.seats.map((seat) => [seat.id, seat.reportsToId]));
  for (const [seatId, reports] of holding)
    for (const managerId of holding.get(filledAbove(seatId, above, holding) ?? '') ?? [])
      for (const reportId of reports) {
        if (managerId === reportId) continue;
        assume(managerId, reportId, REACH_MODEL.assumedDown);
        assume(reportId, managerId, REACH_MODEL.assumedUp);
      }
}

/** Who holds each filled seat on the date; who has left fills none. */
export function holdersOf(
  facts: Pick<ReachFacts, 'asOf' | 'persons' | 'holders'>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const left = leftPersons(facts.persons, facts.holders, facts.asOf);
  const holding = new Map<string, Set<string>>();
  for (const hold of facts.holders) {
    if (left.has(hold.personId) || !isHeld(hold, facts.asOf)) continue;
    const persons = holding.get(hold.seatId);
    if (persons) persons.add(hold.personId);
    else holding.set(hold.seatId, new Set([hold.personId]));
  }
  return holding;
}

function filledAbove(
  seatId: string,
  above: ReadonlyMap<string, string | null>,
  holding: ReadonlyMap<string, unknown>,
): string | null {
  const passed = new Set([seatId]);
  let at = above.get(seatId) ?? null;
  while (at !== null && !holding.has(at) && !passed.has(at)) {
    passed.add(at);
    at = above.get(at) ?? null;
  }
  return at === null || passed.has(at) ? null : at;
}

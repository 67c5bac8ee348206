// The matrix of the audit: decision makers down, our colleagues across.
import type { DecisionMakerRow } from '../../../domain/contract/reach.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';

export interface CoveringColleague {
  id: string;
  /** Decision makers he is tied to, and the sum of these ties. */
  persons: number;
  ties: number;
}

/** Who of ours is tied to any of the decision makers: who covers most comes first, then by id. */
export function coveringColleagues(rows: readonly DecisionMakerRow[]): CoveringColleague[] {
  const found = new Map<string, CoveringColleague>();
  for (const { colleagues } of rows)
    for (const { colleagueId, tie } of colleagues) {
      const known = found.get(colleagueId) ?? { id: colleagueId, persons: 0, ties: 0 };
      found.set(colleagueId, { id: colleagueId, persons: known.persons + 1, ties: known.ties + tie });
    }
  return [...found.values()].sort((a, b) => b.ties - a.ties || compareIds(a.id, b.id));
}

type Tie = DecisionMakerRow['colleagues'][number];

/** The tie of one colleague to a decision maker; null without one. */
export function tieOf(row: DecisionMakerRow, colleagueId: string): Tie | null {
  return row.colleagues.find((each) => each.colleagueId === colleagueId) ?? null;
}

/** The ties of the colleagues who have no column of their own, the strongest first. */
export function otherTies(row: DecisionMakerRow, shown: ReadonlySet<string>): Tie[] {
  return row.colleagues.filter(({ colleagueId }) => !shown.has(colleagueId));
}

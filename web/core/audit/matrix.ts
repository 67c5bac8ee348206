// The matrix of the audit: decision makers down, our colleagues across.
import type { DecisionMakerRow } from '../../../domain/contract/decision-makers.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';

export interface CoveringColleague {
  id: string;
  /** Decision makers he is tied to, and the sum of these ties. */
  persons: number;
  ties: number;
}

/** Who of ours is tied to any of the decision makers or begins the best route to one: who covers most comes first, then by id. */
export function coveringColleagues(rows: readonly DecisionMakerRow[]): CoveringColleague[] {
  const found = new Map<string, CoveringColleague>();
  const known = (id: string) => found.get(id) ?? { id, persons: 0, ties: 0 };
  for (const { colleagues, route } of rows) {
    for (const { colleagueId: id, tie } of colleagues)
      found.set(id, { id, persons: known(id).persons + 1, ties: known(id).ties + tie });
    const first = route?.steps[0];
    if (first !== undefined) found.set(first, known(first));
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

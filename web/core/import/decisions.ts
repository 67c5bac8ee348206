// What the reader decides about each line of a difference, and the ids of the lines that are to be written then.
import { doneBy, type Line, partsOf } from '../../../domain/organogram/line.ts';

/** `apart`: a suggested move is taken as two persons. A line without a decision is open, and not written. */
export type Decision = 'accepted' | 'apart' | 'rejected';
export type Decisions = ReadonlyMap<string, Decision>;

export const UNDECIDED: Decisions = new Map();

/** Whether somebody only seems to have moved, by the name. */
export function isSuggestion(line: Line): boolean {
  return line.kind === 'moved' && line.suggested !== null;
}

/**
 * The decisions with a further one. What an accepted line needs is accepted too; what needs a line that is not accepted is not
 * either.
 */
export function decide(lines: readonly Line[], before: Decisions, id: string, decision: Decision | null): Decisions {
  const decisions = new Map(before);
  const takes = decision === 'accepted' || decision === 'apart';
  const queue: { id: string; decision: Decision | null }[] = [{ id, decision }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.decision === null) decisions.delete(next.id);
    else decisions.set(next.id, next.decision);
    const about = lines.find((line) => line.id === next.id);
    if (!about) continue;
    const done = new Set(doneBy(about));
    for (const line of lines) {
      const isTaken = decisions.get(line.id) === 'accepted' || decisions.get(line.id) === 'apart';
      if (takes && !isTaken && about.needs.some((needed) => doneBy(line).includes(needed)))
        queue.push({ id: line.id, decision: 'accepted' });
      if (!takes && isTaken && line.needs.some((needed) => done.has(needed))) queue.push({ id: line.id, decision });
    }
  }
  return decisions;
}

/** One decision about many lines. */
export function decideAll(
  lines: readonly Line[],
  before: Decisions,
  about: readonly Line[],
  decision: Decision | null,
): Decisions {
  return about.reduce((decisions, { id }) => decide(lines, decisions, id, decision), before);
}

/** The ids to be sent. */
export function acceptedIds(lines: readonly Line[], decisions: Decisions): string[] {
  return lines.flatMap((line) => {
    const decision = decisions.get(line.id);
    if (decision === 'apart' && line.kind === 'moved') return partsOf(line).map(({ id }) => id);
    return decision === 'accepted' || decision === 'apart' ? [line.id] : [];
  });
}

// Whom to meet to get to one person.
import { compareIds } from '../ownership/counting.ts';
import { REACH_MODEL } from './model.ts';
import type { Reach } from './reach.ts';
import { bestValue } from './spread.ts';
import { worthToward } from './toward.ts';

export interface MeetingToward {
  id: string;
  /** What the target's reach would be, 0-1. */
  reach: number;
}

/**
 * The persons a first good meeting with whom would raise the reach of a target, by number: the best first, then by id; so
 * many of them. The target himself is not listed.
 */
export function meetingsToward(reach: Reach, target: number, limit: number): MeetingToward[] {
  const { graph, point } = reach;
  const worth = worthToward(reach, target);
  const now = bestValue(point, target) + REACH_MODEL.tolerance;
  const found: MeetingToward[] = [];
  for (let person = 0; person < graph.ids.length; person++) {
    const then = REACH_MODEL.tieOfMeeting * worth[person]!;
    if (person !== target && !graph.left[person] && then > now) found.push({ id: graph.ids[person]!, reach: then });
  }
  return found.sort((a, b) => b.reach - a.reach || compareIds(a.id, b.id)).slice(0, limit);
}

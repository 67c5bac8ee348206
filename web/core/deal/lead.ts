// Through whom a person could be reached.
import { type MeetingToward, meetingsToward } from '../../../domain/reach/meetings-toward.ts';
import { pointOf, type Reach } from '../../../domain/reach/reach.ts';

/** Leads that raise the target's reach less are not worth a sentence. */
const LEAST = 0.01;

/** With whom a first good meeting gets us nearest to a person, himself left out; null where nobody gets us nearer. */
export function leadTo(reach: Reach, targetId: string): MeetingToward | null {
  const target = reach.graph.numbers.get(targetId);
  if (target === undefined) return null;
  const [best] = meetingsToward(reach, target, 1);
  return best && best.reach >= pointOf(reach, targetId) + LEAST ? best : null;
}

// Through whom a person could be reached.
import { compareIds } from '../../../domain/ownership/counting.ts';
import { REACH_MODEL } from '../../../domain/reach/model.ts';
import { pointOf, type Reach } from '../../../domain/reach/reach.ts';
import { worthToward } from '../../../domain/reach/toward.ts';

export interface Lead {
  /** Whom to meet. */
  id: string;
  /** Reach of the target after a first good meeting with him. */
  reach: number;
}

/** Leads that raise the target's reach less are not worth a sentence. */
const LEAST = 0.01;

/**
 * Of the candidates, the one through whom a first good meeting gets us nearest to the target, himself left out; null where
 * nobody gets us nearer.
 */
export function leadTo(reach: Reach, targetId: string, candidates: readonly string[]): Lead | null {
  const target = reach.graph.numbers.get(targetId);
  if (target === undefined) return null;
  const worth = worthToward(reach, target);
  const now = pointOf(reach, targetId);
  let best: Lead | null = null;
  for (const id of [...candidates].sort(compareIds)) {
    const person = reach.graph.numbers.get(id);
    if (person === undefined || person === target) continue;
    const then = Math.max(reach.start.strength[person]!, REACH_MODEL.tieOfMeeting) * worth[person]!;
    if (then >= now + LEAST && then > (best?.reach ?? 0)) best = { id, reach: then };
  }
  return best;
}

// The changes that lead to the win zone as a what-if.
import type { WinChange } from '../../../domain/c139/to-win.ts';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import { REACH_MODEL } from '../../../domain/reach/model.ts';

export interface WinAround {
  /** Of everybody in the chain; null where nobody knows. */
  attitudes: ReadonlyMap<string, number | null>;
  /** Who of ours meets somebody; null where there is nobody. */
  whoMeets(personId: string): string | null;
}

/** One edit a person and change: an attitude raised twice is one edit by two. What cannot be tried is left out. */
export function winEdits(changes: readonly WinChange[], { attitudes, whoMeets }: WinAround): ReachEdit[] {
  const raised = new Map<string, number>();
  for (const { op, personId } of changes) if (op === 'raise') raised.set(personId, (raised.get(personId) ?? 0) + 1);
  const meets = changes.flatMap(({ op, personId }): ReachEdit[] => {
    const colleagueId = op === 'meet' ? whoMeets(personId) : null;
    return colleagueId === null ? [] : [{ op: 'setTie', colleagueId, personId, strength: REACH_MODEL.tieOfMeeting }];
  });
  const raises = [...raised].flatMap(([personId, by]): ReachEdit[] => {
    const now = attitudes.get(personId) ?? null;
    return now === null ? [] : [{ op: 'setAttitude', personId, attitude: now + by }];
  });
  return [...meets, ...raises];
}

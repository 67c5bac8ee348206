// What a run does: raises causes that are new, ends those that are gone, brings back those that came again.
import type { SignalFound } from './found.ts';
import type { SignalKind, SignalState } from './kinds.ts';

export interface KnownSignal {
  cause: string;
  kind: SignalKind;
  state: SignalState;
}
export interface RunPlan {
  raise: SignalFound[];
  /** Causes. */
  over: string[];
  back: string[];
}

/**
 * A cause fires once, whatever happened to its signal since. What is open or snoozed is over when its cause is gone; when the same cause
 * holds again it is open again, without firing. Done stays done. Signals of kinds that were not looked for stay as they are.
 */
export function planRun(
  known: readonly KnownSignal[],
  found: readonly SignalFound[],
  looked: ReadonlySet<SignalKind>,
): RunPlan {
  const stateOf = new Map(known.map(({ cause, state }) => [cause, state]));
  const there = new Set(found.map(({ cause }) => cause));
  const gone = ({ cause, kind, state }: KnownSignal) =>
    (state === 'open' || state === 'snoozed') && looked.has(kind) && !there.has(cause);
  return {
    raise: found.filter(({ cause, raises }) => raises && !stateOf.has(cause)),
    over: known.filter(gone).map(({ cause }) => cause),
    back: [...there].filter((cause) => stateOf.get(cause) === 'over'),
  };
}

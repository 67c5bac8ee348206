// What a review meeting shows and keeps of a deal.
import type { C139Action, C139Answer } from '../../../domain/contract/c139.ts';

/** Closed actions of before the meeting that are still shown: enough to see what was tried. */
const CLOSED_SHOWN = 4;

/** Whether it was written after the meeting began, which is a revision. */
export function isOfMeeting({ revision }: Pick<C139Action, 'revision'>, since: number | null): boolean {
  return since !== null && revision > since;
}

/** What is open and what the meeting decided, then the last few that were closed before; each as the answer orders them. */
export function shownActions(actions: readonly C139Action[], since: number | null): C139Action[] {
  const current = (action: C139Action) => action.state === 'open' || isOfMeeting(action, since);
  const before = actions.filter((action) => !current(action)).slice(0, CLOSED_SHOWN);
  return [...actions.filter(current), ...before];
}

/** A note below what was noted before, each with its day. */
export function withNote(before: string | null, day: string, note: string): string {
  const line = `${day} ${note.trim()}`;
  return before === null || before.trim() === '' ? line : `${before.trimEnd()}\n${line}`;
}

type Range = C139Answer['groups'][number]['held'];

/** One of the four parts of a key person's result, as far as it is fulfilled. */
export function partOf({ point, high }: Range): 'full' | 'half' | 'none' | 'unknown' {
  if (high === 0) return 'none';
  if (point === 0) return 'unknown';
  return point >= 1 ? 'full' : 'half';
}

/** The place of a deal among those of a review; an unknown one is the first. */
export function placeOf(order: readonly string[], deal: string | null): number {
  return Math.max(0, order.indexOf(deal ?? ''));
}

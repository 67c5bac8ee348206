import { type ReachEdit, reachEdit } from '../../../domain/reach/edits.ts';

/** What a form for a change holds; each kind of change takes what it needs. */
export interface EditDraft {
  personId?: string | undefined;
  seatId?: string | undefined;
  colleagueId?: string | undefined;
  fromId?: string | undefined;
  toId?: string | undefined;
  attitude?: number | null | undefined;
  strength?: number | undefined;
  weight?: number | undefined;
}
export type EditField = keyof EditDraft;

/** The fields of each kind of change, in the order they are asked. */
export const EDIT_FIELDS: Record<ReachEdit['op'], readonly EditField[]> = {
  removePerson: ['personId'],
  setAttitude: ['personId', 'attitude'],
  setTie: ['colleagueId', 'personId', 'strength'],
  setInfluence: ['fromId', 'toId', 'weight'],
  movePerson: ['personId', 'seatId'],
  removeColleague: ['colleagueId'],
};

/** The change a draft states; null while something is missing. */
export function editOf(op: ReachEdit['op'], draft: EditDraft): ReachEdit | null {
  const parsed = reachEdit.safeParse({ op, ...Object.fromEntries(EDIT_FIELDS[op].map((name) => [name, draft[name]])) });
  if (!parsed.success) return null;
  const edit = parsed.data;
  return edit.op === 'setInfluence' && edit.fromId === edit.toId ? null : edit;
}

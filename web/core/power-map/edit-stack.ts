// What was written in this view and can be taken back, step by step; the store undoes by revision.

export interface Edit {
  what: string;
  /** Revisions of its writes, in their order. */
  revisions: readonly number[];
}
export interface EditStack {
  past: readonly Edit[];
  future: readonly Edit[];
}
export const NO_EDITS: EditStack = { past: [], future: [] };
/** Edits that can be taken back from here; older ones still can from the history of the account. */
export const EDITS_KEPT = 50;

export function written({ past }: EditStack, edit: Edit): EditStack {
  return { past: [...past, edit].slice(-EDITS_KEPT), future: [] };
}

/** After an edit, the last or another, was undone by writes of these revisions: undoing those brings it back. */
export function undone({ past, future }: EditStack, edit: Edit, revisions: readonly number[]): EditStack {
  return { past: past.filter((each) => each !== edit), future: [{ what: edit.what, revisions }, ...future] };
}

export function redone({ past, future }: EditStack, edit: Edit, revisions: readonly number[]): EditStack {
  return { past: [...past, { what: edit.what, revisions }], future: future.filter((each) => each !== edit) };
}

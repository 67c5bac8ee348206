import { type ReachEdit, withEdits } from '../../../domain/reach/edits.ts';
import type { ReachFacts } from '../../../domain/reach/facts.ts';

export interface Tried {
  /** The facts with the edits that fit. */
  facts: ReachFacts;
  /** Places of edits that no longer fit: whoever they name is not around this deal any more. */
  refused: number[];
}

/** Applies the edits one after the other and leaves out those that cannot be: a link may be older than the facts. */
export function tryEdits(facts: ReachFacts, dealId: string, edits: readonly ReachEdit[]): Tried {
  const refused: number[] = [];
  const edited = edits.reduce((now, edit, at) => {
    try {
      return withEdits(now, dealId, [edit]);
    } catch {
      refused.push(at);
      return now;
    }
  }, facts);
  return { facts: edited, refused };
}

/** Edits with one more; one that says the same thing about the same pair or person takes the place of the old one. */
export function withEdit(edits: readonly ReachEdit[], edit: ReachEdit): ReachEdit[] {
  const at = edits.findIndex((other) => subjectOf(other) === subjectOf(edit));
  return at < 0 ? [...edits, edit] : edits.with(at, edit);
}

function subjectOf(edit: ReachEdit): string {
  const ids = (...parts: string[]) => [edit.op, ...parts].join('\n');
  switch (edit.op) {
    case 'removePerson':
    case 'movePerson':
      return ['place', edit.personId].join('\n');
    case 'setAttitude':
      return ids(edit.personId);
    case 'setTie':
      return ids(edit.colleagueId, edit.personId);
    case 'setInfluence':
      return ids(edit.fromId, edit.toId);
    case 'removeColleague':
      return ids(edit.colleagueId);
  }
}

// What-if: changes applied to a copy of the facts. Nothing is written.
import { z } from 'zod';
import { factKey } from '../contract/common.ts';
import { MeridianError } from '../contract/errors.ts';
import type { ReachFacts, ReachTie } from './facts.ts';

const fraction = z.number().min(0).max(1);
export const reachEdit = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('removePerson'), personId: factKey }),
  z.strictObject({ op: z.literal('movePerson'), personId: factKey, seatId: factKey }),
  z.strictObject({
    op: z.literal('setAttitude'),
    personId: factKey,
    attitude: z.number().int().min(-2).max(3).nullable(),
  }),
  z.strictObject({ op: z.literal('setTie'), colleagueId: factKey, personId: factKey, strength: fraction }),
  z.strictObject({ op: z.literal('setInfluence'), fromId: factKey, toId: factKey, weight: fraction }),
  z.strictObject({ op: z.literal('removeColleague'), colleagueId: factKey }),
]);
/** One change to try. Strength or weight 0 cuts; what is set counts as clear. */
export type ReachEdit = z.infer<typeof reachEdit>;

/** Persons and seats the edits name. */
export function namedIn(edits: readonly ReachEdit[]): { persons: string[]; seats: string[] } {
  return {
    persons: edits.flatMap((edit) => {
      if (edit.op === 'removeColleague') return [];
      return edit.op === 'setInfluence' ? [edit.fromId, edit.toId] : [edit.personId];
    }),
    seats: edits.flatMap((edit) => (edit.op === 'movePerson' ? [edit.seatId] : [])),
  };
}

/** The facts with the edits applied one after the other. Throws `edit-refused` with the place of the edit and why. */
export function withEdits(facts: ReachFacts, dealId: string | null, edits: readonly ReachEdit[]): ReachFacts {
  return edits.reduce((edited, edit, at) => {
    const refusal = refusalOf(edited, dealId, edit);
    if (refusal) throw new MeridianError('edit-refused', { edit: at, op: edit.op, reason: refusal });
    return withEdit(edited, dealId, edit);
  }, facts);
}

export type EditRefusal = 'unknown-person' | 'unknown-seat' | 'not-in-chain' | 'same-person';

function refusalOf(facts: ReachFacts, dealId: string | null, edit: ReachEdit): EditRefusal | null {
  const knows = (id: string) => facts.persons.some((person) => person.id === id);
  switch (edit.op) {
    case 'removePerson':
    case 'setTie':
      return knows(edit.personId) ? null : 'unknown-person';
    case 'movePerson':
      if (!knows(edit.personId)) return 'unknown-person';
      return facts.seats.some((seat) => seat.id === edit.seatId) ? null : 'unknown-seat';
    case 'setAttitude':
      if (!knows(edit.personId)) return 'unknown-person';
      return facts.decisions.some((each) => each.dealId === dealId && each.personId === edit.personId)
        ? null
        : 'not-in-chain';
    case 'setInfluence':
      if (edit.fromId === edit.toId) return 'same-person';
      return knows(edit.fromId) && knows(edit.toId) ? null : 'unknown-person';
    case 'removeColleague':
      return null;
  }
}

const TRIED = { source: null, observedOn: null, confidence: 'clear' } as const;

function withEdit(facts: ReachFacts, dealId: string | null, edit: ReachEdit): ReachFacts {
  switch (edit.op) {
    case 'removePerson': {
      const persons = facts.persons.map((person) => (person.id === edit.personId ? { ...person, left: true } : person));
      return { ...facts, persons, holders: endHolds(facts, edit.personId) };
    }
    case 'movePerson': {
      const { personId, seatId } = edit;
      const seated = { personId, seatId, since: facts.asOf, until: null, ended: false };
      return { ...facts, holders: [...endHolds(facts, personId), seated] };
    }
    case 'setAttitude': {
      const { personId, attitude } = edit;
      const decisions = facts.decisions.map((each) =>
        each.dealId === dealId && each.personId === personId
          ? { ...each, ...TRIED, observedOn: facts.asOf, attitude }
          : each,
      );
      return { ...facts, decisions };
    }
    case 'setTie': {
      const { colleagueId, personId, strength } = edit;
      const others = facts.ties.filter((tie) => tie.colleagueId !== colleagueId || tie.personId !== personId);
      const tie: ReachTie = { colleagueId, personId, strength, computed: false, ...TRIED };
      return { ...facts, ties: strength > 0 ? [...others, tie] : others };
    }
    case 'setInfluence': {
      const { fromId, toId, weight } = edit;
      const others = facts.influences.filter(
        (each) => each.kind === 'conflict' || each.fromId !== fromId || each.toId !== toId,
      );
      // Weight 0 is a statement too: there is none, and none is assumed.
      return { ...facts, influences: [...others, { fromId, toId, weight, kind: 'other', ...TRIED }] };
    }
    case 'removeColleague':
      return { ...facts, ties: facts.ties.filter((tie) => tie.colleagueId !== edit.colleagueId) };
  }
}

function endHolds(facts: ReachFacts, personId: string) {
  return facts.holders.map((hold) => (hold.personId === personId ? { ...hold, ended: true } : hold));
}

// What is tried, made into facts: which writes say the same, and which edits no fact can say.
import type { ReachFactsAnswer } from '../../../domain/contract/reach-facts.ts';
import type { Confidence } from '../../../domain/facts/provenance.ts';
import { type AnyRecord, factId } from '../../../domain/facts/registry.ts';
import { isHeld } from '../../../domain/persons/seating.ts';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import type { Write } from '../../data/facts.ts';

type DealFacts = ReachFactsAnswer['facts'];

/** Where what is kept comes from, stated once for all of it. */
export interface Statement {
  source: string | null;
  /** YYYY-MM-DD. */
  observedOn: string;
  confidence: Confidence;
  evidence: string | null;
}

/**
 * `not-a-fact`: that one of ours leaves is not recorded here. `contacts-stay`: the tie comes from contacts, which stay, so none
 * that is stated makes it weaker.
 */
export type KeepRefusal = 'not-a-fact' | 'contacts-stay';

export function refusalToKeep(facts: DealFacts, edit: ReachEdit): KeepRefusal | null {
  if (edit.op === 'removeColleague') return 'not-a-fact';
  if (edit.op !== 'setTie') return null;
  const computed = tiesOf(facts, edit).filter((tie) => tie.computed);
  return computed.some((tie) => tie.strength > edit.strength) ? 'contacts-stay' : null;
}

/** The writes that say what an edit tries, `facts` being those that are stored. Nothing for an edit that cannot be kept. */
export function writesOf(facts: DealFacts, dealId: string, edit: ReachEdit, stated: Statement): Write[] {
  if (refusalToKeep(facts, edit) !== null) return [];
  const origin: AnyRecord = { ...stated };
  switch (edit.op) {
    case 'setAttitude': {
      const id = factId('decision', { dealId, personId: edit.personId });
      return [{ op: 'change', kind: 'decision', id, patch: { attitude: edit.attitude, ...origin } }];
    }
    case 'setTie':
      return tieWrites(facts, edit, origin);
    case 'setInfluence':
      return influenceWrites(facts, edit, origin);
    case 'removePerson':
      return [
        { op: 'change', kind: 'person', id: edit.personId, patch: { left: true, ...origin } },
        ...endedHolds(facts, edit.personId, stated, null),
      ];
    case 'movePerson':
      return moveWrites(facts, edit, stated);
    case 'removeColleague':
      return [];
  }
}

type Edit<Op extends ReachEdit['op']> = Extract<ReachEdit, { op: Op }>;

function tiesOf(facts: DealFacts, { colleagueId, personId }: Edit<'setTie'>) {
  return facts.ties.filter((tie) => tie.colleagueId === colleagueId && tie.personId === personId);
}

function tieWrites(facts: DealFacts, edit: Edit<'setTie'>, origin: AnyRecord): Write[] {
  const { colleagueId, personId, strength } = edit;
  const id = factId('tie', { colleagueId, personId });
  if (tiesOf(facts, edit).some((tie) => !tie.computed))
    return strength > 0
      ? [{ op: 'change', kind: 'tie', id, patch: { strength, ...origin } }]
      : [{ op: 'remove', kind: 'tie', id }];
  if (strength === 0) return [];
  return [{ op: 'create', kind: 'tie', record: { colleagueId, personId, strength, ...origin } }];
}

/**
 * Of several kinds of influence between two the heaviest counts: those above the weight come down to it, and where none is
 * above, the heaviest goes up to it. Weight 0 is kept as a statement, or an influence would be assumed again.
 */
function influenceWrites(facts: DealFacts, edit: Edit<'setInfluence'>, origin: AnyRecord): Write[] {
  const { fromId, toId, weight } = edit;
  const stated = facts.influences
    .filter((each) => each.kind !== 'conflict' && each.fromId === fromId && each.toId === toId)
    .sort((a, b) => b.weight - a.weight || ((a.kind ?? '') < (b.kind ?? '') ? -1 : 1));
  const [heaviest, ...others] = stated;
  if (!heaviest) return [{ op: 'create', kind: 'influence', record: { fromId, toId, weight, ...origin } }];
  return [heaviest, ...others.filter((each) => each.weight > weight)].map(({ kind }) => ({
    op: 'change',
    kind: 'influence',
    id: factId('influence', { fromId, toId, kind }),
    patch: { weight, ...origin },
  }));
}

function moveWrites(facts: DealFacts, { personId, seatId }: Edit<'movePerson'>, stated: Statement): Write[] {
  const ended = endedHolds(facts, personId, stated, seatId);
  const sits = facts.holders.some(
    (hold) => hold.personId === personId && hold.seatId === seatId && isHeld(hold, facts.asOf),
  );
  if (sits) return ended;
  return [
    ...ended,
    { op: 'create', kind: 'holder', record: { personId, seatId, since: stated.observedOn, ...stated } },
  ];
}

/** Ends the holds in force on the day stated; one that began no earlier counts as never held. */
function endedHolds(facts: DealFacts, personId: string, stated: Statement, butSeatId: string | null): Write[] {
  return facts.holders
    .filter((hold) => hold.personId === personId && hold.seatId !== butSeatId && isHeld(hold, facts.asOf))
    .map(({ seatId, since }) => {
      const began = since !== null && since >= stated.observedOn;
      const end: AnyRecord = began ? { ended: true } : { until: stated.observedOn };
      return {
        op: 'change',
        kind: 'holder',
        id: factId('holder', { personId, seatId, since }),
        patch: { ...end, ...stated },
      };
    });
}

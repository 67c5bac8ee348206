// What reach is computed from: a loader fills this, and the screens keep a copy of it to try changes on.
import type { Deal } from '../facts/business.ts';
import type { Decision, Holder, Influence, Person, Seat } from '../facts/person.ts';
import { CONFIDENCES, type Confidence } from '../facts/provenance.ts';
import { compareIds } from '../ownership/counting.ts';

/** Where a fact comes from; null where nothing is stated. */
export interface Stated {
  source: string | null;
  observedOn: string | null;
  confidence: Confidence | null;
}

export type ReachPerson = Pick<Person, 'id' | 'left'>;
export type ReachSeat = Pick<Seat, 'id' | 'accountId' | 'layer' | 'reportsToId'>;
/** Past holds too; whether one is in force is decided here. */
export type ReachHolder = Pick<Holder, 'personId' | 'seatId' | 'since' | 'until' | 'ended'>;
export type ReachInfluence = Pick<Influence, 'fromId' | 'toId' | 'weight' | 'kind'> & Stated;
export type ReachDecision = Pick<Decision, 'dealId' | 'personId' | 'roles' | 'power' | 'attitude'> & Stated;
export type ReachDeal = Pick<Deal, 'id' | 'accountId' | 'outcome' | 'openedOn' | 'closeOn' | 'amount' | 'currency'>;

/**
 * A tie of a colleague to a person on the date, strength 0-1. A pair may have two: what its contacts give (`computed`,
 * as sure as a clear fact) and what is left of a stated one.
 */
export interface ReachTie extends Stated {
  colleagueId: string;
  personId: string;
  strength: number;
  computed: boolean;
}

/**
 * The people around the persons asked for, in any order: everybody within four influences before them, with all seats,
 * holds and reporting lines of their accounts, the influences and conflicts between them, the ties to them and their part
 * in open deals.
 */
export interface ReachFacts {
  /** The date, YYYY-MM-DD. */
  asOf: string;
  persons: readonly ReachPerson[];
  seats: readonly ReachSeat[];
  holders: readonly ReachHolder[];
  influences: readonly ReachInfluence[];
  ties: readonly ReachTie[];
  decisions: readonly ReachDecision[];
  deals: readonly ReachDeal[];
}

const CLEAR = CONFIDENCES.indexOf('clear');

function confidenceRank({ confidence }: Pick<Stated, 'confidence'>): number {
  return confidence === null ? CLEAR : CONFIDENCES.indexOf(confidence);
}

/** A fact is sure when it is stated as clear or better; one without a stated confidence counts as clear. */
export function isSure(fact: Pick<Stated, 'confidence'>): boolean {
  return confidenceRank(fact) <= CLEAR;
}

/** Of facts that say the same the surest comes first, then the newest observation, then by source. */
export function compareStated(a: Stated, b: Stated): number {
  return (
    confidenceRank(a) - confidenceRank(b) ||
    compareIds(b.observedOn ?? '', a.observedOn ?? '') ||
    compareIds(a.source ?? '', b.source ?? '')
  );
}

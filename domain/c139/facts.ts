// What a deal's C139 is computed from, beside the facts its reach is computed from.

import type { Assessment, CoachStatement } from '../facts/c139.ts';
import type { CoachKind } from '../facts/person.ts';

/** One item as one of us sees it; `value` as text, null for unknown. */
export type AssessedItem = Pick<
  Assessment,
  | 'template'
  | 'item'
  | 'value'
  | 'coachConfirmed'
  | 'competitorId'
  | 'proposed'
  | 'templateVersion'
  | 'source'
  | 'observedOn'
  | 'confidence'
  | 'evidence'
  | 'link'
  | 'by'
>;
/** One item as a coach sees it. */
export type CoachedItem = Pick<
  CoachStatement,
  'personId' | 'template' | 'item' | 'value' | 'observedOn' | 'evidence' | 'confidence' | 'source'
>;

/** Somebody with the role of coach in the deal. */
export interface Coach {
  personId: string;
  kinds: readonly CoachKind[];
  /** Null: nobody has said; a coach counts once somebody has checked that he tells us the truth. */
  verified: boolean | null;
}

/** Of one deal, in any order. */
export interface C139Facts {
  assessments: readonly AssessedItem[];
  statements: readonly CoachedItem[];
  coaches: readonly Coach[];
}

export const NOTHING_ASSESSED: C139Facts = { assessments: [], statements: [], coaches: [] };

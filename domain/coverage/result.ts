// What the coverage of a group answers.
import type { LedgerFact } from '../contract/common.ts';
import type { POTENTIAL_STATES } from '../facts/account.ts';
import type { LAYERS } from '../facts/person.ts';
import type { ReachedDecider } from './decisions.ts';

/** From the highest to the lowest. */
export const LEVELS = ['customer', 'deal', 'engaged', 'known', 'untouched'] as const;
export type Level = (typeof LEVELS)[number];
/** The levels coverage is measured at; everything is at least untouched. */
export const COVERAGE_LEVELS = ['customer', 'deal', 'engaged', 'known'] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/**
 * Why a coverage is not given: no member has a potential or a revenue; money of several currencies without a stated
 * rate; or nothing to divide by.
 */
export type Refusal = 'no-potential-or-revenue' | 'mixed-currency' | 'no-weight';

/** Numerator over denominator, in the weighting's unit; all null when refused. */
export interface Ratio {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  /** Members whose weight is not known: they are in neither sum. */
  unknownWeight: number;
  refused?: Refusal;
}

/** The same coverage counted by entities, by money (potential or revenue) and by effective stake. */
export interface Weightings {
  count: Ratio;
  potential: Ratio;
  stake: Ratio;
}

/** The nearest way in: the value of the best route and its ids, the colleague first; `accountId` is where its end sits. */
export interface Entry {
  value: number;
  steps: string[];
  accountId: string;
  /** Ownership edges between the entity and that account; 0 for its own people. */
  distance: number;
}

export interface UncoveredEntity {
  id: string;
  name: string;
  level: Level;
  /** In the group's basis and currency; null where unknown. */
  potential: number | null;
  entry?: Entry;
}

export interface ProductCell {
  accountId: string;
  productId: string;
  state: (typeof POTENTIAL_STATES)[number] | null;
}

export interface LayerCell {
  accountId: string;
  layer: (typeof LAYERS)[number];
  /** `vacant`: seats, nobody on them; `known`: somebody sits there; `engaged`: and was in touch in the window. */
  state: 'vacant' | 'known' | 'engaged';
  persons: number;
  /** How many of them somebody of ours has a tie to. */
  tied: number;
  /** The strongest tie of a colleague to somebody there, 0 without one. */
  tie: number;
}

/** Facts listed of those that give a level; the newest say enough, and `count` says how many there are. */
export const EVIDENCE_LIMIT = 5;

/** Why a level holds: how many facts give it, and the newest of them. */
export interface Evidence {
  level: CoverageLevel;
  count: number;
  facts: LedgerFact[];
}

/** One term of every ratio: counted above the line where its level is at least the asked one. */
export interface CoverageTerm {
  id: string;
  level: Level;
  weights: { count: number; potential: number | null; stake: number | null };
  /** Whom we get to of those who decide there. */
  decider: ReachedDecider | null;
  evidence: Evidence[];
}

/** What every ratio is made of; `coverageLedger` turns it into the ledger of one. */
export interface CoverageTerms {
  /** By id. */
  terms: CoverageTerm[];
  /** Exchange rates used. */
  rates: LedgerFact[];
}

export interface GroupCoverage {
  rootId: string;
  asOf: string;
  excludeRoot: boolean;
  /** The level below which an entity is listed as uncovered. */
  level: CoverageLevel;
  /** What the potential weighting sums, and in which currency; null where refused. */
  basis: 'potential' | 'revenue' | null;
  currency: string | null;
  levels: Record<CoverageLevel | 'decision', Weightings>;
  /** Every measured member (all, or all but the root) with its level, by id. */
  entities: { id: string; level: Level }[];
  uncovered: UncoveredEntity[];
  heatMap: { products: ProductCell[]; layers: LayerCell[] };
  /** The ways in rest on facts outside the group: a change that touches none of its own may move them. */
  restsOnOutside: boolean;
  /** With `explain`. */
  explained?: CoverageTerms;
}

export interface CoverageOptions {
  /** Date of the answer, YYYY-MM-DD. */
  asOf: string;
  excludeRoot?: boolean;
  level?: CoverageLevel;
  explain?: boolean;
}

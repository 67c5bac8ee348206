// What a score model is: parameters, how an account is measured and scored, how a group is, and the words for it.
import type { z } from 'zod';
import type { Ledger } from '../contract/common.ts';
import type { ScoreFacts } from './facts.ts';

export const SCORE_MODELS = ['rfm', 'rfmv', 'fit', 'behaviour', 'completeness', 'priority'] as const;
export type ScoreModelId = (typeof SCORE_MODELS)[number];

/** Figures of an account that its score is told from; what a table shows and a group is rolled up from. Unknown is null. */
export type Measure = Readonly<Record<string, number | string | null>>;

/** What depends on all accounts together, as the quintiles of RFM; null for models that need nothing of it. */
export type Cuts = Readonly<Record<string, readonly number[]>> | null;

export interface ScoreContext {
  /** YYYY-MM-DD. */
  asOf: string;
  /**
   * Currency that amounts are told in; null where no amount has one. A model whose parameters have a `currency` gets its context
   * in it: then `factorOf(null)` is 1.
   */
  currency: string | null;
  /** What an amount of a currency is multiplied by to be told in `currency`; null where no stated rate does it. */
  factorOf(currency: string | null): number | null;
}

export interface Scored {
  score: number | null;
  /** Unknown facts count least in `low` and in the score, most in `high`; null with the score. `high` alone is null where it has no end. */
  low: number | null;
  high: number | null;
  segment: string | null;
  /** Why there is no score, as a code. */
  reason: string | null;
  parts: Readonly<Record<string, number | null>>;
}

/** A figure shown in tables: one of `parts` or of the measure. */
export interface ScoreColumn {
  id: string;
  of: 'part' | 'measure';
  kind: 'number' | 'money' | 'day' | 'fraction' | 'text';
  /** Place among the stored values a table sorts by: `score` and the segment always are. */
  key?: 1 | 2 | 3;
}

export interface ModelWords {
  name: string;
  /** One sentence: what the score says. */
  says: string;
  /** The formula in words, with the unit of the score. */
  formula: string;
  /** How a group is told from its entities. */
  rollUp: string;
  parameters: Readonly<Record<string, { label: string; hint: string }>>;
  columns: Readonly<Record<string, string>>;
  segments: Readonly<Record<string, { label: string; says: string }>>;
  reasons: Readonly<Record<string, string>>;
}

/**
 * One score model; pure. `parameters` is the schema the form is drawn from, `standard` its first version. An account is
 * measured by itself; a score follows from its measure and from the cuts of all measures, so that it can be told again
 * without the facts. A group is the score of the rolled up measures of its entities.
 */
export interface ScoreModel<P = unknown> {
  id: ScoreModelId;
  parameters: z.ZodType<P>;
  standard: P;
  columns: readonly ScoreColumn[];
  /** Segments, the best first; they may depend on the parameters. */
  segments(parameters: P): readonly string[];
  /** Names of segments that the parameters make; where it is absent or null, `words` have them. */
  segmentName?(segment: string, parameters: P): { en: string; zh: string } | null;
  /** Null: outside of what is scored, with `reasonOf` saying why. */
  measure(facts: ScoreFacts, context: ScoreContext, parameters: P): Measure | null;
  /** Code of why an account is not scored. */
  reasonOf(facts: ScoreFacts, context: ScoreContext, parameters: P): string;
  cuts(measures: Iterable<Measure>, parameters: P): Cuts;
  score(measure: Measure, cuts: Cuts, context: ScoreContext, parameters: P): Scored;
  /** Never given an empty list. */
  rollUp(measures: readonly Measure[], parameters: P): Measure;
  ledger(facts: ScoreFacts, cuts: Cuts, context: ScoreContext, parameters: P): Ledger;
  words: Readonly<Record<'en' | 'zh', ModelWords>>;
}

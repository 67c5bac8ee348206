// The shape of a win probability, and which of the two ways gives it.
import type { BaseRate } from './base-rate.ts';
import { type FittedModel, type FittedWin, type Held, isHeldKnown, predictWin } from './fitted.ts';
import { WIN_MODEL } from './model.ts';
import { practitionerWin } from './practitioner.ts';

export type WinReason =
  /** Too few own closed deals for a base rate: `missing` says how many. */
  | 'too-few-closed'
  /** All own closed deals were won, or all lost: there are no odds to start from. */
  | 'one-outcome'
  /** Whether the top decision maker has chosen us is not known. */
  | 'w-unknown';

export interface WinBasis {
  /** `none` exactly where there is no value; `practitioner` rests on figures nobody verified. */
  kind: 'practitioner' | 'fitted' | 'none';
  version: string;
  reason: WinReason | null;
  won: number;
  closed: number;
  rate: number | null;
  undated: number;
  /** The likelihood ratio of W that was applied. */
  ratio: number | null;
  /** Own deals this basis lacks. */
  missing: { closed: number; won: number };
}

export interface WinProbability {
  /** 0-1. */
  value: number | null;
  basis: WinBasis;
}

export interface ChosenWin extends WinProbability {
  /** What the fitted model says, with its interval; null where there is no model or an item is not known. */
  fitted: FittedWin | null;
  /** The model with its AUC and n, or what it lacks: shown in any case. */
  model: FittedModel;
}

/** By the fitted model where there is one and all items are known, else by the practitioners' figures. */
export function winProbability(base: BaseRate, model: FittedModel, held: Held): ChosenWin {
  if (!model.exists || !isHeldKnown(held)) return { ...practitionerWin(base, held.w), fitted: null, model };
  const fitted = predictWin(model, held);
  const basis: WinBasis = {
    kind: 'fitted',
    version: WIN_MODEL.version,
    reason: null,
    ...base,
    ratio: null,
    missing: { closed: 0, won: 0 },
  };
  return { value: fitted.value, basis, fitted, model };
}

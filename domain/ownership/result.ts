// What the ownership analytics answer.
import type { Party } from './facts.ts';

export type Control = 'yes' | 'possible' | 'no';

/** Why a stake is null although there are chains: data that cannot be right, or figures that are not known. */
export type StakeReason = 'over-100' | 'closed-loop' | 'unknown-share' | 'band';

/** The effective stake of one owner in one account. Fractions 0-1. */
export interface EffectiveStake {
  /** Null where min and max differ or cannot be had; `reason` says which. */
  stake: number | null;
  min: number | null;
  max: number | null;
  /** False where a chain holds a share that is not known, or where the data cannot be right. */
  complete: boolean;
  reason: StakeReason | null;
  /** Fewest statements between the two. */
  depth: number;
  control: Control;
}

/** What the asked owner holds: one row per account it reaches. */
export interface StakeRow extends EffectiveStake {
  id: string;
}

/** Who holds in the asked account: one row per account or person that reaches it. */
export interface OwnerRow extends EffectiveStake, Party {}

export interface Owners {
  rows: OwnerRow[];
  /** Who controls the account and is itself controlled by nobody; a government or a person where there is one. */
  ultimateControllers: Party[];
}

/** Data that cannot be right; `ids` are accounts. */
export interface OwnershipProblem {
  code: 'over-100' | 'closed-loop';
  ids: string[];
}

export interface Member {
  id: string;
  /** Members that hold it directly, by id; in a mutual loop the root has some, too. */
  parentIds: string[];
  /** Fewest statements from the root, within the group; the root has 0. */
  depth: number;
  /** Of the root; 1 for the root itself. */
  effectiveStake: number | null;
  min: number | null;
  max: number | null;
  complete: boolean;
  reason: StakeReason | null;
  control: Control;
}

/** Not a member, but held by the members together: `share` is the sum of their direct minima, 0-1. */
export interface Affiliate {
  id: string;
  share: number;
}

export interface OwnershipGroup {
  rootId: string;
  /** By depth, then id; the root first. */
  members: Member[];
  /** Largest first, then id. */
  affiliates: Affiliate[];
  /** Problems that touch a member or an affiliate. */
  problems: OwnershipProblem[];
}

export interface AskedGroup extends OwnershipGroup {
  /** Governments and persons that control the root; for a boundary also the account above it. */
  ultimateControllers: Party[];
}

// What the ownership analytics read: only these columns need to be loaded.
import type { Account, Stake } from '../facts/account.ts';

/** Every account that a statement names, as owner or owned, and every account asked for. */
export type OwnershipAccount = Pick<Account, 'id' | 'kind' | 'revenue' | 'currency' | 'groupBoundary'>;

/** A statement of ownership; its id is derived from its identity (`factId('stake', ...)`) where it is needed. */
export type OwnershipStatement = Pick<
  Stake,
  | 'ownerId'
  | 'ownerKind'
  | 'ownedId'
  | 'interest'
  | 'share'
  | 'shareMin'
  | 'shareMax'
  | 'shareMinExclusive'
  | 'votes'
  | 'control'
  | 'since'
  | 'until'
  | 'source'
  | 'observedOn'
  | 'confidence'
>;

/** All statements stand side by side: which of contradicting ones counts is decided here, not by the loader. */
export interface OwnershipFacts {
  accounts: readonly OwnershipAccount[];
  stakes: readonly OwnershipStatement[];
}

/** An owner: an account or a natural person; the two have ids of their own. */
export interface Party {
  kind: 'account' | 'person';
  id: string;
}

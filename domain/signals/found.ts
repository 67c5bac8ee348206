// A cause that a rule finds on a day.
import type { SignalKind } from './kinds.ts';

export type Figures = Record<string, number | string | null>;

export interface SignalFound {
  /** JSON of the kind and what makes this cause another than the next: a signal is raised once for each. */
  cause: string;
  kind: SignalKind;
  accountId: string;
  dealId: string | null;
  personId: string | null;
  contractId: string | null;
  /** The day it began (YYYY-MM-DD); null where it is not known. */
  since: string | null;
  /** What the sentence about it tells. */
  figures: Figures;
  /** False: too old to be raised now; one raised in time stands as long as it is found. */
  raises: boolean;
}

type Named = 'kind' | 'accountId' | 'since' | 'figures';
export function found(
  what: Pick<SignalFound, Named> & Partial<Omit<SignalFound, Named | 'cause'>>,
  ...cause: (string | number | null)[]
): SignalFound {
  const standing = { dealId: null, personId: null, contractId: null, raises: true };
  return { ...standing, ...what, cause: JSON.stringify([what.kind, ...cause]) };
}

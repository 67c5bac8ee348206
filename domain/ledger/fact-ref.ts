import type { FactKind } from '../facts/kind.ts';

/** A fact a computed number rests on, as every ledger names it. */
export interface FactRef {
  kind: FactKind;
  id: string;
  source: string | null;
  /** The day the fact was observed or speaks of; null where it has none. */
  date: string | null;
}

import type { Ledger } from '../../../domain/contract/common.ts';

/** Names for the terms of a cell's ledger. */
export interface LedgerNames {
  /** The product at the account. */
  cell: string;
  /** How many similar accounts have it. */
  similar: string;
  /** From one of ours to the person; null without a way in. */
  route: string | null;
  account(id: string): string;
}

/** The ledger of a cell with what its terms are about; those that have a product are told by name beside the orders that say so. */
export function namedLedger(ledger: Ledger, names: LedgerNames): Ledger {
  const terms = ledger.terms.map((term) => {
    const { ids = [], ...rest } = term;
    if (term.code.startsWith('white-space.potential')) return { ...rest, label: names.cell };
    if (term.code.startsWith('white-space.reach')) return { ...rest, label: names.route ?? '' };
    const facts = term.facts.map((fact, at) => {
      const id = ids[at];
      return id === undefined ? fact : { ...fact, text: names.account(id) };
    });
    return { ...rest, label: names.similar, facts };
  });
  return { ...ledger, terms };
}

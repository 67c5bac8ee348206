import type { Selection } from '../../core/address/address.ts';

/** What the inspector shows beside records: the what-if, and the ledger of the chain's reach. */
export const WHAT_IF: Selection = { kind: 'what-if', id: 'edits' };
export const CHAIN_FIGURE: Selection = { kind: 'figure', id: 'chain' };

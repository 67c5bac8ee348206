// A cell of the white space: a product at an account.
import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import type { Selection } from '../address/address.ts';

export type WhiteSpaceCell = WhiteSpaceAnswer['cells'][number];
export type CellPlace = Pick<WhiteSpaceCell, 'accountId' | 'productId'>;
export const CELL = 'cell';

/** As the API names a cell. */
export function cellKey({ accountId, productId }: CellPlace): string {
  return `${accountId}~${productId}`;
}

export function cellSelection(place: CellPlace): Selection {
  return { kind: CELL, id: cellKey(place) };
}

/** The cell that is selected; null where something else is. */
export function selectedCell(selection: Selection | null): string | null {
  return selection?.kind === CELL ? selection.id : null;
}

/** An account's id may hold the sign between, a product's rarely does: the last one parts them. */
export function placeOfKey(key: string): CellPlace {
  const at = key.lastIndexOf('~');
  return { accountId: key.slice(0, at), productId: key.slice(at + 1) };
}

export const CELL_LOOKS = ['open', 'assumed', 'competitor', 'deal', 'deployed', 'unfit'] as const;
export type CellLook = (typeof CELL_LOOKS)[number];

/** How a cell looks: an open one of which nothing is said is not the same as one that is said to be open. */
export function lookOf({ state, stated }: Pick<WhiteSpaceCell, 'state' | 'stated'>): CellLook {
  return state === 'open' && !stated ? 'assumed' : state;
}

/** Whether there is something to sell, and no deal about it yet. */
export function canBeSold({ state }: Pick<WhiteSpaceCell, 'state'>): boolean {
  return state === 'open' || state === 'competitor';
}

/** Whether a deal can be made of it: also where one is stated, but no open deal sells the product. */
export function canBecomeDeal(cell: Pick<WhiteSpaceCell, 'state' | 'dealId'>): boolean {
  return canBeSold(cell) || (cell.state === 'deal' && cell.dealId === null);
}

/** What cells are ranked by: what is expected, times how well we get there. */
export function rankValue({ expected, reach }: Pick<WhiteSpaceCell, 'expected' | 'reach'>): number | null {
  return expected === null ? null : expected * reach;
}

// A gap of the portfolio: which one it is, and how it stands on the day.
import { gapKey } from '../../../domain/c139/gap.ts';
import type { GapsAnswer } from '../../../domain/contract/c139-portfolio.ts';
import type { Selection } from '../address/address.ts';

export type GapRow = GapsAnswer['rows'][number];

const KIND = 'gap';

/** One text for one gap of one deal. */
export function gapId(gap: Pick<GapRow, 'dealId' | 'kind' | 'role' | 'personId' | 'item'>): string {
  return `${gap.dealId} ${gapKey(gap)}`;
}

export function gapSelection(gap: GapRow): Selection {
  return { kind: KIND, id: gapId(gap) };
}

/** The id of the gap that is selected; null where something else is. */
export function selectedGap(selection: Selection | null): string | null {
  return selection?.kind === KIND ? selection.id : null;
}

/** An action that was taken up and is past its day. */
export function isOverdue({ action }: Pick<GapRow, 'action'>, asOf: string | undefined): boolean {
  return action.state === 'open' && action.dueOn !== null && asOf !== undefined && action.dueOn < asOf;
}

import type { WhiteSpaceTotals } from '../../../domain/contract/white-space.ts';
import { isWhite } from '../../../domain/white-space/cell.ts';
import type { WhiteCell } from '../../../domain/white-space/white-space.ts';

/** What the cells are and could bring together. What is not known is counted, not taken for 0. */
export function totalsOf(cells: readonly WhiteCell[]): WhiteSpaceTotals {
  const states: WhiteSpaceTotals['states'] = { open: 0, deployed: 0, deal: 0, competitor: 0, unfit: 0 };
  for (const { state } of cells) states[state]++;
  const white = cells.filter(({ state }) => isWhite(state));
  return {
    states,
    unknown: white.filter(({ expected }) => expected === null).length,
    value: sum(white.map(({ value }) => value)),
    expected: sum(white.map(({ expected }) => expected)),
    withWayIn: sum(white.filter(({ reach }) => reach > 0).map(({ expected }) => expected)),
  };
}

function sum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((all, amount) => all + amount, 0);
}

import type { Level } from '../../../domain/contract/groups.ts';
import type { Tokens } from '../../theme/tokens.ts';

/** Filled pieces of a level's bar, of four: readable without colour. */
export const PIECES: Record<Level, number> = { customer: 4, deal: 3, engaged: 2, known: 1, untouched: 0 };

export function levelColour(level: Level, tokens: Tokens): string {
  const colours: Record<Level, string> = {
    customer: tokens.l4,
    deal: tokens.l3,
    engaged: tokens.l2,
    known: tokens.l1,
    untouched: tokens.node,
  };
  return colours[level];
}

export interface Piece {
  y: number;
  height: number;
  fill: string;
  stroke: string;
}

/** The four pieces of a level's bar from the bottom up, in a box `height` px high. */
export function levelPieces(level: Level, height: number, tokens: Tokens): Piece[] {
  const gap = height < 24 ? 1.5 : 2;
  const each = (height - 3 * gap) / 4;
  return [0, 1, 2, 3].map((at) => {
    const filled = at < PIECES[level];
    return {
      y: height - (at + 1) * each - at * gap,
      height: each,
      fill: filled ? levelColour(level, tokens) : 'none',
      stroke: filled ? levelColour(level, tokens) : tokens.rule,
    };
  });
}

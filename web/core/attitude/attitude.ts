import type { Tokens } from '../../theme/tokens.ts';

/** Attitudes there are, from against to for. */
export const ATTITUDES = [-2, -1, 0, 1, 2, 3] as const;

/** Lines of an attitude's mark in a box of 16 x 16: up is for us, down against, the more the stronger. */
export const CHEVRONS: Record<string, readonly string[]> = {
  '-2': ['M5 5.2l3 2.6 3-2.6', 'M5 8.7l3 2.6 3-2.6'],
  '-1': ['M4.8 6.6l3.2 2.9 3.2-2.9'],
  '0': ['M5 8h6'],
  '1': ['M4.8 9.4l3.2-2.9 3.2 2.9'],
  '2': ['M5 7.4l3-2.6 3 2.6', 'M5 10.9l3-2.6 3 2.6'],
  '3': ['M5.2 6l2.8-2.3 2.8 2.3', 'M5.2 9l2.8-2.3 2.8 2.3', 'M5.2 12l2.8-2.3 2.8 2.3'],
  unknown: ['M6.1 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.8.6-.8 1.2', 'M8 11.5v.1'],
};

/** Colour of an attitude's mark; every one is seen on a panel (3:1). */
export function attitudeColour(attitude: number | null, tokens: Tokens): string {
  if (attitude === null) return tokens.rule;
  if (attitude < 0) return tokens.neg2;
  if (attitude === 0) return tokens.mut;
  return attitude === 1 ? tokens.pos2 : tokens.pos3;
}

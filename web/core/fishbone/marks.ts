// Marks of persons in a box of 12 x 12, drawn as lines.

/** A key: a key person. */
export const KEY_MARK = 'M1.4 8.4a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M5.3 6.8L10.6 1.5M8.5 3.6l1.8 1.8';
/** Scissors: somebody whose loss cuts us off. */
export const CUT_MARK =
  'M1 2.6a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0M1 9.4a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0M4.2 3.6L11 9.6M4.2 8.4L11 2.4';
/** Two arrows against each other: both sides get through. */
export const CONTESTED_MARK = 'M0.8 6h3.6M3 4.2L4.8 6L3 7.8M11.2 6H7.6M9 4.2L7.2 6L9 7.8M6 2v8';

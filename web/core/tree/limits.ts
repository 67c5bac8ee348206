// The customer tree's limits. Reasons: docs/limits.md.

/** Above this many entities the tree opens folded by level: more cannot be read at once on a 1440 px screen. */
export const FOLD_ABOVE = 300;
/** From here on the canvas says that it is getting slow to read and to move. */
export const WARN_AT = 1_000;
/** From here on nothing is drawn: the table, folding or a filter is offered instead. */
export const STOP_AT = 3_000;
/** Children of one owner drawn at once; one node stands for the rest and opens as many again. */
export const SIBLINGS = 60;

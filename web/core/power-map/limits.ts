// The power map's limits. Reasons: docs/limits.md. When nothing more is drawn: core/tree/limits.ts.

/** Above this many seats the map opens folded by level: a seat says more than an entity of the customer tree, so fewer can be read. */
export const SEATS_FOLD_ABOVE = 120;
/** Influences whose weight is written on the line; more are written when one of their ends, or they themselves, are looked at. */
export const WEIGHTS_UP_TO = 12;
/** Influences drawn plainly; more are faint until one of their ends is looked at. */
export const PLAIN_UP_TO = 60;
/** Faces on a seat that several persons hold; the rest are counted. */
export const FACES = 2;

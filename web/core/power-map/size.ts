import type { Size } from '../tree/slot.ts';

/** A seat as a card: name, title, department and marks, in px. */
export const SEAT: Size = { w: 166, h: 72, gap: 14, level: 106, indent: 30, row: 82, rows: 6 };
/** What stands above seats: an account, or persons without a seat. */
export const HEADING = { w: 166, h: 40 } as const;
/** Room for the name of a layer at the left of its band, and around what a band or a frame holds. */
export const BAND = { label: 62, padding: 16 } as const;

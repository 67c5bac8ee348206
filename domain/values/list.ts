import { type Refusal, refuse } from './refusal.ts';

/** The most entries of one list; the record's schema has the same bound. */
export const LIST_ENTRIES = 10_000;

/** Entries separated by `;` (full-width too), without blanks around them, empty ones and repeats left out. */
export function parseList(cell: string): string[] | Refusal {
  const entries = new Set<string>();
  for (const entry of cell.split(/[;；]/)) {
    const text = entry.trim();
    if (text) entries.add(text);
  }
  return entries.size > LIST_ENTRIES ? refuse('list-too-long', cell, { limit: String(LIST_ENTRIES) }) : [...entries];
}

// A note of a meeting before it is written, and what it is written on.
import { z } from 'zod';

/** `about` is `action ID` or `item ID`; null while nothing is chosen. */
export const noteDraft = z.object({ about: z.string().nullable(), text: z.string() });
export const noteDrafts = z.record(z.string(), noteDraft);
export type NoteDraft = z.infer<typeof noteDraft>;
export const NO_NOTE: NoteDraft = { about: null, text: '' };

export function aboutAction(id: string): string {
  return `action ${id}`;
}
export function aboutItem(id: string): string {
  return `item ${id}`;
}
export function readAbout(about: string | null): { kind: 'action' | 'item'; id: string } | null {
  const space = about?.indexOf(' ') ?? -1;
  const kind = about?.slice(0, space);
  if (!about || (kind !== 'action' && kind !== 'item')) return null;
  return { kind, id: about.slice(space + 1) };
}

/** The deals whose note is not written yet, by id. */
export function unwritten(drafts: Readonly<Record<string, NoteDraft>>): string[] {
  return Object.entries(drafts).flatMap(([deal, { text }]) => (text.trim() === '' ? [] : [deal]));
}

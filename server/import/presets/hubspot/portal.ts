// What a HubSpot portal's files say about one another: merges, deletions, associations, and what is noted of single records.
import type { Beside } from '../beside.ts';
import type { RowNotes, TableMapping } from '../preset.ts';

export type ObjectKind = 'company' | 'contact' | 'deal' | 'engagement';

/** One kind of file: what is noted of it beforehand, and what its rows become. */
export interface PortalFile {
  survey?(header: readonly string[], portal: Portal): ((row: string[]) => void) | null;
  open(header: readonly string[], portal: Portal): TableMapping;
}

/** Merges in a row that are followed; more is a circle or an error. */
const MERGES = 100;

export class Portal {
  readonly beside: Beside;

  constructor(beside: Beside) {
    this.beside = beside;
  }

  noteMerge(kind: ObjectKind, from: string, into: string): void {
    if (from === into) return;
    this.beside.add(`${kind} merged into`, from, into);
    this.beside.add(`${kind} merged from`, into, from);
  }

  noteRow(kind: ObjectKind, id: string, deleted: boolean): void {
    this.beside.add(deleted ? `${kind} deleted` : kind, id, '');
  }

  /** A primary association stands before the others. */
  noteAssociation(kind: ObjectKind, id: string, other: ObjectKind, otherId: string, primary = false): void {
    this.beside.add(`${kind} ${primary ? 'primary ' : ''}${other}`, id, otherId);
  }

  /** Whether these files describe a record. */
  has(kind: ObjectKind, id: string): boolean {
    return this.beside.has(kind, id);
  }

  /** What a record is called now: the one at the end of all merges. A circle of merges is none. */
  standing(kind: ObjectKind, id: string): string {
    let now = id;
    for (let steps = 0; steps < MERGES; steps += 1) {
      const into = this.beside.first(`${kind} merged into`, now);
      if (into === undefined) return now;
      now = into;
    }
    return id;
  }

  /** The record as it stands, or null when these files have it as deleted. */
  live(kind: ObjectKind, id: string): string | null {
    const now = this.standing(kind, id);
    return this.beside.has(`${kind} deleted`, now) ? null : now;
  }

  /** The live ones of several records, each once. */
  liveOf(kind: ObjectKind, ids: readonly string[]): string[] {
    return [...new Set(ids.flatMap((id) => this.live(kind, id) ?? []))];
  }

  /** What is associated with a record or with one that was merged into it, primary ones first. */
  associated(kind: ObjectKind, id: string, other: ObjectKind): string[] {
    const family = new Set([id]);
    for (const each of family) for (const old of this.beside.all(`${kind} merged from`, each)) family.add(old);
    const of = (relation: string) => [...family].flatMap((each) => this.beside.all(relation, each));
    return this.liveOf(other, [...of(`${kind} primary ${other}`), ...of(`${kind} ${other}`)]);
  }

  /** A deal that can be kept: one of these files with an account, or one that only the database may know. */
  keepsDeal(id: string): boolean {
    const now = this.live('deal', id);
    return now !== null && (!this.has('deal', now) || this.associated('deal', now, 'company').length > 0);
  }
}

/** Whether a row's record was merged into another; it is left out then, with a warning. */
export function isMerged(portal: Portal, kind: ObjectKind, id: string, notes: RowNotes): boolean {
  const now = portal.standing(kind, id);
  if (now === id) return false;
  notes.warn(null, 'merged-row', { value: now });
  return true;
}

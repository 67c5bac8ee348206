import type { FactKind } from '../../../domain/facts/kind.ts';
import { FACTS } from '../../../domain/facts/registry.ts';
import type { Lookups } from '../lookups.ts';
import type { Notes } from './findings.ts';
import type { OpenReference } from './register.ts';
import type { CheckState } from './state.ts';

/** Remembers what the database has of the ids that were not found in the files. */
export async function askDatabase(state: CheckState, open: OpenReference[], lookups: Lookups): Promise<void> {
  const wanted = new Map<FactKind, Set<string>>();
  for (const { kind, id } of open) {
    const ids = wanted.get(kind) ?? new Set();
    wanted.set(kind, ids.add(id));
  }
  for (const [kind, ids] of wanted)
    for (const id of await lookups.known(kind, ids)) {
      const { hi, lo } = state.keys.fact(kind, id);
      state.index.markStored(hi, lo);
    }
}

export function noteDangling(state: CheckState, open: OpenReference[], notes: Notes): void {
  for (const { column, kind, id } of open) {
    const { hi, lo } = state.keys.fact(kind, id);
    if (!state.index.has(hi, lo))
      notes.error(column, 'dangling-reference', { value: id, kind, file: FACTS[kind].file });
  }
}

export function noteMissing({ column, kind, id }: OpenReference, notes: Notes): void {
  notes.error(column, 'dangling-reference', { value: id, kind, file: FACTS[kind].file });
}

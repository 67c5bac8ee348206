// What a removed or moved fact once referred to: the graph no longer leads there, its change still does.
import type { FactKind } from '../../domain/facts/kind.ts';
import { eachReference } from '../../domain/facts/references.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';

function references(kind: FactKind, record: AnyRecord): Set<string> {
  const found = new Set<string>();
  eachReference(kind, record, (_, refers, id) => found.add(`${refers}:${id}`));
  return found;
}

/** What a fact referred to before a change and does not after it, as `kind:id`; all of it where the fact is removed. */
export function leftBehind(kind: FactKind, before: AnyRecord, after: AnyRecord | null): string[] {
  const still = after ? references(kind, after) : new Set();
  return [...references(kind, before)].filter((each) => !still.has(each)).sort();
}

/** The query of the full-text index `change_about` for the facts that once referred to a record. */
export function aboutQuery(kind: FactKind, id: string): string {
  return `"${`${kind}:${id}`.replace(/[\\"]/gu, '\\$&')}"`;
}

import type { FactKind } from '../../../domain/facts/kind.ts';
import { eachReference } from '../../../domain/facts/references.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { factNames } from '../../facts/statements.ts';
import type { Transaction } from '../../graph.ts';

export type Names = Record<string, Record<string, string>>;

/** The names of everything the records refer to, by kind and id; in English where there is such a name. */
export async function namesFor(
  tx: Transaction,
  records: Iterable<readonly [FactKind, AnyRecord]>,
): Promise<{ names: Names; namesEn: Names }> {
  const ids: Partial<Record<FactKind, Set<string>>> = {};
  for (const [kind, record] of records)
    eachReference(kind, record, (_, refers, id) => {
      ids[refers] = (ids[refers] ?? new Set()).add(id);
    });
  return namesByKind(tx, ids);
}

/** The names of records by kind and id; `namesEn` holds only those that have an English one. */
export async function namesByKind(
  tx: Transaction,
  ids: Partial<Record<string, Iterable<string>>>,
): Promise<{ names: Names; namesEn: Names }> {
  const wanted = Object.fromEntries(Object.entries(ids).map(([kind, each]) => [kind, [...new Set(each)]]));
  const [names, namesEn]: [Names, Names] = [{}, {}];
  if (Object.keys(wanted).length === 0) return { names, namesEn };
  for (const { kind, id, name, nameEn } of await tx.run(factNames, { ids: wanted })) {
    put(names, kind, id, name);
    if (nameEn) put(namesEn, kind, id, nameEn);
  }
  return { names, namesEn };
}

function put(names: Names, kind: string, id: string, name: string): void {
  const known = names[kind] ?? {};
  known[id] = name;
  names[kind] = known;
}

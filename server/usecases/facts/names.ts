import type { z } from 'zod';
import { columnMeta } from '../../../domain/facts/column.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { type AnyRecord, FACTS } from '../../../domain/facts/registry.ts';
import { factNames } from '../../facts/statements.ts';
import type { Transaction } from '../../graph.ts';

export type Names = Record<string, Record<string, string>>;

/** The names of everything the records refer to, by kind and id; in English where there is such a name. */
export async function namesFor(
  tx: Transaction,
  kind: FactKind,
  records: AnyRecord[],
): Promise<{ names: Names; namesEn: Names }> {
  const ids = new Map<string, Set<string>>();
  const add = (refers: string, value: AnyRecord[string] | undefined) => {
    const known = ids.get(refers) ?? new Set();
    for (const id of Array.isArray(value) ? value : [value]) if (id !== null && id !== undefined) known.add(String(id));
    ids.set(refers, known);
  };
  const shape: Record<string, z.ZodType> = FACTS[kind].record.shape;
  for (const [column, schema] of Object.entries(shape)) {
    const { refers } = columnMeta(schema);
    if (refers) for (const record of records) add(refers, record[column]);
  }
  // An owner is an account or a person: the record says which.
  if (kind === 'stake') for (const record of records) add(String(record['ownerKind']), record['ownerId']);
  const wanted = Object.fromEntries(
    [...ids].filter(([, set]) => set.size > 0).map(([refers, set]) => [refers, [...set]]),
  );
  return namesByKind(tx, wanted);
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

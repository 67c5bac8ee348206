// Single facts of any kind: read, list, write, undo.
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { names, PersonExtras, recordStamps } from '../../domain/contract/accounts.ts';
import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import { factEndpoints } from '../../domain/contract/fact-endpoints.ts';
import { undoAnswer, type WriteAnswer, writeAnswer } from '../../domain/contract/writes.ts';
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord, FactRecord } from '../../domain/facts/registry.ts';
import type { Language } from '../core/format/format.ts';
import { address, checked, send } from './call.ts';

export type Names = z.infer<typeof names>;
export type Stamps = z.infer<typeof recordStamps>;
export type Stored<K extends FactKind> = FactRecord<K> & Stamps;
export interface StoredList<K extends FactKind> {
  rows: Stored<K>[];
  total: number;
  limit: number;
  next?: string;
  names: Names;
  namesEn: Names;
}
export type StoredOne<K extends FactKind> = Stored<K> & { names: Names; namesEn: Names } & (K extends 'person'
    ? PersonExtras
    : unknown);

export interface FactQuery extends Record<string, string | number | undefined> {
  accountId?: string | undefined;
  q?: string | undefined;
  limit?: number;
  cursor?: string | undefined;
}

export async function listFacts<K extends FactKind>(
  kind: K,
  query: FactQuery,
  signal: AbortSignal,
): Promise<StoredList<K>> {
  const endpoint = factEndpoints(kind).list;
  const answer = await send('GET', address(endpoint.path, {}, query), { signal });
  return checked(endpoint.answer as unknown as z.ZodType<StoredList<K>>, answer, endpoint.name);
}

async function read<K extends FactKind>(
  kind: K,
  id: string,
  asOf: string | undefined,
  signal: AbortSignal,
): Promise<StoredOne<K>> {
  const endpoint = factEndpoints(kind).read;
  const answer = await send('GET', address(endpoint.path, { id }, { asOf }), { signal });
  return checked(endpoint.answer as unknown as z.ZodType<StoredOne<K>>, answer, endpoint.name);
}

export function factsOf<K extends FactKind>(kind: K, query: FactQuery) {
  return queryOptions({
    queryKey: ['facts', kind, query],
    queryFn: ({ signal }) => listFacts(kind, query, signal),
    placeholderData: keepPreviousData,
  });
}

export function fact<K extends FactKind>(kind: K, id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['fact', kind, id, asOf],
    queryFn: ({ signal }) => read(kind, id, asOf, signal),
  });
}

/** The names an answer gives in the reader's language, where it has them. */
export function namesIn(language: Language, { names, namesEn }: { names: Names; namesEn: Names }): Names {
  if (language !== 'en') return names;
  return Object.fromEntries(Object.entries(names).map(([kind, known]) => [kind, { ...known, ...namesEn[kind] }]));
}

/** The name a record's reference is shown by: the name where the answer has one, else the id. */
export function nameOf(known: Names, kind: FactKind, id: string): string {
  return known[kind]?.[id] ?? id;
}

export type Write =
  | { op: 'create'; kind: FactKind; record: AnyRecord }
  | { op: 'change'; kind: FactKind; id: string; patch: AnyRecord; revision?: number }
  | { op: 'remove'; kind: FactKind; id: string; revision?: number };

/** Every write tells what it moved. */
const MOVED = { moved: '1' };

async function write(wanted: Write): Promise<WriteAnswer> {
  const endpoints = factEndpoints(wanted.kind);
  const answer =
    wanted.op === 'create'
      ? await send('POST', address(endpoints.create.path, {}, MOVED), { json: wanted.record })
      : wanted.op === 'change'
        ? await send(
            'PATCH',
            address(endpoints.change.path, { id: wanted.id }, { ...MOVED, revision: wanted.revision }),
            {
              json: wanted.patch,
            },
          )
        : await send(
            'DELETE',
            address(endpoints.remove.path, { id: wanted.id }, { ...MOVED, revision: wanted.revision }),
            {},
          );
  return checked(writeAnswer, answer, wanted.op);
}

/** A write; when it is done everything on screen is read anew, since a figure may rest on it, but for what is gone. */
export function useWrite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (_, wanted) => {
      const gone = wanted.op === 'remove' ? ['fact', wanted.kind, wanted.id] : null;
      const isGone = (key: readonly unknown[]) => gone?.every((part, at) => part === key[at]) ?? false;
      return client.invalidateQueries({ predicate: ({ queryKey }) => !isGone(queryKey) });
    },
  });
}

/** What several writes came to: those that were done, in order, and why the rest was not. */
export interface WritesAnswer {
  done: WriteAnswer[];
  failed: unknown;
}

/** Writes one after the other, up to the first that fails. */
export function useWrites() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (wanted: readonly Write[]): Promise<WritesAnswer> => {
      const done: WriteAnswer[] = [];
      for (const each of wanted) {
        try {
          done.push(await write(each));
        } catch (failed) {
          return { done, failed };
        }
      }
      return { done, failed: null };
    },
    onSettled: () => client.invalidateQueries(),
  });
}

/** Takes back what one revision changed. */
export function useUndo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (revision: number) =>
      checked(undoAnswer, await send('POST', address(ENDPOINTS.undo.path, { revision }), {}), 'undo'),
    onSuccess: () => client.invalidateQueries(),
  });
}

// What the screens of the white space read and write.
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { WHITE_SPACE_LISTS, WhiteSpaceListAnswer, whiteSpaceDealBody } from '../../domain/contract/white-space.ts';
import { WHITE_SPACE_ENDPOINTS } from '../../domain/contract/white-space-endpoints.ts';
import { address, call } from './call.ts';

export type WhiteSpaceList = (typeof WHITE_SPACE_LISTS)[number];
export interface WhiteSpaceFilter {
  list: WhiteSpaceList;
  /** Root of the group. */
  group?: string | undefined;
  colleague?: string | undefined;
  product?: string | undefined;
  family?: string | undefined;
  industry?: string | undefined;
  q?: string | undefined;
}

/** Every product at every member of a group, and the first `limit` of its ranked lists. */
export function groupWhiteSpace(id: string, asOf: string | undefined, limit = 10) {
  return queryOptions({
    queryKey: ['whiteSpace', id, asOf, { limit }],
    queryFn: ({ signal }) => call('whiteSpace', { params: { id }, query: { asOf, limit }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** One cell whole, with what it rests on. `id` is any account of the group. */
export function whiteSpaceCell(id: string, cell: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['whiteSpace', id, asOf, { cell }],
    queryFn: ({ signal }) => call('whiteSpace', { params: { id }, query: { asOf, cell, limit: 1 }, signal }),
  });
}

/** A page of the white space of all accounts. */
export function whiteSpacePage(
  filter: WhiteSpaceFilter,
  asOf: string | undefined,
  page: { offset: number; limit: number },
  signal?: AbortSignal,
): Promise<WhiteSpaceListAnswer> {
  return call('whiteSpaceList', { query: { ...filter, asOf, ...page }, ...(signal ? { signal } : {}) });
}

/** Groups whose name says this. */
export function groupsNamed(q: string) {
  return queryOptions({
    queryKey: ['groups', 'named', q],
    queryFn: ({ signal }) => call('groups', { query: { q: q === '' ? undefined : q, limit: 30 }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Address of the list as a file. */
export function whiteSpaceFile(filter: WhiteSpaceFilter, asOf: string | undefined): string {
  return address(WHITE_SPACE_ENDPOINTS.whiteSpaceTable.path, {}, { ...filter, asOf });
}

interface MakeDeal {
  /** Any account of the group. */
  group: string;
  body: z.input<typeof whiteSpaceDealBody>;
}

/** Makes a cell a deal; everything on screen is read anew. */
export function useMakeDeal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ group, body }: MakeDeal) => call('whiteSpaceDeal', { params: { id: group }, body }),
    onSuccess: () => client.invalidateQueries(),
  });
}

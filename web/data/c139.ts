// What the screens about C139 read and write.
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import type { Zone } from '../../domain/c139/template.ts';
import type { actionBody, assessBody, C139Written, closeBody } from '../../domain/contract/c139.ts';
import { C139_ENDPOINTS } from '../../domain/contract/c139-endpoints.ts';
import { LIST_LIMIT } from '../../domain/contract/common.ts';
import type { GapKind } from '../../domain/facts/c139.ts';
import type { Language } from '../core/format/format.ts';
import { address, call } from './call.ts';

/** The templates there are; `whole` as they are computed with, too. They change with the server only. */
export function c139Templates(whole = false) {
  return queryOptions({
    queryKey: ['c139Templates', whole],
    queryFn: ({ signal }) => call('c139Templates', { query: { whole: whole ? '1' : undefined }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Where a deal stands, with its ledgers; `template` undefined is the standard one. */
export function dealC139(id: string, asOf: string | undefined, template?: string) {
  return queryOptions({
    queryKey: ['c139', id, asOf, template],
    queryFn: ({ signal }) => call('c139', { params: { id }, query: { asOf, template, explain: '1' }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function scoreHistory(id: string, asOf: string | undefined, template?: string) {
  return queryOptions({
    queryKey: ['scoreHistory', id, asOf, template],
    queryFn: ({ signal }) => call('scoreHistory', { params: { id }, query: { asOf, template }, signal }),
  });
}

export function toWin(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['toWin', id, asOf],
    queryFn: ({ signal }) => call('toWin', { params: { id }, query: { asOf }, signal }),
  });
}

export interface GapFilter {
  kind?: GapKind | undefined;
  /** Root of the group of the deal's account. */
  group?: string | undefined;
  colleague?: string | undefined;
  q?: string | undefined;
}

/** Key-person gaps of all open deals, page by page, the worst first. */
export function portfolioGaps(filter: GapFilter, asOf: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['gaps', filter, asOf],
    queryFn: ({ signal, pageParam }) =>
      call('gaps', { query: { ...filter, asOf, limit: LIST_LIMIT.most, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

export interface StandingFilter {
  group?: string | undefined;
  colleague?: string | undefined;
  zone?: Zone | undefined;
  q?: string | undefined;
  sort?: 'worst' | 'amount' | 'score' | 'trend' | 'closeOn' | 'name' | undefined;
}

/** Open deals by their C139, page by page. */
export function dealStandings(filter: StandingFilter, asOf: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['standings', filter, asOf],
    queryFn: ({ signal, pageParam }) =>
      call('standings', { query: { ...filter, asOf, limit: LIST_LIMIT.most, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** What was said of one fact before, the newest first. */
export function factChanges(kind: 'assessment' | 'action', id: string) {
  return queryOptions({
    queryKey: ['changes', { kind, id }],
    queryFn: ({ signal }) => call('changes', { query: { kind, id, limit: 50 }, signal }),
  });
}

export type C139Write = { deal: string; template?: string | undefined } & (
  | { op: 'assess'; item: string; body: z.input<typeof assessBody> }
  | { op: 'takeUp'; body: z.input<typeof actionBody> }
  | { op: 'close'; action: string; body: z.input<typeof closeBody> }
);

function write({ deal, template, ...wanted }: C139Write): Promise<C139Written> {
  const shared = { query: { template }, body: wanted.body };
  switch (wanted.op) {
    case 'assess':
      return call('assess', { ...shared, params: { id: deal, item: wanted.item } });
    case 'takeUp':
      return call('takeUpGap', { ...shared, params: { id: deal } });
    case 'close':
      return call('closeAction', { ...shared, params: { id: deal, action: wanted.action } });
  }
}

/** A write of C139; it answers the deal as it stands then, and everything on screen is read anew. */
export function useC139Write() {
  const client = useQueryClient();
  return useMutation({ mutationFn: write, onSuccess: () => client.invalidateQueries() });
}

/** Actions of one deal, of one of ours, or of all open deals. */
export interface ActionsOf {
  deal?: string | undefined;
  colleague?: string | undefined;
}

/** Addresses of the files; the browser loads them by a link. */
export const C139_FILES = {
  calendar: (of: ActionsOf, lang: Language) => address(C139_ENDPOINTS.actionsCalendar.path, {}, { ...of, lang }),
  actions: (of: ActionsOf) => address(C139_ENDPOINTS.actionsTable.path, {}, { ...of }),
  assessments: (deal?: string) => address(C139_ENDPOINTS.assessmentsTable.path, {}, { deal }),
};

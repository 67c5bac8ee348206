// An organogram compared with what is stored, and the accepted lines written.
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import { type Difference, type DifferenceAnswer, differenceAnswer } from '../../domain/contract/organogram.ts';
import { call, checked, send } from './call.ts';

export interface CompareOrder {
  files: readonly File[];
  /** Null: the only one in the files that can be compared. */
  choice: { accountId: string; date?: string } | null;
}

async function compare({ files, choice }: CompareOrder): Promise<DifferenceAnswer> {
  const form = new FormData();
  if (choice) {
    form.set('accountId', choice.accountId);
    if (choice.date !== undefined) form.set('date', choice.date);
  }
  for (const file of files) form.append('files', file, file.name);
  const { path, name } = ENDPOINTS.difference;
  return checked(differenceAnswer, await send('POST', path, { body: form }), name);
}

/** Reads files and what is stored; writes nothing. */
export function useCompare() {
  return useMutation({ mutationFn: compare });
}

/** Writes the lines of these ids; when it is done everything on screen is read anew. */
export function useAccept() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ sheet, accepted }: { sheet: Difference['sheet']; accepted: string[] }) =>
      call('differenceApply', { body: { sheet, accepted } }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** What the lines of these ids would do to open deals; `comparison` tells one reading of the stored state from the next. */
export function differenceEffect(sheet: Difference['sheet'], accepted: readonly string[], comparison: number) {
  return queryOptions({
    queryKey: ['differenceEffect', comparison, accepted],
    queryFn: ({ signal }) => call('differenceEffect', { body: { sheet, accepted }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** What changed between two stored days of an account; the last two unless told. */
export function organograms(id: string, from: string | undefined, to: string | undefined) {
  return queryOptions({
    queryKey: ['organograms', id, from, to],
    queryFn: ({ signal }) => call('organograms', { params: { id }, query: { from, to }, signal }),
    placeholderData: keepPreviousData,
  });
}

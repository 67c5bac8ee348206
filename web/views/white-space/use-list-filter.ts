import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { WHITE_SPACE_LISTS } from '../../../domain/contract/white-space.ts';
import type { WhiteSpaceFilter } from '../../data/white-space.ts';

const NAMES = ['group', 'colleague', 'product', 'family', 'industry'] as const;
type Name = (typeof NAMES)[number];
export type ListChoice = Omit<WhiteSpaceFilter, 'q'>;
export type ChangeChoice = (part: Partial<Record<Name | 'list', string | null>>) => void;

/** Which list is looked at and what narrows it, as the address says it. */
export function useListFilter(): [ListChoice, ChangeChoice] {
  const [params, setParams] = useSearchParams();
  const choice: ListChoice = { list: WHITE_SPACE_LISTS.find((known) => known === params.get('list')) ?? 'next' };
  for (const name of NAMES) choice[name] = params.get(name) ?? undefined;
  const change = useCallback<ChangeChoice>(
    (part) =>
      setParams(
        (before) => {
          for (const [name, value] of Object.entries(part))
            if (value === null || (name === 'list' && value === 'next')) before.delete(name);
            else before.set(name, value);
          return before;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [choice, change];
}

export function isNarrowed(choice: ListChoice): boolean {
  return NAMES.some((name) => choice[name] !== undefined);
}

/** Nothing narrows the list any more. */
export const ALL: Record<Name, null> = { group: null, colleague: null, product: null, family: null, industry: null };

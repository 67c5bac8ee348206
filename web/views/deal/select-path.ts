import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { formatSelection, type Selection } from '../../core/address/address.ts';

/** The path of this same view with something else selected: what is tried and the tab stay. */
export function useSelectPath(): (pathname: string, selection: Selection) => string {
  const [params] = useSearchParams();
  return useCallback(
    (pathname, selection) => {
      const next = new URLSearchParams(params);
      // What follows the reader from view to view is added where the link is made.
      for (const key of ['asOf', 'lang', 'theme']) next.delete(key);
      next.set('sel', formatSelection(selection));
      return `${pathname}?${next}`;
    },
    [params],
  );
}

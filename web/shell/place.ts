import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { formatSelection, keepParams, parseDay, parseSelection, type Selection } from '../core/address/address.ts';

/** The date everything is shown for; undefined is today. */
export function useAsOf(): string | undefined {
  const [params] = useSearchParams();
  return parseDay(params.get('asOf')) ?? undefined;
}

/** One parameter of the address; null removes it. Changes replace the entry unless `push`, so Back leads to the view before. */
export function useParam(name: string): [string | null, (value: string | null, push?: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string | null, push = false) =>
      setParams(
        (before) => {
          if (value === null) before.delete(name);
          else before.set(name, value);
          return before;
        },
        { replace: !push },
      ),
    [setParams, name],
  );
  return [params.get(name), set];
}

/** What is selected, kept in the address; each selection is a step that Back undoes. */
export function useSelection(): [Selection | null, (selection: Selection | null) => void] {
  const [text, setText] = useParam('sel');
  const select = useCallback(
    (selection: Selection | null) => setText(selection && formatSelection(selection), true),
    [setText],
  );
  return [parseSelection(text), select];
}

/** Goes to another view and takes date, language and theme of the address along. */
export function useGo(): (path: string) => void {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  return useCallback((path: string) => void navigate(keepParams(path, params)), [navigate, params]);
}

/** A path with what goes along, for links. */
export function useHref(): (path: string) => string {
  const [params] = useSearchParams();
  return useCallback((path: string) => keepParams(path, params), [params]);
}

/** Whether a path is the one that is shown. */
export function useIsHere(): (path: string) => boolean {
  const { pathname } = useLocation();
  return useCallback((path: string) => decodeURIComponent(path) === decodeURIComponent(pathname), [pathname]);
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ReachEdit } from '../../../../domain/reach/edits.ts';
import { editsIn, formatEdit } from '../../../core/what-if/edit-text.ts';

/** What is tried stands in the address so long after the last change, in ms: an address makes the whole page look again. */
const ADDRESS_MS = 200;

type Change = (now: readonly ReachEdit[]) => readonly ReachEdit[];

/** The changes that are tried: at once here, soon after in the address, where each is a step that Back undoes. */
export function useEdits(): [readonly ReachEdit[], (change: Change) => void] {
  const [params, setParams] = useSearchParams();
  const address = params.getAll('try').join('\n');
  const [edits, setEdits] = useState(() => editsOf(address));
  const now = useRef(edits);
  /** What is on its way into the address; null when nothing is. */
  const coming = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useRef(setParams);
  write.current = setParams;

  const show = useCallback((next: readonly ReachEdit[]) => {
    now.current = next;
    setEdits(next);
  }, []);
  useEffect(() => {
    if (coming.current === address) coming.current = null;
    else if (coming.current === null && textOf(now.current) !== address) show(editsOf(address));
  }, [address, show]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (by: Change) => {
      show(by(now.current));
      coming.current = textOf(now.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () =>
          write.current((before) => {
            before.delete('try');
            for (const edit of now.current) before.append('try', formatEdit(edit));
            return before;
          }),
        ADDRESS_MS,
      );
    },
    [show],
  );
  return [edits, change];
}

function editsOf(text: string): readonly ReachEdit[] {
  return editsIn(text.split('\n'));
}

function textOf(edits: readonly ReachEdit[]): string {
  return edits.map(formatEdit).join('\n');
}

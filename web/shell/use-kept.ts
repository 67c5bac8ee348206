import { useCallback, useState } from 'react';
import type { z } from 'zod';

/** State that survives a reload of this tab, under a key; what is stored in another form than `schema` says is dropped. */
export function useKept<S extends z.ZodType>(
  key: string,
  schema: S,
  first: z.infer<S>,
): [z.infer<S>, (next: z.infer<S>) => void] {
  const read = (): z.infer<S> => {
    try {
      const parsed = schema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
      return parsed.success ? parsed.data : first;
    } catch {
      return first;
    }
  };
  const [held, setHeld] = useState(() => ({ key, value: read() }));
  // Another key is another state: what was held for the one before does not count.
  const value = held.key === key ? held.value : read();
  const keep = useCallback(
    (next: z.infer<S>) => {
      setHeld({ key, value: next });
      try {
        sessionStorage.setItem(key, JSON.stringify(next));
      } catch {
        // A full or forbidden store: the state lives as long as the view.
      }
    },
    [key],
  );
  return [value, keep];
}

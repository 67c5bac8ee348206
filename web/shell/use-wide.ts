import { useSyncExternalStore } from 'react';

/** Whether the window is at least `px` wide, kept up to date. */
export function useWide(px: number): boolean {
  const query = matchMedia(`(min-width: ${px}px)`);
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}

import { useSyncExternalStore } from 'react';

/** Whether the window is at least `px` wide, kept up to date. */
export function useWide(px: number): boolean {
  return useMedia(`(min-width: ${px}px)`);
}

/** Whether the page is being laid out for paper. */
export function usePrinting(): boolean {
  return useMedia('print');
}

function useMedia(media: string): boolean {
  const query = matchMedia(media);
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}
